/** Runs the shared scorer (../shared/eval/score.mjs) and reads what it says. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { pageIds } from '../support/corpus.ts'

export interface Row {
  metric: string
  value: number | null
  precision: number | null
  recall: number | null
  tp: number
  fp: number
  fn: number
  byGenre: Record<string, number | null>
}

/** What one evaluation found. */
export interface Scorecard {
  pages: number
  rows: Row[]
  /** The same by a plain pipeline of public libraries. */
  libraries: Row[]
  /** The same on either half of the corpus, split by site. */
  halves: [Row[], Row[]]
  floors: Record<string, number>
}

interface Folders {
  scorer: string
  labels: string
  predictions: string
}

/** The scorer's printed answer. Throws where it fails. */
export function score({ scorer, labels, predictions }: Folders, ...options: string[]): string {
  const given = [scorer, '--gold', labels, '--pred', predictions, ...options]
  const run = spawnSync(process.execPath, given, { encoding: 'utf8', maxBuffer: 64 << 20 })
  if (run.status !== 0) throw new Error(`The scorer failed: ${run.stderr}`)
  return run.stdout
}

/** The scorer's rows, one a metric. */
export function rowsOf(folders: Folders): Row[] {
  return (JSON.parse(score(folders, '--json')) as { rows: Row[] }).rows
}

/** The value of `metric` among `rows`; undefined where it was not measured, null where no page has it. */
export function valueIn(rows: readonly Row[], metric: string): number | null | undefined {
  return rows.find((row) => row.metric === metric)?.value
}

/** Sums the letters of a host, so that a site falls into the same half on every machine. */
const halfOf = (host: string) => [...host].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 2

/**
 * The rows of the two halves of the corpus, split by site: rules tuned on the pages of one half must hold on the
 * other. `work` is a folder that is made anew; it links to the labels and copies nothing.
 */
export async function rowsByHalf(folders: Folders, work: string): Promise<[Row[], Row[]]> {
  rmSync(work, { recursive: true, force: true })
  const halves = [join(work, 'a'), join(work, 'b')] as const
  for (const half of halves) mkdirSync(half, { recursive: true })
  for (const id of await pageIds(folders.labels)) {
    const folder = join(folders.labels, id)
    if (!existsSync(join(folder, 'gold.json'))) continue
    const { url } = JSON.parse(readFileSync(join(folder, 'source.json'), 'utf8')) as { url: string }
    symlinkSync(folder, join(halves[halfOf(new URL(url).host)] ?? halves[0], id))
  }
  const [a, b] = halves.map((labels) => rowsOf({ ...folders, labels }))
  return [a ?? [], b ?? []]
}
