/**
 * npm run eval [-- --misses METRIC] [--page ID] [--raise]
 * Extracts the shared corpus, prints the scorecard beside a plain pipeline of public libraries, and holds every metric
 * against its floor in tests/floors.json. --raise lifts the floors to what was reached; nothing here lowers one.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { baselineFolder } from './baseline.ts'
import { extractFolder } from './extract.ts'

const place = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const SHARED = place('../shared')
const CORPUS = `${SHARED}/corpus/dev`
const FLOORS = place('tests/floors.json')

interface Row {
  metric: string
  value: number | null
  precision: number | null
  recall: number | null
  tp: number
  fp: number
  fn: number
  byGenre: Record<string, number | null>
}

function score(predictions: string, ...options: string[]) {
  const script = `${SHARED}/eval/score.mjs`
  const run = spawnSync(process.execPath, [script, '--gold', CORPUS, '--pred', predictions, ...options], {
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  })
  if (run.status !== 0) throw new Error(`The scorer failed: ${run.stderr}`)
  return run.stdout
}

const rowsOf = (predictions: string): Row[] =>
  (JSON.parse(score(predictions, '--json')) as { rows: Row[] }).rows
const cell = (value: number | string | null | undefined, width: number) =>
  (typeof value === 'number' ? value.toFixed(3) : (value ?? '-')).padStart(width)

function printTable(rows: Row[], references: Row[], floors: Record<string, number>): void {
  const genres = ['recap', 'minutes', 'mail', 'announcement', 'article']
  const head = ['value', 'floor', 'libraries', 'precision', 'recall', 'right/extra/missed', ...genres]
  const widths = [7, 7, 10, 10, 7, 19, 7, 8, 6, 13, 8]
  console.log('metric'.padEnd(24) + head.map((title, at) => title.padStart(widths[at] ?? 8)).join(''))
  for (const row of rows) {
    const reference = references.find(({ metric }) => metric === row.metric)
    const counts = `${row.tp}/${row.fp}/${row.fn}`
    const values = [row.value, floors[row.metric], reference?.value, row.precision, row.recall, counts]
    const all = [...values, ...genres.map((genre) => row.byGenre[genre])]
    console.log(row.metric.padEnd(24) + all.map((value, at) => cell(value, widths[at] ?? 8)).join(''))
  }
}

async function main(options: string[]): Promise<number> {
  if (!existsSync(CORPUS)) {
    console.log('The labelled corpus (../shared/corpus/dev) is not here: nothing was measured.')
    return 0
  }
  const predictions = place('output/eval')
  const { done, failed } = await extractFolder(CORPUS, predictions)
  if (options.includes('--misses')) {
    console.log(score(predictions, ...options))
    return 0
  }
  const references = place('output/baseline')
  await baselineFolder(CORPUS, references)
  const rows = rowsOf(predictions)
  const floors: Record<string, number> = existsSync(FLOORS) ? JSON.parse(await readFile(FLOORS, 'utf8')) : {}
  console.log(`${done.length} pages`)
  printTable(rows, rowsOf(references), floors)
  if (options.includes('--raise')) {
    const raised = rows.map(({ metric, value }) => [metric, Math.max(value ?? 0, floors[metric] ?? 0)])
    await writeFile(FLOORS, `${JSON.stringify(Object.fromEntries(raised), null, 2)}\n`)
  }
  const fallen = rows.filter(({ metric, value }) => (value ?? 0) < (floors[metric] ?? 0))
  for (const { metric, value } of fallen)
    console.error(`${metric} fell to ${value}, below its floor of ${floors[metric]}`)
  return fallen.length || failed.length ? 1 : 0
}

process.exitCode = await main(process.argv.slice(2))
