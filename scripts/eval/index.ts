/**
 * npm run eval [-- --corpus DIR] [--misses METRIC] [--page ID] [--raise]
 * Extracts the shared corpus and prints the scorecard: beside a plain pipeline of public libraries, by halves of the
 * corpus (split by site) and by genre. Every metric is held against its floor in tests/floors.json; --raise lifts the
 * floors to what was reached, and nothing here lowers one. Another labelled corpus has no floors, and neither they nor the
 * page on accuracy (npm run accuracy) come of it.
 */
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { GENRES } from '../../lib/model.ts'
import { extractFolder } from '../extract.ts'
import { refuse } from '../support/command-line.ts'
import { DEV, mustHavePages, SHARED } from '../support/corpus.ts'
import { ROOT } from '../support/sources.ts'
import { baselineFolder } from './baseline.ts'
import { belowFloors, type Floors, raisedFloors } from './floors.ts'
import { rowsByHalf, rowsOf, type Scorecard, score, valueIn } from './score.ts'

const FLOORS = join(ROOT, 'tests/floors.json')

const cell = (value: number | string | null | undefined, width: number) =>
  (typeof value === 'number' ? value.toFixed(3) : (value ?? '-')).padStart(width)

function printScorecard({ pages, rows, libraries, halves, floors }: Scorecard): void {
  console.log(`${pages} pages`)
  const head = [
    'value',
    'floor',
    'libraries',
    'half A',
    'half B',
    'prec',
    'recall',
    'right/extra/missed',
    ...GENRES,
  ]
  const widths = head.map((title) => Math.max(8, title.length + 2))
  console.log('metric'.padEnd(22) + head.map((title, at) => title.padStart(widths[at] ?? 8)).join(''))
  for (const row of rows) {
    const { metric, value, precision, recall, tp, fp, fn, byGenre } = row
    const sides = [libraries, ...halves].map((side) => valueIn(side, metric))
    const values = [value, floors[metric], ...sides, precision, recall, `${tp}/${fp}/${fn}`]
    const all = [...values, ...GENRES.map((genre) => byGenre[genre])]
    console.log(metric.padEnd(22) + all.map((one, at) => cell(one, widths[at] ?? 8)).join(''))
  }
}

async function main(): Promise<number> {
  const text = { type: 'string' } as const
  const options = { corpus: text, misses: text, page: text, raise: { type: 'boolean' } } as const
  const { values } = parseArgs({ options })
  const labels = resolve(values.corpus ?? DEV)
  const hasFloors = labels === DEV
  if (hasFloors && !existsSync(labels)) {
    console.log('The labelled corpus (../shared/corpus/dev) was not found: nothing was measured.')
    return 0
  }
  await mustHavePages(labels)
  if (values.raise && !hasFloors) refuse('Another corpus has no floors: --raise goes without --corpus.')
  const work = join(ROOT, 'output/eval')
  const folders = { scorer: join(SHARED, 'eval/score.mjs'), labels, predictions: join(work, 'micline') }
  const { done, failed } = await extractFolder(labels, folders.predictions)
  if (values.misses || values.page) {
    const narrow = [
      ...(values.misses ? ['--misses', values.misses] : []),
      ...(values.page ? ['--page', values.page] : []),
    ]
    console.log(score(folders, ...narrow))
    return 0
  }
  const baseline = { ...folders, predictions: join(work, 'libraries') }
  await baselineFolder(labels, baseline.predictions)
  const floors: Floors = hasFloors ? JSON.parse(await readFile(FLOORS, 'utf8')) : {}
  const rows = rowsOf(folders)
  const halves = await rowsByHalf(folders, join(work, 'halves'))
  const scorecard: Scorecard = { pages: done.length, rows, libraries: rowsOf(baseline), halves, floors }
  printScorecard(scorecard)
  if (hasFloors) await writeFile(join(work, 'scorecard.json'), JSON.stringify(scorecard))
  if (values.raise) await writeFile(FLOORS, `${JSON.stringify(raisedFloors(rows, floors), null, 2)}\n`)
  const below = belowFloors(rows, floors)
  for (const sentence of below) console.error(sentence)
  return below.length || failed.length ? 1 : 0
}

process.exitCode = await main()
