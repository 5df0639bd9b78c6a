/** A set of summary numbers as a bitmap: 12.5 KB for 100,000 summaries, and fast to combine with others. */
export class NumberSet {
  #words: Uint32Array

  constructor(words = new Uint32Array(64)) {
    this.#words = words
  }

  /** The set of `numbers`. */
  static of(numbers: ArrayLike<number>): NumberSet {
    const set = new NumberSet()
    for (let index = 0; index < numbers.length; index++) set.add(numbers[index] ?? 0)
    return set
  }

  /** The numbers that are in all of `sets`; empty if there are no sets. */
  static inAll(sets: readonly NumberSet[]): NumberSet {
    return sets.reduce((all, set) => all.and(set), sets[0] ?? new NumberSet())
  }

  add(number: number): void {
    const index = number >>> 5
    if (index >= this.#words.length) {
      const grown = new Uint32Array(Math.max(index + 1, this.#words.length * 2))
      grown.set(this.#words)
      this.#words = grown
    }
    this.#words[index] = (this.#words[index] ?? 0) | (1 << (number & 31))
  }

  has(number: number): boolean {
    return ((this.#words[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0
  }

  /** How many of `numbers` are in this set. */
  countIn(numbers: readonly number[]): number {
    return numbers.reduce((count, number) => count + (this.has(number) ? 1 : 0), 0)
  }

  /** A new set: the numbers in both. */
  and(other: NumberSet): NumberSet {
    const length = Math.min(this.#words.length, other.#words.length)
    const words = new Uint32Array(length)
    for (let index = 0; index < length; index++)
      words[index] = (this.#words[index] ?? 0) & (other.#words[index] ?? 0)
    return new NumberSet(words)
  }

  /** A new set: the numbers in this one or in the other. */
  or(other: NumberSet): NumberSet {
    const [long, short] = this.#words.length > other.#words.length ? [this, other] : [other, this]
    const words = long.#words.slice()
    for (let index = 0; index < short.#words.length; index++)
      words[index] = (words[index] ?? 0) | (short.#words[index] ?? 0)
    return new NumberSet(words)
  }

  /** A new set: the numbers in this one that are not in the other. */
  without(other: NumberSet): NumberSet {
    const words = this.#words.slice()
    const length = Math.min(words.length, other.#words.length)
    for (let index = 0; index < length; index++)
      words[index] = (words[index] ?? 0) & ~(other.#words[index] ?? 0)
    return new NumberSet(words)
  }

  get size(): number {
    let count = 0
    for (let word of this.#words) for (; word !== 0; word &= word - 1) count++
    return count
  }

  /** Calls `visit` for each number, ascending. */
  forEach(visit: (number: number) => void): void {
    for (let index = 0; index < this.#words.length; index++)
      for (let word = this.#words[index] ?? 0; word !== 0; word &= word - 1)
        visit(index * 32 + (31 - Math.clz32(word & -word)))
  }
}
