/** What the library can be narrowed by: each facet's values, with how many of a set of summaries have them. */

import { database } from '../database/database.ts'
import { naming } from '../database/naming.ts'
import { INDEX, listTerms } from './index/lookup.ts'
import type { NumberSet } from './index/number-set.ts'
import { FACETS, type Facet, type Field, fieldStart, labelOf, valueKey } from './index/terms.ts'

export interface FacetValue {
  label: string
  count: number
  /** Is it part of the value before it, which counts it too: a side meeting at an IETF meeting? */
  isPart?: true
}

/** A field's values in alphabetical order, with who has them, read once: counting over any hits is then done in memory. */
export type FacetIndex = ReadonlyMap<Field, readonly { label: string; numbers: readonly number[] }[]>

/** Reads the values of `fields`. Grows with the library: for the library page, never for the popup. */
export async function readFacets(fields: readonly Field[] = FACETS): Promise<FacetIndex> {
  const lists = await naming(() =>
    database.transaction('r', INDEX, async () =>
      Promise.all(fields.map((field) => listTerms(fieldStart(field)))),
    ),
  )
  return new Map(fields.map((field, index) => [field, mergeSpellings(lists[index] ?? new Map())]))
}

const alphabet = new Intl.Collator()

/** Different spellings of one value ("IETF 140", "ietf 140") count as one; the first is shown. */
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
 * The values of `facet` that any of `hits` have (null: of all summaries), most frequent first, except that numbered
 * meetings and years come latest first, each with its side meetings.
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

/** The number that orders a value in time: 'IETF 126', and a side meeting at it -> 126; 0 if it has none. */
export function numberIn(facet: Facet, label: string): number {
  if (facet !== 'meeting' && facet !== 'year') return 0
  return Number(/^(?:(\d+)$|IETF (\d+)\b)/.exec(label)?.slice(1).find(Boolean) ?? 0)
}

/** 'IETF 126 Loom side meeting'. */
function isPart(facet: Facet, label: string): boolean {
  return facet === 'meeting' && /^IETF \d+ /.test(label)
}
