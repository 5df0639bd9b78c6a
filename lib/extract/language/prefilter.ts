/**
 * Which of many patterns can match a text at all: a cheap look before the patterns themselves run. The pieces that
 * patterns need (needed-pieces.ts) are looked up all in one pass over the text, as RE2's prefilter does.
 */
import { Automaton } from './automaton.ts'
import type { Way as Needs } from './needed-pieces.ts'

/** A way to match a pattern. */
interface Way {
  readonly pattern: number
  /** What is needed beside the rarest: lists of pieces, of each of which the text must hold one. */
  readonly others: readonly (readonly number[])[]
}

/** Finds the patterns that may match; those that need no word are always among them. */
export class Prefilter {
  readonly #automaton: Automaton
  readonly #pieces = new Map<string, number>()
  /** For each piece, the ways whose rarest need it meets: only where that is met, the others are asked for. */
  readonly #waysOf: Way[][] = []
  /** For each piece the number of the text that last held it. */
  readonly #heldBy: Uint32Array
  #text = 0
  /** The ways whose rarest need the text at hand meets. */
  #begun: Way[] = []
  /** The patterns that need no word. */
  readonly #always: number[] = []
  /** For each pattern the number of the text that it was last found for. */
  readonly #foundFor: Uint32Array

  /** For each pattern the ways to match it (neededPieces). */
  constructor(patterns: readonly (readonly Needs[] | null)[]) {
    this.#foundFor = new Uint32Array(patterns.length)
    for (const [pattern, ways] of patterns.entries()) {
      if (!ways) this.#always.push(pattern)
      for (const way of ways ?? []) {
        const [rarest = [], ...others] = way.map((need) => need.map((piece) => this.#numberOf(piece)))
        for (const piece of rarest) this.#waysOf[piece]?.push({ pattern, others })
      }
    }
    this.#automaton = new Automaton([...this.#pieces.keys()])
    this.#heldBy = new Uint32Array(this.#pieces.size)
  }

  /** The number of a piece, which many patterns may need. */
  #numberOf(piece: string): number {
    const number = this.#pieces.get(piece) ?? this.#waysOf.push([]) - 1
    this.#pieces.set(piece, number)
    return number
  }

  /** The indexes of the patterns that may match `text`, each once and in no order; it is sure that the others do not. */
  candidates(text: string): number[] {
    this.#text++
    this.#begun = []
    this.#automaton.run(text, this.#note)
    const candidates = [...this.#always]
    for (const { pattern, others } of this.#begun) {
      if (this.#foundFor[pattern] === this.#text || !this.#areMet(others)) continue
      this.#foundFor[pattern] = this.#text
      candidates.push(pattern)
    }
    return candidates
  }

  /** Notes some pieces of the text at hand, and the ways that they begin. */
  readonly #note = (pieces: readonly number[]): void => {
    for (const piece of pieces) {
      if (this.#heldBy[piece] === this.#text) continue
      this.#heldBy[piece] = this.#text
      for (const way of this.#waysOf[piece] ?? []) this.#begun.push(way)
    }
  }

  /** Whether of each of `needs` the text at hand holds a piece. */
  #areMet(needs: readonly (readonly number[])[]): boolean {
    for (const pieces of needs) if (!this.#holdsOne(pieces)) return false
    return true
  }

  #holdsOne(pieces: readonly number[]): boolean {
    for (const piece of pieces) if (this.#heldBy[piece] === this.#text) return true
    return false
  }
}
