/**
 * npm run bench [-- --short] [--only capture|click|watch|library|ways] [--sizes 10,1000,10000,100000] [--keep FOLDER]
 * Everything is measured side by side in one run, in real Chromium; nothing fails on a time.
 * Prints tables and writes output/bench.json, where --only leaves the other parts as they were measured last. --keep keeps
 * the filled libraries, for another run.
 */
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { mustBeKnown, wholeNumber } from '../scripts/support/command-line.ts'
import { DEV } from '../scripts/support/corpus.ts'
import { ROOT } from '../scripts/support/sources.ts'
import { benchCapture } from './capture/print.ts'
import { benchClick } from './click/index.ts'
import { benchLibrary } from './library/index.ts'
import { benchOtherWays } from './library/other-ways.ts'
import { printLibraries, printOtherWays } from './library/print.ts'
import { benchWatch } from './watch/index.ts'

const PARTS = ['capture', 'click', 'watch', 'library', 'ways']
const file = join(ROOT, 'output/bench.json')
const text = { type: 'string' } as const
const { values } = parseArgs({ options: { short: { type: 'boolean' }, only: text, sizes: text, keep: text } })
const short = values.short ?? false
const sizes = (values.sizes ?? (short ? '10,1000' : '10,1000,10000,100000'))
  .split(',')
  .map((size) => wholeNumber('each of --sizes', size))
mustBeKnown('part', values.only === undefined ? [] : [values.only], PARTS)
const machine = { processor: cpus()[0]?.model ?? '', cores: cpus().length, node: process.version }

const results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
const measured = () => ({ at: new Date().toISOString(), machine })
const wants = (part: string) => values.only === undefined || values.only === part
const corpus = existsSync(DEV) ? DEV : join(ROOT, 'tests/pages')
if (wants('capture')) {
  const effort = short ? { rounds: 3, growthRounds: 1, every: 3 } : { rounds: 11, growthRounds: 5, every: 1 }
  results.capture = { ...measured(), ...(await benchCapture(corpus, effort)) }
}
if (wants('click')) results.click = { ...measured(), ...(await benchClick(corpus, short ? 1 : 7)) }
if (wants('watch')) results.watch = { ...measured(), ...(await benchWatch(corpus, short ? 1 : 5)) }
if (wants('library')) {
  const libraries = await benchLibrary(sizes, short ? 2 : 9, values.keep)
  printLibraries(libraries)
  results.library = { ...measured(), libraries }
}
if (wants('ways')) {
  const libraries = await benchOtherWays(sizes, short ? 2 : 3, values.keep)
  printOtherWays(libraries)
  results.ways = { ...measured(), libraries }
}
await mkdir(join(ROOT, 'output'), { recursive: true })
await writeFile(file, `${JSON.stringify(results, null, 2)}\n`)
