import { expect, it } from 'vitest'
import { facetEntries } from '../../../entrypoints/library/facet-entries.ts'
import { findRoute } from '../../../lib/library-route.ts'

const groups = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ label: `loom${index}`, count: 1 }))

it.each([
  ['nine groups', 9, false, { shown: 8, more: 1, isWide: false }],
  ['nine groups, unfolded', 9, true, { shown: 9, more: 0, isWide: true }],
  ['two groups, left after they were unfolded', 2, true, { shown: 2, more: 0, isWide: false }],
])('of %s, there is only something to fold if there is more than a few', (_, count, isAsked, expected) => {
  const { entries, ...rest } = facetEntries('group', groups(count), findRoute(), isAsked)
  expect({ shown: entries.length, ...rest }).toEqual(expected)
})

it('a side meeting is shown as part of its meeting', () => {
  const values = [
    { label: 'IETF 140', count: 2 },
    { label: 'IETF 140 Yarn side meeting', count: 1, isPart: true as const },
  ]
  const { entries } = facetEntries('meeting', values, findRoute(), false)
  expect(entries.map(({ isPart }) => isPart)).toEqual([false, true])
})
