/** Reads the values of facets, by which the library can be narrowed, and counts them over any set of summaries. */

import { database } from '../database/database.ts'
import { naming } from '../database/naming.ts'
import { INDEX, listTerms } from './index/lookup.ts'
import type { NumberSet } from './index/number-set.ts'
import { FACETS, type Facet, type Field, fieldStart, labelOf, valueKey } from './index/terms.ts'

export interface FacetValue {
  label: string
  count: number
  /** Set for a side meeting at an IETF meeting, whose count includes it and which comes before it. */
  isPart?: true
}

/** The values of each field, in alphabetical order, with the numbers of their summaries. Read once; counting is done in memory. */
export type FacetIndex = ReadonlyMap<Field, readonly { label: string; numbers: readonly number[] }[]>

/** Reads the values of `fields`. The cost grows with the library: for the library page, not for the popup. */
export async function readFacets(fields: readonly Field[] = FACETS): Promise<FacetIndex> {
  const lists = await naming(() =>
    database.transaction('r', INDEX, async () =>
      Promise.all(fields.map((field) => listTerms(fieldStart(field)))),
    ),
  )
  return new Map(fields.map((field, index) => [field, mergeSpellings(lists[index] ?? new Map())]))
}

const alphabet = new Intl.Collator()

/** Merges spellings of one value ("IETF 140", "ietf 140"), with the first as label. */
function mergeSpellings(terms: Map<string, number[]>): { label: string; numbers: number[] }[] {
  const values = new Map<string, { label: string; numbers: number[] }>()
  for (const [term, numbers] of terms) {
    const key = valueKey(term)
    const known = values.get(key)
    if (known) known.numbers = [...new Set([...known.numbers, ...numbers])]
    else values.set(key, { label: labelOf(term), numbers })
  }
  return [...values.values()].sort((one, other) => alphabet.compare(one.label, other.label))
}

/**
 * The values of `facet` among `hits` (null: all summaries), with counts, most frequent first. Numbered meetings, each followed by
 * its side meetings, and years are before them, latest first.
 */
export function countFacet(index: FacetIndex, facet: Facet, hits: NumberSet | null): FacetValue[] {
  const counted = (index.get(facet) ?? []).map(({ label, numbers: holders }) => ({
    label,
    count: hits ? hits.countIn(holders) : holders.length,
    ...(isPart(facet, label) && { isPart: true as const }),
  }))
  return counted
    .filter(({ count }) => count > 0)
    .sort(
      (one, other) => numberIn(facet, other.label) - numberIn(facet, one.label) || other.count - one.count,
    )
}

/** The number by which a meeting or year is ordered in time, 126 for 'IETF 126' and its side meetings; 0 for others. */
export function numberIn(facet: Facet, label: string): number {
  if (facet !== 'meeting' && facet !== 'year') return 0
  return Number(/^(?:(\d+)$|IETF (\d+)\b)/.exec(label)?.slice(1).find(Boolean) ?? 0)
}

/** Is it a meeting at an IETF meeting, such as 'IETF 126 Loom side meeting'? */
function isPart(facet: Facet, label: string): boolean {
  return facet === 'meeting' && /^IETF \d+ /.test(label)
}
