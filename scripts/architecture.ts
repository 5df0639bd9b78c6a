/**
 * npm run architecture [-- --check]: draws who imports whom, folder by folder, from the code itself, into
 * docs/architecture.md (between its markers). --check fails if the diagram does not match the code.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ROOT, sourcesIn } from './support/sources.ts'

const DOCUMENT = join(ROOT, 'docs/architecture.md')
const START = '<!-- imports: drawn by npm run architecture -->'
const END = '<!-- imports: end -->'

/** The node a file belongs to: its folder, or the file itself if it is directly in lib/ or entrypoints/. */
function room(path: string): string {
  const folder = dirname(path)
  if (folder === 'lib' || folder === 'entrypoints') return path.replace(/\.tsx?$/, '')
  const [top, second, third] = folder.split('/')
  if (top === 'lib' && second === 'extract') return third ? `lib/extract/${third}` : 'lib/extract'
  return [top, second].filter(Boolean).join('/')
}

function edges(): string[] {
  const imports = ['entrypoints', 'components', 'lib'].flatMap(sourcesIn).flatMap((source) => source.imports)
  const between = imports.filter(({ from, to }) => /\.tsx?$/.test(to) && room(to) !== room(from))
  return [...new Set(between.map(({ from, to }) => `  ${room(from)} --> ${room(to)}`))].sort()
}

const drawing = [START, '', '```mermaid', 'flowchart LR', ...edges(), '```', '', END].join('\n')
const before = readFileSync(DOCUMENT, 'utf8')
const [head, rest] = [before.indexOf(START), before.indexOf(END)]
if (head < 0 || rest < 0)
  throw new Error(`docs/architecture.md has no place for the diagram: ${START} ... ${END}`)
const after = before.slice(0, head) + drawing + before.slice(rest + END.length)
if (process.argv.includes('--check')) {
  if (after !== before) {
    console.error('The import diagram in docs/architecture.md is out of date: npm run architecture')
    process.exitCode = 1
  }
} else writeFileSync(DOCUMENT, after)
