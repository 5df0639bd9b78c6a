/** Finds the tab that an extension page is about, and opens pages in new tabs. */
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
 * Opens the page that saves many tabs, for the window `windowId` (null: the current one). It passes the selected tabs on, since the
 * browser drops the selection when the new tab comes to the front.
 */
export async function openManyTabs(windowId: number | null = null): Promise<void> {
  const inWindow = windowId === null ? { currentWindow: true } : { windowId }
  const tabs = await browser.tabs.query({ ...inWindow, highlighted: true })
  const selected = tabs.length > 1 ? tabs.flatMap(({ id }) => id ?? []) : []
  await openTab(libraryPath({ view: 'tabs', window: tabs[0]?.windowId ?? null, selected }))
}

/**
 * Returns a function that checks whether the tab still shows the page it shows now, so that a message about one page does not
 * appear on the next.
 */
export async function samePageCheck(tabId: number): Promise<() => Promise<boolean>> {
  const addressOf = async () => {
    const tab = await browser.tabs.get(tabId).catch(() => null)
    return tab && (tab.url ?? '').split('#', 1)[0]
  }
  const before = await addressOf()
  return async () => (await addressOf()) === before
}

/** Opens a page of the extension ("/library.html#...") or a web address in a new tab. */
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
 * The id of an ordinary window if the current one is private: in those, Firefox gives extension pages no storage. Undefined if the
 * current window is ordinary, or if all are private.
 */
async function ordinaryWindow(): Promise<number | undefined> {
  const here = await browser.windows.getCurrent().catch(() => null)
  if (!here?.incognito) return undefined
  const windows = await browser.windows.getAll({ windowTypes: ['normal'] })
  return windows.find(({ incognito }) => !incognito)?.id
}
