/**
 * npm run size: the built extension's parts, raw and gzip, held against the budget below; over it, the build fails.
 * A page's "first" part is what its HTML names and what those scripts import at once; the rest loads on demand.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'

const OUTPUT = join(import.meta.dirname, '../.output/chrome-mv3')

/** Kilobytes (1000 bytes) of gzip. */
const BUDGET: Record<string, number> = {
  'capture script': 60,
  'popup, first': 48,
  'popup, all': 64,
}

const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g
const DYNAMIC_IMPORT = /\bimport\(\s*[`"']([^`"']+)[`"']\s*\)/g
const NAMED_FILE = /(?:src|href)="\/([^"]+\.(?:js|css))"/g

const read = (path: string) => readFileSync(join(OUTPUT, path), 'utf8')
const matches = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')

/** Every file reached from `roots` by the imports that `pattern`s find. */
function closure(roots: string[], patterns: RegExp[]): string[] {
  const reached = new Set<string>()
  const queue = [...roots]
  for (let path = queue.pop(); path; path = queue.pop()) {
    if (reached.has(path) || !existsSync(join(OUTPUT, path))) continue
    reached.add(path)
    if (!path.endsWith('.js')) continue
    const text = read(path)
    for (const target of patterns.flatMap((pattern) => matches(pattern, text)))
      queue.push(target.startsWith('.') ? posix.join(posix.dirname(path), target) : target.replace(/^\//, ''))
  }
  return [...reached]
}

function weigh(paths: string[]): { raw: number; gzip: number } {
  const files = paths.map((path) => readFileSync(join(OUTPUT, path)))
  return {
    raw: files.reduce((sum, file) => sum + file.length, 0),
    gzip: files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0),
  }
}

/** The parts of the built extension, with the files of each. */
function parts(): Record<string, string[]> {
  const pages = readdirSync(OUTPUT).filter((name) => name.endsWith('.html'))
  const ofPages = pages.flatMap((page) => {
    const roots = [page, ...matches(NAMED_FILE, read(page))]
    const name = page.replace('.html', '')
    return [
      [`${name}, first`, closure(roots, [STATIC_IMPORT])],
      [`${name}, all`, closure(roots, [STATIC_IMPORT, DYNAMIC_IMPORT])],
    ] as const
  })
  const scripts = readdirSync(join(OUTPUT, 'content-scripts')).map(
    (name) => [`${name.replace('.js', '')} script`, [`content-scripts/${name}`]] as const,
  )
  return Object.fromEntries([
    ...scripts,
    ...ofPages,
    ['background', closure(['background.js'], [STATIC_IMPORT, DYNAMIC_IMPORT])],
  ])
}

const kilobytes = (bytes: number) => bytes / 1000
let over = 0
console.log('part'.padEnd(24) + ['raw kB', 'gzip kB', 'budget'].map((title) => title.padStart(9)).join(''))
for (const [name, paths] of Object.entries(parts())) {
  const { raw, gzip } = weigh(paths)
  const budget = BUDGET[name]
  const isOver = budget !== undefined && kilobytes(gzip) > budget
  if (isOver) over++
  const figures = [kilobytes(raw).toFixed(1), kilobytes(gzip).toFixed(1), budget?.toFixed(0) ?? '-']
  console.log(
    name.padEnd(24) +
      figures.map((figure) => figure.padStart(9)).join('') +
      (isOver ? '  over its budget' : ''),
  )
}
process.exitCode = over ? 1 : 0
