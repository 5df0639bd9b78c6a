/** Columns: one number for each summary (see ColumnName), stored in chunks. Used to order lists and compare dates. */
import type { Summary } from '../../../model.ts'
import { meetingDay } from '../../../summary/meeting-day.ts'
import { database } from '../../database/database.ts'
import { keptOf } from './kept.ts'
import { NumberSet } from './number-set.ts'
import type { ColumnName, SortColumn } from './records.ts'

const CHUNK = 2048
const DAY = 86_400_000
/** Days before 1970 are kept positive. */
const DAY_ZERO = 100_000

/** The value of an ISO date in a column of days; 0 for null and for anything that is not a date. */
export function dayKey(iso: string | null): number {
  const time = Date.parse(iso ?? '')
  const day = Math.floor(time / DAY) + DAY_ZERO
  return Number.isNaN(time) || day < 1 ? 0 : day
}

/** The day a summary's meeting is ordered by; 0 if there is none. */
function meetingKey({ meeting }: Summary): number {
  return dayKey(meeting && meetingDay(meeting))
}

/** The sort keys of a summary. If its date is unknown, `published` is the meeting's date, or else the day it was saved. */
export function columnsOf(summary: Summary): Record<SortColumn, number> {
  return {
    saved: Math.max(1, Math.floor(Date.parse(summary.savedAt) / 1000)),
    published: dayKey(summary.source.published) || meetingKey(summary) || dayKey(summary.savedAt),
    meeting: meetingKey(summary),
  }
}

/** The number of `values` that are not 0. */
function countSet(values: Uint32Array): number {
  let count = 0
  for (const value of values) if (value) count++
  return count
}

/** A column in memory. */
class Column {
  readonly #chunks: Uint32Array[]

  constructor(chunks: Uint32Array[]) {
    this.#chunks = chunks
  }

  at(number: number): number {
    return this.#chunks[Math.floor(number / CHUNK)]?.[number % CHUNK] ?? 0
  }

  /** A number above those of all summaries. */
  get end(): number {
    return this.#chunks.length * CHUNK
  }

  /** How many values are not 0. */
  get size(): number {
    return this.#chunks.reduce((sum, chunk) => sum + countSet(chunk), 0)
  }

  /** Calls `visit` for each number whose value is not 0, ascending. */
  forEach(visit: (number: number, value: number) => void): void {
    this.#chunks.forEach((chunk, place) => {
      for (let index = 0; index < chunk.length; index++) {
        const value = chunk[index]
        if (value) visit(place * CHUNK + index, value)
      }
    })
  }
}

/** Reads the whole column `name`: 4 bytes for each summary. */
export async function readColumn(name: ColumnName): Promise<Column> {
  const records = await database.columns
    .where('[column+chunk]')
    .between([name, 0], [name, Infinity])
    .toArray()
  const chunks: Uint32Array[] = []
  for (const record of records) chunks[record.chunk] = record.values
  return new Column(Array.from(chunks, (chunk) => chunk ?? new Uint32Array(0)))
}

/** The column `name`, cached in memory, in the caller's transaction. */
export function keptColumn(name: SortColumn): Promise<Column> {
  return keptOf(`column ${name}`, () => readColumn(name))
}

/** The numbers of all summaries that are saved and not deleted, in the caller's transaction. */
export async function savedNumbers(): Promise<NumberSet> {
  const numbers = new NumberSet()
  const saved = await keptColumn('saved')
  saved.forEach((number) => {
    numbers.add(number)
  })
  return numbers
}

/** The numbers of all summaries, highest value of the column `name` first; cached in memory, in the caller's transaction. */
export function keptOrder(name: SortColumn): Promise<Uint32Array> {
  return keptOf(`order ${name}`, async () => {
    const [saved, values] = await Promise.all([keptColumn('saved'), keptColumn(name)])
    return descending(saved, values)
  })
}

/** More than there are summaries. `value * NUMBERS + number` sorts by value, then by number. */
const NUMBERS = 2 ** 21

function descending(saved: Column, values: Column): Uint32Array {
  const keys = new Float64Array(saved.size)
  let count = 0
  let isAscending = true
  saved.forEach((number) => {
    const key = values.at(number) * NUMBERS + number
    if (count && key < (keys[count - 1] ?? 0)) isAscending = false
    keys[count++] = key
  })
  // Summaries saved later usually have higher numbers. Then sorting, the slowest part, is not needed.
  if (!isAscending) keys.sort()
  const order = new Uint32Array(count)
  // Loops by index, here and where the order is used: for-of takes ten times as long until the engine has compiled it.
  for (let index = 0; index < count; index++) {
    const key = keys[count - 1 - index] ?? 0
    order[index] = key - Math.floor(key / NUMBERS) * NUMBERS
  }
  return order
}

/** The values of column `name` for some summaries. */
export async function readCells(name: ColumnName, numbers: readonly number[]): Promise<Map<number, number>> {
  const chunks = [...new Set(numbers.map((number) => Math.floor(number / CHUNK)))]
  const records = await database.columns.bulkGet(chunks.map((chunk) => [name, chunk] as [string, number]))
  const byChunk = new Map(chunks.map((chunk, index) => [chunk, records[index]?.values]))
  return new Map(
    numbers.map((number) => [number, byChunk.get(Math.floor(number / CHUNK))?.[number % CHUNK] ?? 0]),
  )
}

/** Sets the values of column `name` for some summaries, in the caller's transaction. */
export async function writeColumn(name: ColumnName, values: ReadonlyMap<number, number>): Promise<void> {
  const byChunk = Map.groupBy(values, ([number]) => Math.floor(number / CHUNK))
  const chunks = [...byChunk.keys()]
  const stored = await database.columns.bulkGet(chunks.map((chunk) => [name, chunk] as [string, number]))
  const records = chunks.map((chunk, index) => {
    const cells = stored[index]?.values ?? new Uint32Array(CHUNK)
    for (const [number, value] of byChunk.get(chunk) ?? []) cells[number % CHUNK] = value
    return { column: name, chunk, values: cells }
  })
  await database.columns.bulkPut(records)
}
