/**
 * Ranks results by how well they match the words of a query. Words match as prefixes ("quic" finds "quickly"), so summaries that
 * contain them whole, or are about them, come first.
 */
import { lookUp, type Term } from './index/lookup.ts'
import { NumberSet } from './index/number-set.ts'
import { LONGEST_SHORT_PREFIX } from './index/segments.ts'
import { fieldWord } from './index/terms.ts'
import { type Clause, soughtWords } from './query.ts'
import { spellingsOf } from './spelling.ts'

/** The summaries that match the words of a query better than by a prefix. */
interface Fits {
  /** They contain every word whole. */
  whole: NumberSet
  /** They have every word in their head: title, meeting, groups, speakers, the user's tags and note. */
  head: NumberSet
}

/** The words of a clause; `isOpen`: the last one may be the beginning of a word. */
interface Sought {
  words: readonly string[]
  isOpen: boolean
}

/** The summaries that match the words of `clauses` well; null if there are no words. In the caller's transaction. */
export async function findFits(clauses: readonly Clause[]): Promise<Fits | null> {
  const typed = soughtWords(clauses).map(({ type, words }) => ({ words, isOpen: type === 'words' }))
  if (!typed.some(({ words }) => words.length > 0)) return null
  const spaced = typed.map(({ words, isOpen }) => ({ words: spellingsOf(words).at(-1) ?? words, isOpen }))
  const isSpelt = spaced.some(({ words }, index) => words !== typed[index]?.words)
  const [fits, other] = await Promise.all([fitsOf(typed), isSpelt ? fitsOf(spaced) : null])
  return other ? { whole: fits.whole.or(other.whole), head: fits.head.or(other.head) } : fits
}

async function fitsOf(sought: readonly Sought[]): Promise<Fits> {
  const whole: Term[] = []
  const head: Term[] = []
  for (const { words, isOpen } of sought)
    for (const [index, word] of words.entries()) {
      whole.push({ text: word, prefix: false })
      // A short prefix is in too many heads to mean anything.
      const isBeginning = isOpen && index === words.length - 1 && word.length > LONGEST_SHORT_PREFIX
      head.push({ text: fieldWord('head', word), prefix: isBeginning })
    }
  const [ofWhole, ofHead] = await Promise.all([lookUp(whole), lookUp(head)])
  return { whole: NumberSet.inAll(ofWhole), head: NumberSet.inAll(ofHead) }
}

/** In order: whole and in the head; only whole; only in the head; neither. */
const RANKS = 4

/** `numbers` sorted by rank, best first; stable (a counting sort). */
export function bestFirst(numbers: Uint32Array, { whole, head }: Fits): Uint32Array {
  const ranks = new Uint8Array(numbers.length)
  // Where each rank begins. Loops by index are faster here (index/columns.ts says why).
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
