import { expect, it, vi } from 'vitest'

const [query, update, updateWindow] = [vi.fn(), vi.fn(), vi.fn()]
vi.mock('../../../lib/browser.ts', () => ({
  browser: {
    tabs: { query, update },
    windows: { update: updateWindow },
    runtime: { getURL: () => 'extension://micline/' },
  },
}))
const { choiceOfTabs, showTab } = await import('../../../lib/many-tabs/tabs.ts')

const ids = (tabs: { id: number }[]) => tabs.map(({ id }) => id)
const TABS = [
  { id: 1, title: 'Loom', url: 'https://weaving.example/loom', highlighted: false },
  { id: 2, title: '', url: 'https://weaving.example/yarn', highlighted: true },
  { id: 3, pendingUrl: 'https://weaving.example/slow', highlighted: false },
  { id: 4, title: 'Micline', url: 'extension://micline/library.html', highlighted: true },
  { title: 'without a number', highlighted: true },
]

it('all tabs of the window can be saved but those of Micline, called by what the browser shows of them', async () => {
  query.mockResolvedValue(TABS)
  const { all } = await choiceOfTabs(null, [])
  expect(query).toHaveBeenLastCalledWith({ currentWindow: true })
  expect(all.map(({ id, title }) => [id, title])).toEqual([
    [1, 'Loom'],
    [2, 'https://weaving.example/yarn'],
    [3, 'https://weaving.example/slow'],
  ])
})

it('of this window those are selected that the browser shows so, or that were when this page was asked for', async () => {
  query.mockResolvedValue(TABS)
  expect(ids((await choiceOfTabs(null, [])).selected)).toEqual([2])
  expect(ids((await choiceOfTabs(null, [1, 3])).selected)).toEqual([1, 3])
})

it('of another window only those are selected that are named: the one in front there is not meant by itself', async () => {
  query.mockResolvedValue(TABS)
  expect(ids((await choiceOfTabs(7, [])).selected)).toEqual([])
  expect(query).toHaveBeenLastCalledWith({ windowId: 7 })
  expect(ids((await choiceOfTabs(7, [2])).selected)).toEqual([2])
})

it('a tab is shown with its window, and one that is closed is said to be', async () => {
  update.mockResolvedValueOnce({ windowId: 7 })
  expect(await showTab(3)).toBe(true)
  expect(update).toHaveBeenCalledWith(3, { active: true })
  expect(updateWindow).toHaveBeenCalledExactlyOnceWith(7, { focused: true })
  update.mockRejectedValueOnce(new Error('No tab with id: 3'))
  expect(await showTab(3)).toBe(false)
  expect(updateWindow).toHaveBeenCalledOnce()
})
