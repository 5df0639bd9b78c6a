/** Reads rows, the small records that lists, badges and menus show. The cost does not depend on the size of the library. */

import { pageIdentity } from '../links/page-identity.ts'
import type { Summary } from '../model.ts'
import { toldOnce } from '../summary/told-once.ts'
import { database } from './database/database.ts'
import { naming } from './database/naming.ts'
import type { Row } from './records.ts'
import { keptColumn } from './search/index/columns.ts'
import { keptOfEach } from './search/index/kept.ts'

const LONGEST_TITLE = 300

/** The row of a summary. */
export function rowOf(number: number, summary: Summary): Row {
  const { source, meeting } = summary
  const { outcomes, actions } = toldOnce(summary)
  return {
    number,
    id: summary.id,
    url: source.url,
    title: source.title.slice(0, LONGEST_TITLE),
    site: source.site,
    published: source.published,
    savedAt: summary.savedAt,
    updatedAt: summary.updatedAt,
    genre: summary.genre,
    meeting: meeting?.name ?? null,
    meetingNumber: meeting?.number ?? null,
    meetingStart: meeting?.start ?? null,
    place: meeting?.place ?? null,
    groups: summary.groups.slice(0, 12),
    tags: summary.tags,
    speakers: summary.speakers.length,
    outcomes: outcomes.length,
    actions: actions.length,
    openActions: actions.filter((action) => !action.done).length,
  }
}

/** The `limit` rows saved last, newest first. */
export async function newestRows(limit: number): Promise<Row[]> {
  return naming(() => database.rows.orderBy('savedAt').reverse().limit(limit).toArray())
}

/** Reading a row by its number takes about as long as reading seven rows of a range; this leaves a margin. */
const ROWS_FOR_ONE = 4

/** The rows with these numbers, in their order; missing ones are left out. */
export async function rowsByNumber(numbers: readonly number[]): Promise<Row[]> {
  return (await rowsAt(numbers)).filter((row) => row !== undefined)
}

/** The same, cached in memory, in a search's transaction: while the user types, most hits recur with the next letter. */
export async function keptRows(numbers: readonly number[]): Promise<Row[]> {
  return (await keptOfEach('row', numbers, rowsAt)).filter((row) => row !== undefined)
}

/** The row for each of these numbers; undefined if it is gone. */
async function rowsAt(numbers: readonly number[]): Promise<(Row | undefined)[]> {
  const [low, high] = numbers.reduce(
    ([least, most], number) => [Math.min(least, number), Math.max(most, number)],
    [Infinity, -Infinity],
  )
  const areClose = numbers.length > 1 && high - low < ROWS_FOR_ONE * numbers.length
  const rows = await naming(() => (areClose ? rowsBetween(low, high) : database.rows.bulkGet([...numbers])))
  const byNumber = new Map(rows.flatMap((row) => (row ? [[row.number, row]] : [])))
  return numbers.map((number) => byNumber.get(number))
}

const rowsBetween = (low: number, high: number) =>
  database.rows.where(':id').between(low, high, true, true).toArray()

/** The number of saved summaries, counted in a column of the index: IndexedDB would count a table row by row. */
export async function countRows(): Promise<number> {
  return naming(() =>
    database.transaction('r', database.columns, async () => (await keptColumn('saved')).size),
  )
}

/** The row of the page at `url` (a canonical address), in any revision; undefined if it is not saved. */
export async function findByAddress(url: string): Promise<Row | undefined> {
  return naming(async () => {
    const record = await database.records.get({ page: pageIdentity(url) })
    return record && database.rows.get(record.number)
  })
}
