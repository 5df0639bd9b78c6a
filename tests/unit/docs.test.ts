/** What the documentation names is there: commands, files and the targets of links. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { ROOT } from '../../scripts/support/sources.ts'

const inDocs = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
const documents = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'PRIVACY.md'],
  ...inDocs.filter((name) => name.endsWith('.md')).map((name) => join('docs', name)),
].map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }))

/** What `pattern` finds in any document, with that document's path. */
const named = (pattern: RegExp) =>
  documents.flatMap(({ path, text }) => [...text.matchAll(pattern)].map(([, name = '']) => ({ path, name })))

it('every command is one of package.json', () => {
  const commands = named(/\bnpm run ([\w:-]+)/g)
  expect(commands.length).toBeGreaterThan(30)
  expect(commands.filter(({ name }) => !(name in manifest.scripts))).toEqual([])
})

it('every command of package.json stands in CONTRIBUTING.md', () => {
  const text = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8')
  const told = new Set([...text.matchAll(/\bnpm (?:run )?([\w:-]+)/g)].map(([, name]) => name))
  // Run by npm install.
  told.add('postinstall')
  expect(Object.keys(manifest.scripts).filter((name) => !told.has(name))).toEqual([])
})

it('every script is run by the Node that comes along, whatever the reader has: the scripts are TypeScript', () => {
  expect(named(/\bnpx node ((?:scripts|bench|tests)\/)/g).length).toBeGreaterThan(0)
  expect(named(/(?<!npx )\bnode ((?:scripts|bench|tests)\/)/g)).toEqual([])
})

it('every link within the project leads to a file', () => {
  const links = named(/\]\((?!https?:|#)([^)#\s]+)/g)
  expect(links.length).toBeGreaterThan(40)
  expect(links.filter(({ path, name }) => !existsSync(join(ROOT, dirname(path), name)))).toEqual([])
})

it('every file and folder of the project that is named is there', () => {
  const files = named(/`((?:lib|components|entrypoints|scripts|tests|bench|locales|docs|public)\/[\w./-]+)`/g)
  expect(files.length).toBeGreaterThan(40)
  // The walk-through adds a reader that there is not.
  const missing = files.filter(({ name }) => !name.includes('phpbb') && !existsSync(join(ROOT, name)))
  expect(missing).toEqual([])
})
