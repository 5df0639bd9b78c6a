/** The structure of the house, held by a test: which way imports may point, and what no file may do. */
import { dirname, posix } from 'node:path'
import { expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { type Import, sourceOf, sourcesIn } from '../../scripts/support/sources.ts'

const LONGEST_FILE = 300
const LONGEST_PATTERN = 200

const shipped = ['entrypoints', 'components', 'lib'].flatMap(sourcesIn)
const all = [...shipped, ...['scripts', 'tests', 'bench'].flatMap(sourcesIn)]
const shippedImports = shipped.flatMap(({ imports }) => imports)

const say = ({ from, to }: Import) => `${from} imports ${to}`
const isIn = (folder: string) => (path: string) => path.startsWith(`${folder}/`)

const importsOf = new Map(all.map(({ path, imports }) => [path, imports]))

/** Everything that is loaded with `path`, at once or later; with `types` also what only lends it a type. */
function reachedFrom(path: string, { types = false } = {}): Set<string> {
  const reached = new Set([path])
  for (const each of reached)
    for (const { to, isTypeOnly } of importsOf.get(each) ?? []) if (types || !isTypeOnly) reached.add(to)
  return reached
}

it('finds the imports that it judges', () => {
  expect(shippedImports.map(say)).toContain('entrypoints/background.ts imports lib/tab/capture.ts')
  expect(shippedImports.length).toBeGreaterThan(200)
})

it('lib/model.ts imports nothing: everything else may import it', () => {
  expect(shippedImports.filter(({ from }) => from === 'lib/model.ts').map(say)).toEqual([])
})

it('lib knows nothing of components and entrypoints: move what both need into lib', () => {
  const wrong = shippedImports.filter(
    ({ from, to }) => isIn('lib')(from) && (isIn('components')(to) || isIn('entrypoints')(to)),
  )
  expect(wrong.map(say)).toEqual([])
})

it('the folders of lib import each other one way: what both need goes into a third', () => {
  const folderOf = (path: string) => /^lib\/[^/]+(?=\/)/.exec(path)?.[0]
  const ways = new Set(
    shippedImports.flatMap(({ from, to }) => {
      const [importer, imported] = [folderOf(from), folderOf(to)]
      return importer && imported && importer !== imported ? [`${importer} and ${imported}`] : []
    }),
  )
  const bothWays = [...ways].filter((way) => ways.has(way.split(' and ').reverse().join(' and ')))
  expect(bothWays).toEqual([])
})

it('no file leads back to itself, be it for a type: what two files need of each other goes into a third', () => {
  const circles = all.filter(({ path, imports }) =>
    imports.some(({ to }) => reachedFrom(to, { types: true }).has(path)),
  )
  expect(circles.map(({ path }) => path)).toEqual([])
})

it('storage and formats know the model and not each other: what joins them has a folder of its own', () => {
  const wrong = shippedImports.filter(
    ({ from, to }) =>
      (isIn('lib/store')(from) && isIn('lib/export')(to)) ||
      (isIn('lib/export')(from) && isIn('lib/store')(to)),
  )
  expect(wrong.map(say)).toEqual([])
})

it('components get data as props: they import no storage, no browser, no entrypoint', () => {
  const wrong = shippedImports.filter(
    ({ from, to, isTypeOnly }) =>
      isIn('components')(from) &&
      !isTypeOnly &&
      (isIn('lib/store')(to) || to === 'lib/browser.ts' || isIn('entrypoints')(to)),
  )
  expect(wrong.map(say)).toEqual([])
})

it('entrypoints wire: no entrypoint imports another one', () => {
  const entrypoint = (path: string) => path.split('/')[1]
  const wrong = shippedImports.filter(
    ({ from, to }) =>
      isIn('entrypoints')(from) && isIn('entrypoints')(to) && entrypoint(from) !== entrypoint(to),
  )
  expect(wrong.map(say)).toEqual([])
})

it('the popup is light: it asks the background, and loads neither the database nor the extraction', () => {
  const reached = [...reachedFrom('entrypoints/popup/main.tsx')]
  expect(reached).toContain('lib/messages/index.ts')
  expect(reached.filter((to) => to === 'dexie' || isIn('lib/extract')(to))).toEqual([])
})

it('extract is pure: of lib it imports the model only, of packages Readability only', () => {
  const wrong = shippedImports.filter(
    ({ from, to, isOurs }) =>
      isIn('lib/extract')(from) &&
      (isOurs
        ? !isIn('lib/extract')(to) && to !== 'lib/model.ts'
        : to !== '@mozilla/readability/Readability.js' && !to.startsWith('node:')),
  )
  expect(wrong.map(say)).toEqual([])
})

it.each(['lib/extract/find', 'lib/export'])(
  'siblings in %s do not import each other: share through a folder',
  (folder) => {
    const isFileOf = (path: string) => dirname(path) === folder
    const tables = new Set(['index.ts', 'format.ts', 'write.ts'])
    const wrong = shippedImports.filter(
      ({ from, to, isTypeOnly }) =>
        isFileOf(from) &&
        isFileOf(to) &&
        !isTypeOnly &&
        !tables.has(posix.basename(from)) &&
        !tables.has(posix.basename(to)),
    )
    expect(wrong.map(say)).toEqual([])
  },
)

it('the finders do not know each other: only outcomes and actions build on statements', () => {
  const roomOf = (path: string) => /^lib\/extract\/find\/([^/]+)/.exec(path)?.[1]
  const wrong = shippedImports.filter(({ from, to, isTypeOnly }) => {
    const [room, other] = [roomOf(from), roomOf(to)]
    if (!room || !other || room === other || isTypeOnly) return false
    return other !== 'statements' || !['outcomes', 'actions'].includes(room)
  })
  expect(wrong.map(say)).toEqual([])
})

const STAGES = ['patterns', 'lexicon', 'language', 'page', 'context', 'find', 'judge']

it.each(STAGES)('of the stages of extraction, %s imports none that comes after it', (stage) => {
  const later = STAGES.slice(STAGES.indexOf(stage) + 1).map((name) => `lib/extract/${name}`)
  const wrong = shippedImports.filter(
    ({ from, to }) => isIn(`lib/extract/${stage}`)(from) && later.some((folder) => isIn(folder)(to)),
  )
  expect(wrong.map(say)).toEqual([])
})

it('the analysis knows no DOM: what it takes from the reading is data', () => {
  const wrong = shippedImports.filter(
    ({ from, to }) => /^lib\/extract\/(?:context|find|judge)\//.test(from) && isIn('lib/extract/page')(to),
  )
  expect(wrong.map(say)).toEqual([])
})

it('webextension-polyfill comes through lib/browser.ts alone (its types may be named anywhere)', () => {
  const wrong = shippedImports.filter(
    ({ from, to, isTypeOnly }) => to === 'webextension-polyfill' && !isTypeOnly && from !== 'lib/browser.ts',
  )
  expect(wrong.map(say)).toEqual([])
})

it('what packages ship, package.json names as dependencies, and no others: their licences are looked at by that', () => {
  const loaded = shippedImports.filter(
    ({ isOurs, isTypeOnly, to }) => !isOurs && !isTypeOnly && !/^wxt\b|^node:/.test(to),
  )
  const names = new Set(loaded.map(({ to }) => /^(?:@[^/]+\/)?[^/]+/.exec(to)?.[0]))
  expect([...names].sort()).toEqual(Object.keys(manifest.dependencies).sort())
})

/** What only tests import, and why they may. */
const FOR_TESTS: Readonly<Record<string, string>> = {
  'lib/export/import.ts: ImportEvent': 'the type of what a plan is made of',
  'lib/export/import.ts: planSummary': 'what becomes of one summary is asked without files',
  'lib/export/parts/front-matter.ts: frontMatter': 'the facts and how they are written are asked one by one',
  'lib/export/parts/front-matter.ts: writeFrontMatter':
    'any facts are written, and not those of summaries alone',
  'lib/extract/judge/relevance.ts: relevanceOf':
    'the evidence for a page is asked, and not only what it comes to',
  'lib/i18n/index.ts: Message': 'the type of what stands in the files of words',
  'lib/store/database/database.ts: openDatabase':
    'databases of earlier versions are opened beside the one there is',
  'lib/store/database/errors.ts: StorageRefusedError': 'a refused storage is brought about',
  'lib/store/people.ts: personOf': 'who somebody is taken for is asked without a search',
  'lib/tab/capture.ts: reasonFor': 'refusals that no browser can be made to give are named',
}

it('what a file exports, other code than tests imports: keep the rest to the file, or take it away', () => {
  const exported = /^export (?:async )?(?:function\*?|const|class|interface|type) (\w+)/gm
  const importers = [...all, ...['wxt.config.ts', 'vitest.config.ts'].map(sourceOf)]
  const imported = new Set<string>()
  // What belongs to tests is for tests; the tools of scripts are tried by them, too.
  for (const { path, imports } of importers)
    for (const { to, names, isOurs } of imports)
      if (isOurs && (!isIn('tests')(path) || isIn('tests')(to) || isIn('scripts')(to)))
        for (const name of names) imported.add(`${to}: ${name}`)
  const unused = all.flatMap(({ path, text }) =>
    [...text.matchAll(exported)].flatMap(([, name = '']) =>
      [`${path}: ${name}`, `${path}: *`].some((one) => imported.has(one)) ? [] : [`${path}: ${name}`],
    ),
  )
  expect(unused.sort()).toEqual(Object.keys(FOR_TESTS))
})

it('imports of our own files carry the extension, so that Node runs them as they are', () => {
  const wrong = all
    .flatMap(({ imports }) => imports)
    .filter(({ isOurs, specifier }) => isOurs && !/\.(tsx?|css|json|md\?raw|mjs)$/.test(specifier))
  expect(wrong.map(say)).toEqual([])
})

it(`no file is longer than ${LONGEST_FILE} lines: split it by what its parts are about`, () => {
  const long = all
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > LONGEST_FILE)
  expect(long).toEqual([])
})

it(`no pattern is longer than ${LONGEST_PATTERN} letters: write its alternatives one a line (lib/extract/patterns/alternatives.ts)`, () => {
  const literal = /^\s*(?:[\w '-]+(?:: | = ))?(\/.*\/[a-z]*|String\.raw`.*`|`.*`|'.*\|.*'|".*\|.*")[,;)]*$/
  const reading = shipped.filter(({ path }) => isIn('lib/extract')(path))
  const long = reading.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, at) => {
      const pattern = literal.exec(line)?.[1] ?? ''
      return pattern.length > LONGEST_PATTERN ? [`${path}:${at + 1}`] : []
    }),
  )
  expect(long).toEqual([])
})
