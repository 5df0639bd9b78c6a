/** The tab that an extension page is about, and ways to take the reader to a page. */
import { browser } from '../browser.ts'
import { libraryPath } from '../library-route.ts'

/** The tab named in the extension page's own address (?tab=ID), otherwise the active one of the window; null if there is none. */
export async function activeTabId(parameters: URLSearchParams): Promise<number | null> {
  const named = Number(parameters.get('tab'))
  if (Number.isInteger(named) && named > 0) return named
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id ?? null
}

/**
 * Opens the page that saves many tabs, for the window `windowId` (null: the one in front). The current selection is
 * passed along: once another tab is in front, the browser has forgotten it.
 */
export async function openManyTabs(windowId: number | null = null): Promise<void> {
  const inWindow = windowId === null ? { currentWindow: true } : { windowId }
  const tabs = await browser.tabs.query({ ...inWindow, highlighted: true })
  const selected = tabs.length > 1 ? tabs.flatMap(({ id }) => id ?? []) : []
  await openTab(libraryPath({ view: 'tabs', window: tabs[0]?.windowId ?? null, selected }))
}

/**
 * Returns a function that tells later whether the tab still shows the current page: what is said about one page must not appear
 * on the next, which a reader in a hurry may have moved on to.
 */
export async function samePageCheck(tabId: number): Promise<() => Promise<boolean>> {
  const addressOf = async () => {
    const tab = await browser.tabs.get(tabId).catch(() => null)
    return tab && (tab.url ?? '').split('#', 1)[0]
  }
  const before = await addressOf()
  return async () => (await addressOf()) === before
}

/** Opens `path` of the extension ("/library.html#...") or a web address in a new tab. */
export async function openTab(address: string): Promise<void> {
  if (!address.startsWith('/')) {
    await browser.tabs.create({ url: address })
    return
  }
  const url = browser.runtime.getURL(address)
  const windowId = await ordinaryWindow()
  await browser.tabs.create({ url, ...(windowId !== undefined && { windowId }) })
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true })
}

/**
 * Where an extension page in a private window, in which Firefox gives it no storage, should go: an ordinary one. Undefined
 * if the current window is ordinary, or all are private.
 */
async function ordinaryWindow(): Promise<number | undefined> {
  const here = await browser.windows.getCurrent().catch(() => null)
  if (!here?.incognito) return undefined
  const windows = await browser.windows.getAll({ windowTypes: ['normal'] })
  return windows.find(({ incognito }) => !incognito)?.id
}
