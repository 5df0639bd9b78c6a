/**
 * Finds many words in a text in one pass over its letters: the automaton of Aho and Corasick, "Efficient string matching:
 * an aid to bibliographic search" (1975). It takes all digits for one, and many a sign for another: it may find a word too
 * many, and never one too few.
 */

/** Stands in a word where the edge of a run of letters, digits and "_" has to be, as "\b" in a pattern. */
export const EDGE = '\0'
/** So many letters and signs are told apart: the edge, 26 letters, the digit, and 32 kinds of others. */
const LETTERS = 64
const DIGIT = 27
const OTHERS = 28

export class Automaton {
  /** For each row, the indexes of the words that end there. */
  readonly #ends: readonly (readonly number[])[]
  /** For a row and a letter, the row after that letter. */
  readonly #next: Uint16Array
  readonly #isEnd: Uint8Array

  /** `words`: with an EDGE wherever one is inside, capital or small; they may have 65,000 different beginnings. */
  constructor(words: readonly string[]) {
    const { next, ends } = beginningsOf(words)
    goOnElsewhere(next, ends)
    this.#next = next
    this.#ends = ends
    this.#isEnd = Uint8Array.from(ends, ({ length }) => Number(length > 0))
  }

  /** Calls `arrive` with the indexes of the words that end at a place in `text`, at each place where any does. */
  run(text: string, arrive: (words: readonly number[]) => void): void {
    const next = this.#next
    const isEnd = this.#isEnd
    const ends = this.#ends
    let row = 0
    let wasWord = false
    for (let at = 0; at < text.length; at++) {
      const letter = letterOf(text.charCodeAt(at))
      const isWord = letter < OTHERS
      if (isWord !== wasWord) {
        row = next[row * LETTERS] ?? 0
        if (isEnd[row]) arrive(ends[row] ?? [])
        wasWord = isWord
      }
      row = next[row * LETTERS + letter] ?? 0
      if (isEnd[row]) arrive(ends[row] ?? [])
    }
    const last = wasWord ? (next[row * LETTERS] ?? 0) : 0
    if (isEnd[last]) arrive(ends[last] ?? [])
  }
}

/** The columns of the signs of ASCII: capitals have those of small letters. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code === EDGE.charCodeAt(0)) return 0
  const sign = String.fromCharCode(code).toLowerCase()
  if (/[a-z]/.test(sign)) return 1 + sign.charCodeAt(0) - 'a'.charCodeAt(0)
  return /[\d_]/.test(sign) ? DIGIT : OTHERS + (code % 32)
})
/** Letters below this code have capitals, and all one column. */
const FIRST_WITHOUT_CASE = 0x590

/** The column of a letter, by its code. */
function letterOf(code: number): number {
  if (code < ASCII.length) return ASCII[code] ?? 0
  return code < FIRST_WITHOUT_CASE ? OTHERS : OTHERS + (code % 32)
}

/** The table of steps along the beginnings of `words`, each in a row; 0 where no word goes on. And the words that end there. */
function beginningsOf(words: readonly string[]): { next: Uint16Array; ends: (readonly number[])[] } {
  const most = words.reduce((sum, { length }) => sum + length, 1)
  const next = new Uint16Array(most * LETTERS)
  const ends: (readonly number[])[] = [[]]
  for (const [index, word] of words.entries()) {
    let row = 0
    for (let at = 0; at < word.length; at++) {
      const step = row * LETTERS + letterOf(word.charCodeAt(at))
      row = next[step] || ends.push([]) - 1
      next[step] = row
    }
    ends[row] = [...(ends[row] ?? []), index]
  }
  return { next: next.slice(0, ends.length * LETTERS), ends }
}

/**
 * Where no word goes on with a letter, the longest end of what was read that begins a word may: its steps and words are
 * taken over. It is shorter, and looked at before.
 */
function goOnElsewhere(next: Uint16Array, ends: (readonly number[])[]): void {
  /** For each row, that of the longest end that begins a word. */
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
