// @vitest-environment jsdom
import { expect, it } from 'vitest'
import type { PageShown } from '../../../lib/watch/messages.ts'
import { watchPage } from '../../../lib/watch/watch-page.ts'

it('tells of a page when it comes back as it was left: the browser has taken down what was shown about it', () => {
  const told: PageShown[] = []
  watchPage(window, (shown) => told.push(shown))
  const [first] = told
  expect(first).toMatchObject({ url: location.href, isWithin: false })
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }))
  expect(told).toHaveLength(1)
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  expect(told).toEqual([first, first])
})
