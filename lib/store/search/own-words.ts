/** `person:ada strings`: of the pages that match best, those on which she speaks of strings herself. */
import { readBatches } from '../summaries.ts'
import type { Query } from './query.ts'
import { askedOf } from './remark.ts'

/** Of so many matches the remarks are read, which a list shows first: fifty of a thousand took 30 ms more at every key. */
const MOST_READ = 20

/**
 * `numbers`, best matches first, in the caller's transaction: if `query` asks for people and for words, the first of them by how
 * many of the words these people say themselves; equally good ones stay in their order.
 */
export async function ownWordsFirst(numbers: Uint32Array, query: Query): Promise<Uint32Array> {
  const asked = askedOf(query)
  if (!asked?.find) return numbers
  const best = [...numbers.subarray(0, MOST_READ)]
  const worths = new Map<number, number>()
  for await (const batch of readBatches(best, { withoutPost: true }))
    for (const { number, summary } of batch) worths.set(number, asked.remarkOf(summary)?.worth ?? 0)
  const worthAt = (number: number) => worths.get(number) ?? 0
  const sorted = numbers.slice()
  sorted.set(best.sort((one, other) => worthAt(other) - worthAt(one)))
  return sorted
}
