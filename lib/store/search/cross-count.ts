/** Counts summaries by two facets at once: groups by meeting, speakers by group. */
import { type FacetIndex, numberIn } from './facets.ts'
import { NumberSet } from './index/number-set.ts'
import type { Facet } from './index/terms.ts'

/** A table of counts: how many summaries have both the row's and the column's value. */
export interface CrossCount {
  rows: string[]
  columns: string[]
  /** By row, then by column. */
  counts: number[][]
}

interface CrossOptions {
  mostRows: number
  mostColumns: number
  /** Rows ordered by number, latest first ('IETF 140' before 'IETF 139'), those without one last; otherwise by frequency. */
  byNumber?: boolean
}

type Values = readonly { label: string; numbers: readonly number[] }[]

/** Counts the values of `row` against those of `column`; as many as `options` allow, most frequent first, no empty rows. */
export function crossCount(facets: FacetIndex, row: Facet, column: Facet, options: CrossOptions): CrossCount {
  const frequent = (values: Values) =>
    values.toSorted((one, other) => other.numbers.length - one.numbers.length)
  const all = facets.get(row) ?? []
  const ordered = options.byNumber
    ? frequent(all).toSorted((one, other) => numberIn(row, other.label) - numberIn(row, one.label))
    : frequent(all)
  const columns = frequent(facets.get(column) ?? []).slice(0, options.mostColumns)
  const sets = columns.map(({ numbers }) => NumberSet.of(numbers))
  const rows: { label: string; counts: number[] }[] = []
  for (const { label, numbers } of ordered) {
    if (rows.length === options.mostRows) break
    const counts = sets.map((set) => set.countIn(numbers))
    if (counts.some(Boolean)) rows.push({ label, counts })
  }
  return {
    rows: rows.map(({ label }) => label),
    columns: columns.map(({ label }) => label),
    counts: rows.map(({ counts }) => counts),
  }
}
