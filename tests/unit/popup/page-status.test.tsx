// @vitest-environment jsdom
import { render } from 'preact'
import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { ThisPage } from '../../../entrypoints/popup/ThisPage.tsx'
import { loadMessages } from '../../../lib/i18n/index.ts'
import { toExtraction } from '../../../lib/summary/to-summary.ts'
import { UnreadablePage } from '../../../lib/tab/unreadable.ts'
import { summary } from '../../support/summary.ts'

/** The page is being read until the test says what came of it. */
const { captures } = vi.hoisted(() => ({ captures: [] as PromiseWithResolvers<unknown>[] }))
vi.mock('../../../lib/browser.ts', () => ({ browser: {} }))
vi.mock('../../../lib/messages/index.ts', () => ({
  ask: (question: string) => {
    if (question !== 'capture') return Promise.resolve(null)
    const capture = Promise.withResolvers<unknown>()
    captures.push(capture)
    return capture.promise
  },
}))
vi.mock('../../../lib/tab/badge.ts', () => ({ showNothing: async () => {}, showSaved: async () => {} }))

beforeAll(() => loadMessages(['en'], ['popup']))

const exporting = {
  formats: [],
  failure: null,
  exportFile: async () => true,
  copy: async () => true,
  copyMail: async () => true,
}

/** The region in which it is told what is going on, which must be there before any words, and stay. */
let region: Element | null = null
const tells = () => (region?.isConnected ? region.textContent : 'the region is gone')

beforeEach(() => {
  render(null, document.body)
  captures.length = 0
  render(<ThisPage tabId={1} exporting={exporting} onDelete={async () => {}} />, document.body)
  region = document.querySelector('[role=status]')
  expect(tells()).toBe('')
})

it('tells in one region that the page is being read, why it cannot be, and so at the next try', async () => {
  await expect.poll(tells).toBe('Reading the page')
  captures[0]?.reject(new UnreadablePage('empty'))
  await expect.poll(tells).toContain('Try again')
  document.querySelector('button')?.click()
  await expect.poll(tells).toBe('Reading the page')
})

it('tells in the same region that a page is not about the IETF', async () => {
  await expect.poll(() => captures.length).toBe(1)
  captures[0]?.resolve({ ...toExtraction(summary()), relevant: false })
  await expect.poll(tells).toContain('This does not look like an IETF post')
})
