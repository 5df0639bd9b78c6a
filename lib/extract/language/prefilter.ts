/**
 * Which of many patterns can match a text at all: a cheap look before the patterns themselves run. The pieces that
 * patterns need (needed-pieces.ts) are looked up all in one pass over the text, as RE2's prefilter does.
 */
import { Automaton } from './automaton.ts'
import { neededPieces } from './needed-pieces.ts'

/** Of longer lists a text mostly holds a piece, and to look for one takes longer. */
const MOST_PIECES = 20

/** A way to match a pattern. */
interface Way {
  readonly pattern: number
  /** What is needed beside the rarest: of each list one piece. */
  readonly others: readonly (readonly number[])[]
}

/** Finds the patterns that may match; those that need no word are always among them. */
export class Prefilter {
  private readonly automaton: Automaton
  /** For each piece, the ways of which it is the rarest need: only where that is met the others are asked for. */
  private readonly waysOf: readonly Way[][]
  /** For each piece the number of the text that last held it. */
  private readonly heldBy: Uint32Array
  private text = 0
  /** The ways whose rarest need the text at hand meets. */
  private begun: Way[] = []
  /** For each pattern whether it needs no word, and whether it may match the text at hand. */
  private readonly always: Uint8Array
  private readonly found: Uint8Array

  constructor(patterns: readonly RegExp[]) {
    this.always = new Uint8Array(patterns.length)
    this.found = new Uint8Array(patterns.length)
    const pieces = new Map<string, number>()
    const waysOf: Way[][] = []
    const numberOf = (piece: string) => {
      const known = pieces.get(piece)
      if (known !== undefined) return known
      pieces.set(piece, pieces.size)
      return waysOf.push([]) - 1
    }
    for (const [index, pattern] of patterns.entries()) {
      const ways = neededPieces(pattern)
      if (!ways) this.always[index] = 1
      for (const needs of ways ?? []) {
        const [rarest = [], ...others] = needs.map((need) => need.map(numberOf))
        const way = { pattern: index, others: others.filter(({ length }) => length <= MOST_PIECES) }
        for (const piece of rarest) waysOf[piece]?.push(way)
      }
    }
    this.waysOf = waysOf
    this.automaton = new Automaton([...pieces.keys()])
    this.heldBy = new Uint32Array(pieces.size)
  }

  /** The indexes of the patterns that may match `text`, ascending; it is sure that the others do not. */
  candidates(text: string): number[] {
    const { found } = this
    this.text++
    this.begun = []
    this.automaton.run(text, this.hold)
    found.set(this.always)
    for (const { pattern, others } of this.begun)
      if (!found[pattern] && this.meetsAll(others)) found[pattern] = 1
    const candidates: number[] = []
    for (let index = 0; index < found.length; index++) if (found[index]) candidates.push(index)
    return candidates
  }

  /** Notes the pieces that the text at hand holds. */
  private readonly hold = (pieces: readonly number[]): void => {
    for (const piece of pieces) {
      if (this.heldBy[piece] === this.text) continue
      this.heldBy[piece] = this.text
      for (const way of this.waysOf[piece] ?? []) this.begun.push(way)
    }
  }

  private meetsAll(needs: readonly (readonly number[])[]): boolean {
    for (const need of needs) if (!this.meets(need)) return false
    return true
  }

  private meets(need: readonly number[]): boolean {
    for (const piece of need) if (this.heldBy[piece] === this.text) return true
    return false
  }
}
