/**
 * How well a summary matches the words of a query. Typed text matches as a prefix, so "quic" also finds
 * "quickly": summaries that are about the words, or contain them whole, come first.
 */
import { lookUp, type Term } from './index/lookup.ts'
import { NumberSet } from './index/number-set.ts'
import { LONGEST_SHORT_PREFIX } from './index/segments.ts'
import { fieldWord } from './index/terms.ts'
import { type Clause, soughtWords } from './query.ts'

/** Which summaries match the words of a query better than by a mere prefix. */
interface Fits {
  /** They contain every word whole. */
  whole: NumberSet
  /** They have every word in their head: title, meeting, groups, speakers, the user's tags and note. */
  head: NumberSet
}

/** What matches the words of `clauses` well, in the caller's transaction; null if they have none. */
export async function findFits(clauses: readonly Clause[]): Promise<Fits | null> {
  const whole: Term[] = []
  const head: Term[] = []
  for (const { type, words } of soughtWords(clauses))
    for (const [index, word] of words.entries()) {
      whole.push({ text: word, prefix: false })
      // Very many heads contain a word with such a short prefix: that says nothing.
      const isBeginning = type === 'words' && index === words.length - 1 && word.length > LONGEST_SHORT_PREFIX
      head.push({ text: fieldWord('head', word), prefix: isBeginning })
    }
  if (!whole.length) return null
  const [ofWhole, ofHead] = await Promise.all([lookUp(whole), lookUp(head)])
  return { whole: NumberSet.inAll(ofWhole), head: NumberSet.inAll(ofHead) }
}

/** whole and in the head; whole; in the head; neither. */
const RANKS = 4

/** `numbers`, best matches first; equally good ones stay in their order. */
export function bestFirst(numbers: Uint32Array, { whole, head }: Fits): Uint32Array {
  const ranks = new Uint8Array(numbers.length)
  // Where each rank begins; by index, as the order is made (index/columns.ts).
  const next = new Uint32Array(RANKS + 1)
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index] ?? 0
    const rank = (whole.has(number) ? 0 : 2) + (head.has(number) ? 0 : 1)
    ranks[index] = rank
    next[rank + 1] = (next[rank + 1] ?? 0) + 1
  }
  for (let rank = 1; rank < RANKS; rank++) next[rank] = (next[rank] ?? 0) + (next[rank - 1] ?? 0)
  const sorted = new Uint32Array(numbers.length)
  for (let index = 0; index < numbers.length; index++) {
    const rank = ranks[index] ?? 0
    const place = next[rank] ?? 0
    sorted[place] = numbers[index] ?? 0
    next[rank] = place + 1
  }
  return sorted
}
