import { expect, it } from 'vitest'
import { withoutAsterisks } from '../../../lib/summary/without-asterisks.ts'

it.each([
  ['**Decision:** the loom is *adopted*.', 'Decision: the loom is adopted.'],
  ['*Mic open*', 'Mic open'],
  ['If the yarn (*and* its colour) is known', 'If the yarn (and its colour) is known'],
  ['** Progress on the knots', 'Progress on the knots'],
  ['*** now it is *done*, we hope', 'now it is done, we hope'],
])('signs of emphasis are not shown: %s', (text, shown) => {
  expect(withoutAsterisks(text)).toBe(shown)
})

it.each([
  'It has 2**5 strings, or 2**6',
  'Should draft-quill-* use it, or draft-spindle-*?',
  'Copy *.txt and *.md, not a * b * c',
  'Dispatch* Chairs are named* below',
  'All of **it',
  '*',
  '**',
])('other asterisks stay: %s', (text) => {
  expect(withoutAsterisks(text)).toBe(text)
})
