import { expect, it, vi } from 'vitest'

// What is tested is what a failure in the background becomes; the polyfill is no use outside of an extension.
const sendMessage = vi.fn()
vi.mock('../../../lib/browser.ts', () => ({
  browser: { runtime: { sendMessage }, tabs: { get: async () => ({ discarded: false }) } },
}))
const { readTab } = await import('../../../lib/many-tabs/one-tab.ts')

it.each([
  ['closed', { name: 'UnreadablePage', message: 'no tab', reason: 'closed' }],
  ['broken', { name: 'TypeError', message: 'a defect of the analysis' }],
])('tells a tab that cannot be read as "%s", whatever went wrong', async (reason, failure) => {
  sendMessage.mockResolvedValue({ failure })
  await expect(readTab(7)).rejects.toMatchObject({ name: 'UnreadablePage', reason })
})

it('tells a tab whose background never answers as broken', async () => {
  sendMessage.mockRejectedValue(new Error('The message port closed before a response was received.'))
  await expect(readTab(7)).rejects.toMatchObject({ name: 'UnreadablePage', reason: 'broken' })
})
