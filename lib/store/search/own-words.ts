/**
 * Ranks the results of a query for people and words, such as `person:ada strings`: pages on which she says "strings" come first.
 */
import { readBatches } from '../summaries.ts'
import type { Query } from './query.ts'
import { askedOf } from './remark.ts'

/** Only the remarks of this many best matches are read: with fifty, every keystroke took 30 ms more in a library of a thousand. */
const MOST_READ = 20

/**
 * If `query` has people and words, `numbers` (best matches first) with the first MOST_READ sorted by how many of the words the
 * people say themselves; stable. Otherwise `numbers` itself. In the caller's transaction.
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
