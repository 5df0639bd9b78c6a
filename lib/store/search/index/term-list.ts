import { firstIndex } from '../../../first-index.ts'

/**
 * Sorted terms, held in one string as they are stored, with the place of each. An array with a string for each takes four times the
 * memory, and a search keeps tens of thousands of terms (kept.ts).
 */
export class TermList {
  readonly #joined: string
  /** Where each term begins, and where one after the last would. */
  readonly #starts: Uint32Array

  /** `joined`: the terms, with "\n" between them. */
  constructor(joined: string) {
    const starts = [0]
    for (let at = joined.indexOf('\n'); at >= 0; at = joined.indexOf('\n', at + 1)) starts.push(at + 1)
    starts.push(joined.length + 1)
    this.#joined = joined
    this.#starts = Uint32Array.from(starts)
  }

  get length(): number {
    return this.#starts.length - 1
  }

  /** The term at `index`, which must be below `length`. */
  at(index: number): string {
    return this.#joined.slice(this.#starts[index], (this.#starts[index + 1] ?? 0) - 1)
  }

  /** How many terms come before `text`. */
  countBefore(text: string): number {
    return firstIndex(this.length, (index) => this.at(index) >= text)
  }

  /** How many terms come before `text` or are `text` itself. */
  countUpTo(text: string): number {
    return firstIndex(this.length, (index) => this.at(index) > text)
  }
}
