import { expect, it } from 'vitest'
import { isPageShown } from '../../../lib/watch/messages.ts'

const shown = { tell: 'page-shown', url: 'https://weaving.example/', looksLikeIetf: true, isWithin: false }

it('knows what the watching script tells', () => {
  expect(isPageShown(shown)).toBe(true)
})

it.each([
  null,
  undefined,
  'page-shown',
  [shown],
  { ...shown, tell: 'save' },
  { ...shown, url: { toString: 'https://weaving.example/' } },
  { ...shown, url: undefined },
  { ...shown, looksLikeIetf: 1 },
  { ...shown, isWithin: 'no' },
])('takes nothing else for it: %j', (message) => {
  expect(isPageShown(message)).toBe(false)
})
