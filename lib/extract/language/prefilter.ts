/**
 * Which of many patterns can match a text at all: a cheap look before the patterns themselves run. The pieces
 * that patterns need (needed-pieces.ts) are looked up all in one pass over the text, as RE2's prefilter does.
 */
import { neededPieces } from './needed-pieces.ts'

/** Pieces of two, three and four letters are looked up apart. */
const SHORTEST = 2
const LONGEST = 4
/** Bits of a letter's code that are compared; letters that agree in them only make a pattern run in vain. */
const BITS = 7
const MASKS = [2, 3, 4].map((length) => 2 ** (length * BITS) - 1)

/** Finds the patterns that may match; those that need no word are always among them. */
export class Prefilter {
  /** By the length of the piece less two: which patterns (by index) the piece of that code stands for. */
  private readonly patternsOf = MASKS.map(() => new Map<number, number[]>())
  private readonly always: number[] = []
  /** The text in which each pattern was met last, by its number. */
  private readonly met: Uint32Array
  private text = 0

  constructor(patterns: readonly RegExp[]) {
    this.met = new Uint32Array(patterns.length)
    for (const [index, pattern] of patterns.entries()) {
      const pieces = neededPieces(pattern)
      if (!pieces) this.always.push(index)
      for (const piece of pieces ?? []) this.add(piece, index)
    }
  }

  private add(piece: string, index: number): void {
    const patterns = this.patternsOf[piece.length - SHORTEST]
    const code = codeOf(piece)
    const known = patterns?.get(code)
    if (!known) patterns?.set(code, [index])
    else if (!known.includes(index)) known.push(index)
  }

  /** The indexes of the patterns that may match `text`, ascending; it is sure that the others do not. */
  candidates(text: string): number[] {
    const { met, patternsOf } = this
    const mark = ++this.text
    const found = [...this.always]
    const low = text.toLowerCase()
    let code = 0
    for (let at = 0; at < low.length; at++) {
      code = next(code, low.charCodeAt(at))
      for (let size = 0; size < MASKS.length; size++) {
        const patterns = patternsOf[size]?.get(code & (MASKS[size] ?? 0))
        if (!patterns) continue
        for (const index of patterns) {
          if (met[index] === mark) continue
          met[index] = mark
          found.push(index)
        }
      }
    }
    return found.sort((one, other) => one - other)
  }
}

/** The code of the last four letters, one letter on. */
function next(code: number, letter: number): number {
  return ((code << BITS) | (letter & 127)) & (2 ** (LONGEST * BITS) - 1)
}

function codeOf(piece: string): number {
  let code = 0
  for (let at = 0; at < piece.length; at++) code = next(code, piece.charCodeAt(at))
  return code
}
