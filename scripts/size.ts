/**
 * npm run size: the built extension's parts, raw and gzip, compared with the budget below; over it, the build fails.
 * A page's "first" part is what its HTML names, what those scripts import statically, and its messages, which are needed before
 * the first render; "all" adds whatever it may load on demand to read, show, find, save and delete. The writers of export
 * files are loaded only for an export, and listed separately. A user's messages are in one language: the largest counts.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import { refuse } from './support/command-line.ts'
import { BUILT } from './support/extension.ts'

/** Kilobytes (1000 bytes) of gzip. */
const BUDGET: Record<string, number> = {
  // Names of many origins and the conventions of publishing systems, needed to read bylines, take up a quarter of it.
  'capture script': 60,
  'watch script': 10,
  // What whoever opens it has to wait for.
  'popup, first': 30,
  'popup, all': 44,
  'library, first': 155,
  // Includes what is loaded on demand: the writers of its two formats.
  'popup, and exports': 82,
}

const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g
const DYNAMIC_IMPORT = /\bimport\(\s*[`"']([^`"']+)[`"']\s*\)/g
const MESSAGES = /locales\/(\w+)\/(\w+)\.json["'`]:\(\)=>[^"'`]*import\(\s*[`"']\.\/([^`"']+)/g
/** The modules where the export formats begin: the table of them, or one that is loaded on its own. */
const WRITERS = /^chunks\/(?:export|json|mail-text|markdown|write)-/
const NAMED_FILE = /(?:src|href)="\/([^"]+\.(?:js|css))"/g

const read = (path: string) => readFileSync(join(BUILT, path), 'utf8')
const matches = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')

/** The files of messages that `text` loads on demand: [language, area, file]. */
const messageFiles = (text: string) =>
  [...text.matchAll(MESSAGES)].map(([, language = '', area = '', file = '']) => ({
    language,
    area,
    path: `chunks/${file}`,
  }))

/** Every file reached from `roots` by the imports that `patterns` find, except messages and what `leftOut` names. */
function closure(roots: string[], patterns: RegExp[], leftOut?: RegExp): string[] {
  const reached = new Set<string>()
  const queue = [...roots]
  for (let path = queue.pop(); path; path = queue.pop()) {
    if (reached.has(path)) continue
    reached.add(path)
    if (!path.endsWith('.js')) continue
    const text = read(path)
    const messages = new Set(messageFiles(text).map((file) => file.path))
    for (const target of patterns.flatMap((pattern) => matches(pattern, text))) {
      const next = target.startsWith('.')
        ? posix.join(posix.dirname(path), target)
        : target.replace(/^\//, '')
      if (!messages.has(next) && !leftOut?.test(next)) queue.push(next)
    }
  }
  return [...reached]
}

/** The messages that the page `name` shows, in the language in which they are largest. */
function messagesOf(name: string, scripts: string[]): string[] {
  const areas = ['popup', name]
  const files = scripts.flatMap((path) => (path.endsWith('.js') ? messageFiles(read(path)) : []))
  const languages = Map.groupBy(
    files.filter(({ area }) => areas.includes(area)),
    ({ language }) => language,
  )
  const closures = [...languages.values()].map((members) =>
    closure(
      members.map(({ path }) => path),
      [STATIC_IMPORT],
    ),
  )
  return closures.sort((one, other) => weigh(other).gzip - weigh(one).gzip)[0] ?? []
}

function weigh(paths: readonly string[]): { raw: number; gzip: number } {
  const files = paths.map((path) => readFileSync(join(BUILT, path)))
  return {
    raw: files.reduce((sum, file) => sum + file.length, 0),
    gzip: files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0),
  }
}

/** The parts of the built extension, with the files of each. */
function parts(): Record<string, readonly string[]> {
  const pages = readdirSync(BUILT).filter((name) => name.endsWith('.html'))
  const ofPages = pages.flatMap((page) => {
    const roots = [page, ...matches(NAMED_FILE, read(page))]
    const name = page.replace('.html', '')
    const first = closure(roots, [STATIC_IMPORT])
    const messages = messagesOf(name, first)
    const all = (leftOut?: RegExp) => [
      ...closure(roots, [STATIC_IMPORT, DYNAMIC_IMPORT], leftOut),
      ...messages,
    ]
    return [
      [`${name}, first`, [...first, ...messages]],
      [`${name}, all`, all(WRITERS)],
      [`${name}, and exports`, all()],
    ] as const
  })
  const scripts = readdirSync(BUILT).flatMap((file) => {
    const name = /^(.+)-script\.js$/.exec(file)?.[1]
    return name ? [[`${name} script`, [file]] as const] : []
  })
  return Object.fromEntries([
    ...scripts,
    ...ofPages,
    ['export worker', ['export-worker.js']],
    ['background', closure(['background.js'], [STATIC_IMPORT, DYNAMIC_IMPORT])],
  ])
}

/** The scripts that are in none of the parts `counted`, except messages, of which only one language is. */
function uncounted(counted: readonly string[]): string[] {
  const scripts = readdirSync(BUILT, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.js'))
  const messages = scripts.flatMap((path) => messageFiles(read(path)).map((file) => file.path))
  const known = new Set([...counted, ...messages])
  return scripts.filter((path) => !known.has(path))
}

const kilobytes = (bytes: number) => bytes / 1000
if (!existsSync(BUILT)) refuse('The extension is not built yet: npm run build')
const built = parts()
// A part that is called otherwise by now would be held to nothing.
for (const name of Object.keys(BUDGET))
  if (!built[name]?.length) refuse(`There is a budget for "${name}", but no such part.`)
const missed = uncounted(Object.values(built).flat())
if (missed.length) refuse(`Nothing is seen to load ${missed.join(', ')}: it would not be counted.`)
let over = 0
console.log('part'.padEnd(24) + ['raw kB', 'gzip kB', 'budget'].map((title) => title.padStart(9)).join(''))
for (const [name, paths] of Object.entries(built)) {
  const { raw, gzip } = weigh(paths)
  const budget = BUDGET[name]
  const isOver = budget !== undefined && kilobytes(gzip) > budget
  if (isOver) over++
  const figures = [kilobytes(raw).toFixed(1), kilobytes(gzip).toFixed(1), budget?.toString() ?? '-']
  console.log(
    name.padEnd(24) +
      figures.map((figure) => figure.padStart(9)).join('') +
      (isOver ? '  over its budget' : ''),
  )
}
process.exitCode = over ? 1 : 0
