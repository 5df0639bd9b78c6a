import { beforeEach, expect, it, vi } from 'vitest'
import { deleteSummaries } from '../../../lib/store/deletion.ts'
import { findByAddress } from '../../../lib/store/rows.ts'
import { saveExtraction } from '../../../lib/store/summaries.ts'
import { emptyDatabase, extraction } from '../store/support.ts'

type Listener = (message: unknown, sender: object) => unknown

/** The browser, as far as watching needs it: one watched site, one tab, and its badge. */
const PAGE = 'https://weaving.example/loom'
const { at, browser, listeners } = vi.hoisted(() => {
  const listeners: ((message: unknown, sender: object) => unknown)[] = []
  const at = { url: '', badge: null as string | null, autoSave: ['recap'] }
  const listening = { addListener: () => {} }
  const watching = async () => ({ watching: { sites: ['weaving.example'], autoSave: at.autoSave } })
  const browser = {
    runtime: {
      id: 'micline',
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
      onInstalled: listening,
      onStartup: listening,
    },
    permissions: { contains: async () => true, onAdded: listening, onRemoved: listening },
    storage: { local: { get: watching } },
    tabs: { get: async () => ({ url: at.url }) },
    action: {
      setBadgeText: ({ text }: { text: string }) => {
        at.badge = text
      },
      setBadgeBackgroundColor() {},
      setTitle() {},
    },
  }
  return { at, browser, listeners }
})
vi.mock('../../../lib/browser.ts', () => ({ browser }))
const capturePage = vi.fn(async () => extraction('loom'))
vi.mock('../../../lib/tab/capture.ts', () => ({ capturePage: () => capturePage() }))
const { answerWatchedPages } = await import('../../../lib/watch/on-page-shown.ts')
answerWatchedPages(async () => undefined)

/** Has the script in the page tell of it; resolves once the badge says what came of that. */
async function show(sender: object = {}, changes: object = {}): Promise<string | null> {
  const message = { tell: 'page-shown', url: PAGE, looksLikeIetf: true, isWithin: false, ...changes }
  const tab = { id: 1, incognito: false }
  listeners[0]?.(message, { id: 'micline', url: PAGE, frameId: 0, tab, ...sender })
  await expect.poll(() => at.badge).not.toBeNull()
  return at.badge
}

beforeEach(async () => {
  Object.assign(at, { url: PAGE, badge: null, autoSave: ['recap'] })
  await emptyDatabase()
})

it('saves unasked what the user wants saved so, and says so', async () => {
  expect(await show()).toBe('✓')
  expect(await findByAddress(PAGE)).toBeDefined()
})

it.each<[string, object, object, string]>([
  ['in a private window', { tab: { id: 1, incognito: true } }, {}, '+'],
  ['of another kind', {}, {}, '+'],
  ['that does not look like a post', {}, { looksLikeIetf: false }, ''],
])('saves nothing unasked %s', async (name, sender, changes, badge) => {
  if (name === 'of another kind') at.autoSave = ['minutes']
  expect(await show(sender, changes)).toBe(badge)
  expect(await findByAddress(PAGE)).toBeUndefined()
})

it('shows a post that it cannot read, and so cannot save unasked, as unsaved', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValueOnce(undefined)
  capturePage.mockRejectedValueOnce(new Error('The page is gone'))
  expect(await show()).toBe('+')
  expect(said).toHaveBeenCalledOnce()
})

it('saves nothing unasked again that was deleted, and shows what is saved whatever it looks like', async () => {
  const { summary } = await saveExtraction(extraction('loom'))
  expect(await show({}, { looksLikeIetf: false })).toBe('✓')
  await deleteSummaries([summary.id])
  at.badge = null
  expect(await show()).toBe('+')
})

it.each<[string, object, object]>([
  ['a site that is not watched', { url: 'https://dyeing.example/' }, {}],
  ['a frame', { frameId: 3 }, {}],
  ['another extension', { id: 'other' }, {}],
  ['no tab', { tab: undefined }, {}],
  ['what is no such message', {}, { looksLikeIetf: 'yes' }],
])('goes by nothing that comes from %s', async (_, sender, changes) => {
  const message = { tell: 'page-shown', url: PAGE, looksLikeIetf: true, isWithin: false, ...changes }
  const tab = { id: 2, incognito: false }
  listeners[0]?.(message, { id: 'micline', url: PAGE, frameId: 0, tab, ...sender })
  // What is told later is answered by then, too.
  expect(await show({ tab: { id: 3, incognito: true } })).toBe('+')
  expect(await findByAddress(PAGE)).toBeUndefined()
})

it('says nothing of a page that another one has followed in its tab meanwhile', async () => {
  at.autoSave = []
  const said = vi.spyOn(browser.action, 'setBadgeText')
  const tab = { id: 1, incognito: false }
  const message = { tell: 'page-shown', url: PAGE, looksLikeIetf: true, isWithin: true }
  listeners[0]?.(message, { id: 'micline', url: PAGE, frameId: 0, tab })
  expect(await show({ tab }, { url: `${PAGE}/next`, looksLikeIetf: false })).toBe('')
  expect(said.mock.calls.map(([{ text }]) => text)).toEqual([''])
})

it('says nothing of a page that the tab has left meanwhile', async () => {
  at.url = 'https://dyeing.example/'
  const said = vi.spyOn(browser.action, 'setBadgeText')
  const tab = { id: 1, incognito: false }
  const message = { tell: 'page-shown', url: PAGE, looksLikeIetf: true, isWithin: false }
  const asked = vi.spyOn(browser.tabs, 'get')
  listeners[0]?.(message, { id: 'micline', url: PAGE, frameId: 0, tab })
  await expect.poll(() => asked.mock.results.length).toBe(2)
  await Promise.all(asked.mock.results.map(({ value }) => value))
  expect([said.mock.calls, await findByAddress(PAGE)]).toEqual([[], undefined])
})
