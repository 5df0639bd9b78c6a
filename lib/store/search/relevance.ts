/**
 * How well a summary fits the words of a query. What is typed is looked for as the beginning of a word, so that "quic"
 * finds "quickly" too: first come those that are about the words, and those that hold them whole.
 */
import { lookUp, type Term } from './index/lookup.ts'
import { NumberSet } from './index/number-set.ts'
import { LONGEST_SHORT_PREFIX } from './index/segments.ts'
import { fieldWord } from './index/terms.ts'
import { type Clause, soughtWords } from './query.ts'

/** Which summaries fit the words of a query better than by holding what begins with them. */
interface Fits {
  /** Every word stands in them whole. */
  whole: NumberSet
  /** Every word stands in their head: title, meeting, groups, speakers, the user's tags and note. */
  head: NumberSet
}

/** What fits the words of `clauses` well, in the caller's transaction; null where they have none. */
export async function findFits(clauses: readonly Clause[]): Promise<Fits | null> {
  const whole: Term[] = []
  const head: Term[] = []
  for (const { type, words } of soughtWords(clauses))
    for (const [index, word] of words.entries()) {
      whole.push({ text: word, prefix: false })
      // Very many heads hold a word that begins with so few letters: that says nothing.
      const isBeginning = type === 'words' && index === words.length - 1 && word.length > LONGEST_SHORT_PREFIX
      head.push({ text: fieldWord('head', word), prefix: isBeginning })
    }
  if (!whole.length) return null
  const [ofWhole, ofHead] = await Promise.all([lookUp(whole), lookUp(head)])
  return { whole: NumberSet.inAll(ofWhole), head: NumberSet.inAll(ofHead) }
}

/** whole and in the head; whole; in the head; neither. */
const RANKS = 4

/** `numbers`, those that fit best first; those that fit as well as each other stay in their order. */
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
