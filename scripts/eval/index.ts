/**
 * npm run eval [-- --corpus DIR] [--misses METRIC] [--page ID] [--raise]
 * Extracts the shared corpus and prints the scorecard: beside a plain pipeline of public libraries, by halves of the
 * corpus (split by site) and by genre. Every metric is held against its floor in tests/floors.json; --raise lifts the
 * floors to what was reached, and nothing here lowers one. Another labelled corpus has no floors.
 */
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { GENRES } from '../../lib/model.ts'
import { extractFolder } from '../extract.ts'
import { refuse } from '../support/command-line.ts'
import { DEV, SHARED } from '../support/corpus.ts'
import { ROOT } from '../support/sources.ts'
import { baselineFolder } from './baseline.ts'
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
  const labels = values.corpus ?? DEV
  if (!existsSync(labels)) {
    if (values.corpus !== undefined) refuse(`There is no folder ${values.corpus}.`)
    console.log('The labelled corpus (../shared/corpus/dev) was not found: nothing was measured.')
    return 0
  }
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
  const floors: Record<string, number> =
    labels === DEV && existsSync(FLOORS) ? JSON.parse(await readFile(FLOORS, 'utf8')) : {}
  const rows = rowsOf(folders)
  const halves = await rowsByHalf(folders, join(work, 'halves'))
  const scorecard: Scorecard = { pages: done.length, rows, libraries: rowsOf(baseline), halves, floors }
  printScorecard(scorecard)
  await writeFile(join(work, 'scorecard.json'), JSON.stringify(scorecard))
  if (values.raise) {
    const raised = rows.map(({ metric, value }) => [metric, Math.max(value ?? 0, floors[metric] ?? 0)])
    await writeFile(FLOORS, `${JSON.stringify(Object.fromEntries(raised), null, 2)}\n`)
  }
  const fallen = rows.filter(({ metric, value }) => (value ?? 0) < (floors[metric] ?? 0))
  for (const { metric, value } of fallen)
    console.error(`${metric} fell to ${value}, below its floor of ${floors[metric]}`)
  const unmeasured = Object.keys(floors).filter((metric) => !rows.some((row) => row.metric === metric))
  for (const metric of unmeasured)
    console.error(`${metric} has a floor in tests/floors.json and was not measured`)
  return fallen.length || unmeasured.length || failed.length ? 1 : 0
}

process.exitCode = await main()
