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

/** Where the automaton stands when it has read the beginning of a word. */
interface State {
  /** Its row in the table of steps. */
  row: number
  readonly steps: Map<number, State>
  /** The indexes of the words that end there. */
  ends: readonly number[]
}

export class Automaton {
  /** For each row, the indexes of the words that end there. */
  private readonly ends: readonly (readonly number[])[]
  /** For a row and a letter, the row after that letter. */
  private readonly next: Uint16Array
  private readonly isEnd: Uint8Array

  /** `words`: with an EDGE wherever one is inside, capital or small; they may have 65,000 different beginnings. */
  constructor(words: readonly string[]) {
    const states = statesOf(words)
    this.next = stepsOf(states)
    this.ends = states.map(({ ends }) => ends)
    this.isEnd = Uint8Array.from(this.ends, ({ length }) => Number(length > 0))
  }

  /** Calls `arrive` with the indexes of the words that end at a place in `text`, at each place where any does. */
  run(text: string, arrive: (words: readonly number[]) => void): void {
    const { next, isEnd, ends } = this
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

/** The beginnings of `words` as states, from the shorter to the longer. */
function statesOf(words: readonly string[]): State[] {
  const root: State = { row: 0, steps: new Map(), ends: [] }
  for (const [index, word] of words.entries()) {
    let state = root
    for (let at = 0; at < word.length; at++) {
      const letter = letterOf(word.charCodeAt(at))
      const step = state.steps.get(letter) ?? { row: 0, steps: new Map(), ends: [] }
      state.steps.set(letter, step)
      state = step
    }
    state.ends = [...state.ends, index]
  }
  const states = [root]
  for (const { steps } of states) for (const state of steps.values()) state.row = states.push(state) - 1
  return states
}

/**
 * The table of steps. Where no word goes on with a letter, the longest end of what was read that begins a word may: the
 * steps and words of the state of that end, which stands before, are taken over.
 */
function stepsOf(states: readonly State[]): Uint16Array {
  const next = new Uint16Array(states.length * LETTERS)
  const backs = new Uint16Array(states.length)
  for (const state of states) {
    const { row, steps } = state
    const back = backs[row] ?? 0
    if (row) {
      next.copyWithin(row * LETTERS, back * LETTERS, (back + 1) * LETTERS)
      state.ends = [...state.ends, ...(states[back]?.ends ?? [])]
    }
    for (const [letter, step] of steps) {
      backs[step.row] = row ? (next[row * LETTERS + letter] ?? 0) : 0
      next[row * LETTERS + letter] = step.row
    }
  }
  return next
}
