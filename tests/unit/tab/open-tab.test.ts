/** Which tab a page of the extension is about, and where it opens others. */
import { beforeEach, expect, it, vi } from 'vitest'

const { windows, tabs } = vi.hoisted(() => ({
  windows: { getCurrent: vi.fn(), getAll: vi.fn(), update: vi.fn() },
  tabs: { create: vi.fn(), query: vi.fn() },
}))
vi.mock('../../../lib/browser.ts', () => ({
  browser: { windows, tabs, runtime: { getURL: (path: string) => `extension://micline${path}` } },
}))
const { activeTabId, openManyTabs, openTab } = await import('../../../lib/tab/tabs.ts')

const WEB = 'https://weaving.example/loom'
const opened = () => tabs.create.mock.calls.map(([given]) => given)

beforeEach(() => {
  vi.resetAllMocks()
  windows.getCurrent.mockResolvedValue({ id: 1, incognito: false })
  windows.getAll.mockResolvedValue([
    { id: 1, incognito: true },
    { id: 2, incognito: false },
  ])
})

it.each([
  ['tab=7', 7],
  ['tab=0', 3],
  ['tab=1.5', 3],
  ['tab=loom', 3],
  ['', 3],
])('a page at ?%s is about the tab %d', async (parameters, id) => {
  tabs.query.mockResolvedValue([{ id: 3 }])
  expect(await activeTabId(new URLSearchParams(parameters))).toBe(id)
  if (id === 3) expect(tabs.query).toHaveBeenCalledWith({ active: true, currentWindow: true })
})

it('a page in a window without tabs is about none', async () => {
  tabs.query.mockResolvedValue([])
  expect(await activeTabId(new URLSearchParams())).toBeNull()
})

it('web addresses and pages of the extension open where the user is', async () => {
  await openTab(WEB)
  await openTab('/library.html#/')
  expect(opened()).toEqual([{ url: WEB }, { url: 'extension://micline/library.html#/' }])
  expect(windows.update).not.toHaveBeenCalled()
})

it('from a private window, pages of the extension open in an ordinary one, which comes to the front', async () => {
  windows.getCurrent.mockResolvedValue({ id: 1, incognito: true })
  await openTab(WEB)
  await openTab('/library.html')
  expect(opened()).toEqual([{ url: WEB }, { url: 'extension://micline/library.html', windowId: 2 }])
  expect(windows.update).toHaveBeenCalledExactlyOnceWith(2, { focused: true })
})

it.each([
  ['all are private', () => windows.getAll.mockResolvedValue([{ id: 1, incognito: true }])],
  ['there is none to ask about', () => windows.getCurrent.mockRejectedValue(new Error('No window'))],
])('where %s, they open where they can', async (_, arrange) => {
  windows.getCurrent.mockResolvedValue({ id: 1, incognito: true })
  arrange()
  await openTab('/library.html')
  expect(opened()).toEqual([{ url: 'extension://micline/library.html' }])
})

it.each([
  [null, [{ id: 4, windowId: 5 }], { currentWindow: true, highlighted: true }, '?window=5'],
  [
    8,
    [
      { id: 4, windowId: 8 },
      { id: 6, windowId: 8 },
    ],
    { windowId: 8, highlighted: true },
    '?window=8&selected=4%2C6',
  ],
  [null, [], { currentWindow: true, highlighted: true }, ''],
])(
  'the page for many tabs of the window %s takes along which are selected: %j',
  async (id, found, asked, query) => {
    tabs.query.mockResolvedValue(found)
    await openManyTabs(id)
    expect(tabs.query).toHaveBeenCalledWith(asked)
    expect(opened()).toEqual([{ url: `extension://micline/library.html#/tabs${query}` }])
  },
)
