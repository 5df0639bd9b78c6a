/**
 * Finds many words in a text in one pass over its letters: the automaton of Aho and Corasick, "Efficient string matching:
 * an aid to bibliographic search" (1975). It does not distinguish digits, nor many other characters, so it may report a word that
 * is not in the text, but never misses one that is.
 */

/** Used in a word where the edge of a run of letters, digits and "_" must be, like "\b" in a pattern. */
export const EDGE = '\0'
/** How many characters are distinguished: the edge, 26 letters, the digit, 32 kinds of others, letters with accents. */
const LETTERS = 64
const DIGIT = 27
const OTHERS = 28
const ACCENTED = 60
/** The transition table stores row numbers in 16 bits. */
const MOST_ROWS = 2 ** 16

/** The automaton for a list of words, made once and run over many texts. */
export class Automaton {
  /** For a row and a letter, the row after that letter. */
  readonly #next: Uint16Array
  /** The indexes of the words that end in rows, row by row; those of a row begin at its entry in `#endsFrom`. */
  readonly #ends: Uint16Array
  readonly #endsFrom: Uint32Array
  /** For each row in which words end, the number of the text that last reached it; NEVER for the others. */
  readonly #seenBy: Uint32Array
  #text = 0

  /**
   * `words`: in upper or lower case, with an EDGE where one is required. Throws RangeError if they have over MOST_ROWS prefixes.
   */
  constructor(words: readonly string[]) {
    const { next, ends } = trieOf(words)
    // beyond that, row numbers would overflow and words be missed silently
    if (ends.length > MOST_ROWS) throw new RangeError(`more than ${MOST_ROWS} prefixes`)
    addFailureTransitions(next, ends)
    this.#next = next
    this.#ends = Uint16Array.from(ends.flat())
    this.#endsFrom = startsOf(ends)
    this.#seenBy = Uint32Array.from(ends, ({ length }) => (length > 0 ? 0 : NEVER))
  }

  /** Calls `arrive` with the index of each word that occurs in `text`; it may do so more than once for a word. */
  run(text: string, arrive: (word: number) => void): void {
    this.#text++
    const next = this.#next
    let row = 0
    let wasWord = false
    for (let at = 0; at < text.length; at++) {
      const letter = columnOf(text.charCodeAt(at))
      const isWord = letter < OTHERS
      if (isWord !== wasWord) {
        row = next[row * LETTERS] ?? 0
        this.#come(row, arrive)
        wasWord = isWord
      }
      row = next[row * LETTERS + letter] ?? 0
      this.#come(row, arrive)
    }
    if (wasWord) this.#come(next[row * LETTERS] ?? 0, arrive)
  }

  /** Reports the words that end in `row`, unless this text has reached it before. */
  #come(row: number, arrive: (word: number) => void): void {
    if ((this.#seenBy[row] ?? NEVER) >= this.#text) return
    this.#seenBy[row] = this.#text
    const end = this.#endsFrom[row + 1] ?? 0
    for (let at = this.#endsFrom[row] ?? 0; at < end; at++) arrive(this.#ends[at] ?? 0)
  }
}

/** Greater than the number of any text. */
const NEVER = 0xffffffff

/** The offset of each of `lists` when they are concatenated, followed by the total length. */
export function startsOf(lists: readonly (readonly unknown[])[]): Uint32Array {
  const starts = new Uint32Array(lists.length + 1)
  lists.forEach(({ length }, at) => {
    starts[at + 1] = (starts[at] ?? 0) + length
  })
  return starts
}

/** The columns of the ASCII characters: capitals share those of small letters. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code === EDGE.charCodeAt(0)) return 0
  const sign = String.fromCharCode(code).toLowerCase()
  if (/[a-z]/.test(sign)) return 1 + sign.charCodeAt(0) - 'a'.charCodeAt(0)
  return /[\d_]/.test(sign) ? DIGIT : OTHERS + (code % 32)
})
/** The scripts below this code (Latin, Greek, Cyrillic, Armenian) have upper case; their letters share one column. */
const FIRST_WITHOUT_CASE = 0x590

/** The column of a letter, by its code. */
function columnOf(code: number): number {
  if (code < ASCII.length) return ASCII[code] ?? 0
  return code < FIRST_WITHOUT_CASE ? ACCENTED : OTHERS + (code % 32)
}

/** The trie of `words`: a row for each prefix, with 0 where no word continues, and the words that end in each row. */
function trieOf(words: readonly string[]): { next: Uint16Array; ends: (readonly number[])[] } {
  const most = words.reduce((sum, { length }) => sum + length, 1)
  const next = new Uint16Array(most * LETTERS)
  const ends: (readonly number[])[] = [[]]
  for (const [index, word] of words.entries()) {
    let row = 0
    for (let at = 0; at < word.length; at++) {
      const step = row * LETTERS + columnOf(word.charCodeAt(at))
      row = next[step] || ends.push([]) - 1
      next[step] = row
    }
    ends[row] = [...(ends[row] ?? []), index]
  }
  return { next: next.slice(0, ends.length * LETTERS), ends }
}

/**
 * Adds the failure transitions. Where no word continues with a letter, the longest suffix read so far that is a prefix of another
 * word may continue: the row takes over its transitions and words. Rows are handled by length, so that one is complete already.
 */
function addFailureTransitions(next: Uint16Array, ends: (readonly number[])[]): void {
  /** For each row, that of its longest suffix that is a prefix of a word. */
  const backs = new Uint16Array(ends.length)
  const rows = [0]
  for (const row of rows) {
    const back = (backs[row] ?? 0) * LETTERS
    for (let letter = 0; letter < LETTERS; letter++) {
      const step = row * LETTERS + letter
      const after = next[step]
      const elsewhere = row ? (next[back + letter] ?? 0) : 0
      if (!after) next[step] = elsewhere
      else {
        rows.push(after)
        backs[after] = elsewhere
        const others = ends[elsewhere] ?? []
        if (others.length) ends[after] = [...(ends[after] ?? []), ...others]
      }
    }
  }
}
