import { beforeEach, expect, it, vi } from 'vitest'

const get = vi.fn<(tabId: number) => Promise<{ url?: string }>>()
vi.mock('../../../lib/browser.ts', () => ({ browser: { tabs: { get } } }))
const { samePageCheck } = await import('../../../lib/tab/tabs.ts')

const HERE = 'https://weaving.example/minutes'

beforeEach(() => {
  get.mockReset().mockResolvedValueOnce({ url: HERE })
})

it.each([
  ['the same page', { url: HERE }, true],
  ['another place on it', { url: `${HERE}#actions` }, true],
  ['another page', { url: 'https://weaving.example/agenda' }, false],
  ['another site, whose address is hidden', {}, false],
] as const)('a tab with %s', async (_, now, isSamePage) => {
  get.mockResolvedValueOnce(now)
  expect(await (await samePageCheck(7))()).toBe(isSamePage)
})

it('a tab that is gone is there no more', async () => {
  get.mockRejectedValueOnce(new Error('No tab with id: 7.'))
  expect(await (await samePageCheck(7))()).toBe(false)
})
