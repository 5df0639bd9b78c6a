/**
 * Which of many patterns can match a text at all: a cheap look before the patterns themselves run. The pieces that
 * patterns need (needed-pieces.ts) are looked up all in one pass over the text, as RE2's prefilter does.
 */
import { Automaton } from './automaton.ts'
import { neededPieces } from './needed-pieces.ts'

/** A way to match a pattern. */
interface Way {
  readonly pattern: number
  /** What is needed beside the rarest. */
  readonly others: readonly number[]
}

/** Finds the patterns that may match; those that need no word are always among them. */
export class Prefilter {
  private readonly automaton: Automaton
  /** For each piece, the needs that it meets. */
  private readonly needsOf: number[][] = []
  /** For each need, the ways of which it is the rarest: only where that is met, the others are asked for. */
  private readonly waysOf: Way[][] = []
  /** For each need the number of the text that last met it. */
  private readonly metBy: Uint32Array
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
    const needs = new Map<string, number>()
    for (const [index, pattern] of patterns.entries()) {
      const ways = neededPieces(pattern)
      if (!ways) this.always[index] = 1
      for (const way of ways ?? []) {
        const [rarest = 0, ...others] = way.map((need) => this.numberOf(need, needs, pieces))
        this.waysOf[rarest]?.push({ pattern: index, others })
      }
    }
    this.automaton = new Automaton([...pieces.keys()])
    this.metBy = new Uint32Array(needs.size)
  }

  /** The number of a need for one of `list`, which many patterns may share. */
  private numberOf(list: readonly string[], needs: Map<string, number>, pieces: Map<string, number>): number {
    const key = list.join('\n')
    const known = needs.get(key)
    if (known !== undefined) return known
    const need = this.waysOf.push([]) - 1
    needs.set(key, need)
    for (const piece of list) {
      const at = pieces.get(piece) ?? this.needsOf.push([]) - 1
      pieces.set(piece, at)
      this.needsOf[at]?.push(need)
    }
    return need
  }

  /** The indexes of the patterns that may match `text`, ascending; it is sure that the others do not. */
  candidates(text: string): number[] {
    const { found } = this
    this.text++
    this.begun = []
    this.automaton.run(text, this.meet)
    found.set(this.always)
    for (const { pattern, others } of this.begun)
      if (!found[pattern] && this.areMet(others)) found[pattern] = 1
    const candidates: number[] = []
    for (let index = 0; index < found.length; index++) if (found[index]) candidates.push(index)
    return candidates
  }

  /** Notes the needs that some pieces meet. */
  private readonly meet = (pieces: readonly number[]): void => {
    for (const piece of pieces)
      for (const need of this.needsOf[piece] ?? []) {
        if (this.metBy[need] === this.text) continue
        this.metBy[need] = this.text
        for (const way of this.waysOf[need] ?? []) this.begun.push(way)
      }
  }

  private areMet(needs: readonly number[]): boolean {
    for (const need of needs) if (this.metBy[need] !== this.text) return false
    return true
  }
}
