// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

type Work = (...given: unknown[]) => unknown
const { page } = vi.hoisted(() => ({ page: { isRefused: false } }))
// The page is this document.
vi.mock('../../../lib/tab/in-page.ts', () => ({
  runInPage: async (_: number, work: Work, ...given: unknown[]) => {
    if (page.isRefused) throw new Error('Cannot access contents of the page.')
    return work(...given)
  },
}))
const { tellPage } = await import('../../../lib/tab/tell-page.ts')

const notices = () => [...document.querySelectorAll('micline-notice')]

beforeEach(() => {
  vi.useFakeTimers()
  page.isRefused = false
  document.documentElement.innerHTML = '<body></body>'
})
afterEach(() => vi.useRealTimers())

it('shows one notice at a time, and the page cannot read it', async () => {
  await tellPage(1, 'Saved')
  await tellPage(1, 'Updated')
  expect(notices().map(({ shadowRoot, textContent }) => [shadowRoot, textContent])).toEqual([[null, '']])
  expect(document.documentElement.textContent).toBe('')
})

it('leaves the page as it was: after a while, or at a click', async () => {
  await tellPage(1, 'Saved')
  vi.runAllTimers()
  expect(notices()).toEqual([])
  await tellPage(1, 'Saved')
  notices()[0]?.dispatchEvent(new MouseEvent('click'))
  expect(notices()).toEqual([])
})

it('is silent on a page that cannot be written on', async () => {
  page.isRefused = true
  await expect(tellPage(1, 'Saved')).resolves.toBeUndefined()
})
