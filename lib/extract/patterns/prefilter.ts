/**
 * Determines which of many patterns can match a text at all: a cheap check before the patterns themselves run. All pieces that
 * the patterns need (needed-pieces.ts) are looked up in one pass over the text, as in RE2's prefilter.
 */
import { Automaton, startsOf } from './automaton.ts'
import type { Way as Needs } from './needed-pieces.ts'

/** A prefilter for a fixed list of patterns. */
export class Prefilter {
  readonly #automaton: Automaton
  /** The patterns of which nothing is known, and which may therefore always match. */
  readonly #always: readonly number[]
  /**
   * The alternatives, grouped by the piece that meets their rarest need: the other needs are checked only if it is met. For each
   * alternative: its pattern, how many numbers follow, and for each other need the number of pieces and the pieces.
   * In one array of numbers, since most of the time is spent on memory access.
   */
  readonly #ways: Uint16Array
  /** For each piece, where its alternatives begin in `#ways`; they end where those of the next piece begin. */
  readonly #waysFrom: Uint32Array
  /** For each piece, the number of the last text that contained it. */
  readonly #heldBy: Uint32Array
  /** For each pattern, the number of the last text it was found for. */
  readonly #foundFor: Uint32Array
  #text = 0
  /** The pieces that the current text contains. */
  #held: number[] = []

  /** `patterns`: for each pattern the result of neededPieces. */
  constructor(patterns: readonly (readonly Needs[] | null)[]) {
    const pieces = new Map<string, number>()
    const ways: number[][] = []
    const numberOf = (piece: string) => {
      const number = pieces.get(piece) ?? ways.push([]) - 1
      pieces.set(piece, number)
      return number
    }
    patterns.forEach((ofPattern, pattern) => {
      for (const [rarest = [], ...others] of ofPattern ?? []) {
        const needs = others.flatMap((need) => [need.length, ...need.map(numberOf)])
        for (const piece of rarest) ways[numberOf(piece)]?.push(pattern, needs.length, ...needs)
      }
    })
    this.#automaton = new Automaton([...pieces.keys()])
    this.#always = patterns.flatMap((ofPattern, pattern) => (ofPattern ? [] : [pattern]))
    this.#ways = Uint16Array.from(ways.flat())
    this.#waysFrom = startsOf(ways)
    this.#heldBy = new Uint32Array(pieces.size)
    this.#foundFor = new Uint32Array(patterns.length)
  }

  /** The indexes of the patterns that may match `text`, each once and in no particular order; all others certainly do not match. */
  candidates(text: string): number[] {
    this.#text++
    this.#held = []
    this.#automaton.run(text, this.#note)
    const candidates = [...this.#always]
    for (const piece of this.#held) this.#addBegun(piece, candidates)
    return candidates
  }

  /** Records a piece of the current text. */
  readonly #note = (piece: number): void => {
    if (this.#heldBy[piece] === this.#text) return
    this.#heldBy[piece] = this.#text
    this.#held.push(piece)
  }

  /** Adds the patterns with an alternative whose rarest need is met by `piece`, if the current text meets its other needs too. */
  #addBegun(piece: number, candidates: number[]): void {
    const ways = this.#ways
    const end = this.#waysFrom[piece + 1] ?? 0
    let at = this.#waysFrom[piece] ?? 0
    while (at < end) {
      const pattern = ways[at] ?? 0
      const needs = at + 2
      at = needs + (ways[at + 1] ?? 0)
      if (this.#foundFor[pattern] === this.#text || !this.#areMet(needs, at)) continue
      this.#foundFor[pattern] = this.#text
      candidates.push(pattern)
    }
  }

  /** Whether the current text meets all needs from `at` to `end` of `#ways`. */
  #areMet(at: number, end: number): boolean {
    let next = at
    while (next < end) {
      const from = next + 1
      next = from + (this.#ways[next] ?? 0)
      if (!this.#holdsOne(from, next)) return false
    }
    return true
  }

  #holdsOne(from: number, end: number): boolean {
    for (let at = from; at < end; at++) if (this.#heldBy[this.#ways[at] ?? 0] === this.#text) return true
    return false
  }
}
