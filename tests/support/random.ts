/** Randomness that can be repeated. */

/** Numbers in [0, 1), the same for the same seed: mulberry32 (Tommy Ettinger, public domain). */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Choices made with the numbers of one seed. */
export class Dice {
  readonly next: () => number

  constructor(seed: number) {
    this.next = randomNumbers(seed)
  }

  /** A whole number from `least` to `most`, both included. */
  number(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1))
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  one<T>(choices: readonly T[]): T {
    return choices[this.number(0, choices.length - 1)] as T
  }

  /** Between `least` and `most` of the choices, each at most once, in random order. */
  some<T>(choices: readonly T[], least: number, most: number): T[] {
    const left = [...choices]
    const wanted = Math.min(this.number(least, most), left.length)
    return Array.from({ length: wanted }, () => left.splice(this.number(0, left.length - 1), 1)[0] as T)
  }

  /** As many as `number(least, most)`, each made by `make`. */
  many<T>(least: number, most: number, make: (index: number) => T): T[] {
    return Array.from({ length: this.number(least, most) }, (_, index) => make(index))
  }

  uuid(): string {
    const digits = Array.from({ length: 32 }, () => this.number(0, 15).toString(16)).join('')
    return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-a${digits.slice(17, 20)}-${digits.slice(20)}`
  }
}
