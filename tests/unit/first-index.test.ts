import { expect, it } from 'vitest'
import { firstIndex } from '../../lib/first-index.ts'

it.each([
  [[], 3, 0],
  [[3], 3, 0],
  [[1, 2, 3, 5, 8], 0, 0],
  [[1, 2, 3, 5, 8], 4, 3],
  [[1, 2, 3, 3, 3], 3, 2],
  [[1, 2], 3, 2],
])('of the sorted %j the first that is at least %i is at %i', (sorted, limit, index) =>
  expect(firstIndex(sorted.length, (at) => (sorted[at] ?? 0) >= limit)).toBe(index),
)
