import { expect, it } from 'vitest'
import { findCounts } from '../../../../lib/extract/language/numbers.ts'

it.each<[string, number[]]>([
  ['over 40 people', [40]],
  ['1,200 or 1.200 or 1 200', [1200, 1200, 1200]],
  ['Forty-two came, a dozen left, eight stayed', [42, 12, 8]],
  ['約30名', [30]],
  ['2022-11-05 at 13:30, v2.5, 3.14', []],
  ['Section 11, slide 4 and RFC 9000 at IETF 115', []],
])('%s', (text, values) => {
  expect(findCounts(text).map(({ value }) => value)).toEqual(values)
})
