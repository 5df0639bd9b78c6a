/**
 * Which of many patterns can match a text at all: a cheap look before the patterns themselves run. The pieces
 * that patterns need (needed-pieces.ts) are looked up all in one pass over the text, as RE2's prefilter does.
 */
import { LONGEST_PIECE, neededPieces } from './needed-pieces.ts'

/** Bits of a letter's code that are compared; letters that agree in them only make a pattern run in vain. */
const BITS = 5
/** Of pieces of one or two letters, more are compared: signs and the letters of other scripts need them. */
const MORE_BITS = 7
const ONE = 2 ** MORE_BITS - 1
const MASK = 2 ** (LONGEST_PIECE * BITS) - 1

/** Finds the patterns that may match; those that need no word are always among them. */
export class Prefilter {
  /** For each way to match a pattern: the pattern's index, and as many bits as the way has needs. */
  private readonly patternOf: number[] = []
  private readonly complete: number[] = []
  /** Needs, as a way and its bit, in lists; and by the code of a piece of one to four letters its list. */
  private readonly lists: { readonly way: number; readonly bit: number }[][] = [[]]
  private readonly one = new Uint16Array(2 ** MORE_BITS)
  private readonly two = new Uint16Array(2 ** (2 * MORE_BITS))
  private readonly three = new Uint16Array(2 ** (3 * BITS))
  private readonly four = new Uint16Array(2 ** (4 * BITS))
  /** The needs of each way that a text met, by bits, and that text's number. */
  private readonly met: Uint8Array
  private readonly metIn: Uint32Array
  private text = 0
  /** For each pattern whether it needs no word, and whether it may match the text at hand. */
  private readonly always: Uint8Array
  private readonly found: Uint8Array

  constructor(patterns: readonly RegExp[]) {
    this.always = new Uint8Array(patterns.length)
    this.found = new Uint8Array(patterns.length)
    for (const [index, pattern] of patterns.entries()) {
      const ways = neededPieces(pattern)
      if (!ways) this.always[index] = 1
      for (const needs of ways ?? []) {
        const way = this.patternOf.push(index) - 1
        this.complete.push(2 ** needs.length - 1)
        for (const [order, pieces] of needs.entries())
          for (const piece of pieces) this.add(piece, { way, bit: 2 ** order })
      }
    }
    this.met = new Uint8Array(this.patternOf.length)
    this.metIn = new Uint32Array(this.patternOf.length)
  }

  private add(piece: string, need: { way: number; bit: number }): void {
    const table = [this.one, this.two, this.three, this.four][piece.length - 1]
    if (!table) throw new RangeError(`No piece is as long as "${piece}".`)
    const code = piece.length < 3 ? shortCodeOf(piece) : codeOf(piece)
    table[code] ||= this.lists.push([]) - 1
    this.lists[table[code] ?? 0]?.push(need)
  }

  /** The indexes of the patterns that may match `text`, ascending; it is sure that the others do not. */
  candidates(text: string): number[] {
    const { one, two, three, four, found } = this
    const low = text.toLowerCase()
    this.text++
    found.set(this.always)
    let before = 0
    let code = 0
    for (let at = 0; at < low.length; at++) {
      const letter = low.charCodeAt(at)
      const pair = ((before & ONE) << MORE_BITS) | (letter & ONE)
      code = next(code, letter)
      before = letter
      if (one[letter & ONE]) this.meet(one[letter & ONE])
      if (two[pair]) this.meet(two[pair])
      if (three[code & (three.length - 1)]) this.meet(three[code & (three.length - 1)])
      if (four[code]) this.meet(four[code])
    }
    const candidates: number[] = []
    for (let index = 0; index < found.length; index++) if (found[index]) candidates.push(index)
    return candidates
  }

  /** Notes that the text meets the needs of a list; a pattern is found when all needs of one of its ways are met. */
  private meet(list: number | undefined): void {
    for (const { way, bit } of this.lists[list ?? 0] ?? []) {
      const before = this.metIn[way] === this.text ? (this.met[way] ?? 0) : 0
      if (before & bit) continue
      this.metIn[way] = this.text
      this.met[way] = before | bit
      if ((before | bit) === this.complete[way]) this.found[this.patternOf[way] ?? 0] = 1
    }
  }
}

/** The code of the last letters, one letter on. */
function next(code: number, letter: number): number {
  return ((code << BITS) | (letter & (2 ** BITS - 1))) & MASK
}

function codeOf(piece: string): number {
  let code = 0
  for (let at = 0; at < piece.length; at++) code = next(code, piece.charCodeAt(at))
  return code
}

/** The code of one letter or two. */
function shortCodeOf(piece: string): number {
  const letters = [...piece].map((letter) => letter.charCodeAt(0) & ONE)
  return letters.reduce((code, letter) => (code << MORE_BITS) | letter, 0)
}
