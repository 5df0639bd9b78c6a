import { expect, it, vi } from 'vitest'

// The polyfill refuses to be loaded outside of an extension.
const { tab } = vi.hoisted(() => ({ tab: { status: 'complete', url: '' } }))
const browser = { tabs: { get: async () => tab }, scripting: { executeScript: async () => [null] } }
vi.mock('../../../lib/browser.ts', () => ({ browser }))
const { capturePage, reasonFor } = await import('../../../lib/tab/capture.ts')

/** What Chromium and Firefox say where a script may not run. */
const NO_HOST = 'Cannot access contents of the page. Extension manifest must request permission'
const MISSING = 'Missing host permission for the tab'

it.each([
  ['closed', null, 'No tab with id: 7.'],
  ['crashed', { status: 'unloaded', url: 'https://weaving.example/' }, NO_HOST],
  ['crashed', { status: 'unloaded' }, 'Frame with ID 0 is not ready'],
  ['unloaded', { status: 'unloaded', discarded: true }, NO_HOST],
  ['unloaded', { status: 'complete', discarded: true }, 'An unexpected error occurred'],
  ['loading', { status: 'loading' }, NO_HOST],
  ['loading', { status: 'complete', url: 'https://weaving.example/' }, 'Frame with ID 0 was removed.'],
  ['store', { status: 'complete' }, 'The extensions gallery cannot be scripted.'],
  ['store', { status: 'complete', url: 'https://addons.mozilla.org/en-US/firefox/' }, MISSING],
  ['failed', { status: 'complete' }, 'Frame with ID 0 is showing error page'],
  ['pdf', { status: 'complete', url: 'https://weaving.example/slides.PDF?x' }, MISSING],
  ['file', { status: 'complete', url: 'file:///home/ada/minutes.html' }, NO_HOST],
  ['browser', { status: 'complete', url: 'about:addons' }, MISSING],
  ['browser', { status: 'complete' }, 'Cannot access a chrome:// URL'],
  ['browser', { status: 'complete' }, 'Cannot access contents of url "chrome-extension://abc/x.html"'],
  ['refused', { status: 'complete', url: 'https://weaving.example/pdf/' }, NO_HOST],
  ['refused', { status: 'complete' }, MISSING],
  ['refused', { status: 'complete', url: 'no address' }, 'Words of a browser to come'],
] as const)('tells "%s" by the tab %j and "%s"', (reason, tab, message) => {
  expect(reasonFor(tab, message)).toBe(reason)
})

it('tells pages of Micline from those of the browser', () => {
  vi.stubGlobal('location', { origin: 'chrome-extension://abc' })
  const welcome = { status: 'complete', url: 'chrome-extension://abc/welcome.html' } as const
  expect(reasonFor(welcome, NO_HOST)).toBe('own')
  expect(reasonFor({ ...welcome, url: 'chrome-extension://abcd/x.html' }, NO_HOST)).toBe('browser')
  vi.unstubAllGlobals()
})

it.each([
  ['browser', 'complete', 'about:addons'],
  ['loading', 'loading', 'about:addons'],
  ['loading', 'complete', 'about:blank'],
  ['loading', 'complete', 'https://weaving.example/'],
])('tells "%s" where a script has no result, the tab is %s and shows %s', async (reason, status, url) => {
  Object.assign(tab, { status, url })
  await expect(capturePage(1, { patience: 0 })).rejects.toMatchObject({ reason })
})
