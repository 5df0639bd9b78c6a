/** Sets of characters as tables over the Basic Multilingual Plane; the others stand for each other often enough. */

const SIZE = 0x10000

export type Characters = Uint8Array

export const NONE: Characters = new Uint8Array(SIZE)

const known = new Map<string, Characters>()

/** The characters that `source` (one character, class or escape) matches. */
export function charactersOf(source: string, flags: string): Characters {
  const key = `${source}/${flags}`
  const found = known.get(key)
  if (found) return found
  const expression = new RegExp(`^(?:${source})$`, flags.replace(/[gmyd]/g, ''))
  const characters = new Uint8Array(SIZE)
  for (let code = 0; code < SIZE; code += 1)
    if (expression.test(String.fromCharCode(code))) characters[code] = 1
  known.set(key, characters)
  return characters
}

export function union(one: Characters, other: Characters): Characters {
  if (one === NONE || one === other) return other
  if (other === NONE) return one
  return one.map((isIn, code) => isIn | (other[code] ?? 0))
}

export function areDisjoint(one: Characters, other: Characters): boolean {
  return one === NONE || other === NONE || !one.some((isIn, code) => isIn && other[code])
}

/** The largest sum of the weights of those sets that have a character in common. */
export function heaviest(sets: readonly { characters: Characters; weight: number }[]): number {
  const sums = new Float64Array(SIZE)
  for (const { characters, weight } of sets)
    for (let code = 0; code < SIZE; code += 1) if (characters[code]) sums[code] = (sums[code] ?? 0) + weight
  return sums.reduce((most, sum) => Math.max(most, sum), 0)
}
