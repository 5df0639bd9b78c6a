/** The tab that a page of the extension is about, and ways to lead the reader to a page. */
import { browser } from '../browser.ts'
import { libraryPath } from '../library-route.ts'

/** The tab named in the extension page's own address (?tab=ID), else the active one of the window; null without any. */
export async function activeTabId(parameters: URLSearchParams): Promise<number | null> {
  const named = Number(parameters.get('tab'))
  if (Number.isInteger(named) && named > 0) return named
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id ?? null
}

/**
 * Opens the page that saves many tabs, for the window `windowId` (null: the one in front). What is selected there is
 * handed over: once another tab is in front, the browser has forgotten it.
 */
export async function openManyTabs(windowId: number | null = null): Promise<void> {
  const inWindow = windowId === null ? { currentWindow: true } : { windowId }
  const tabs = await browser.tabs.query({ ...inWindow, highlighted: true })
  const selected = tabs.length > 1 ? tabs.flatMap(({ id }) => id ?? []) : []
  await openTab(libraryPath({ view: 'tabs', window: tabs[0]?.windowId ?? null, selected }))
}

/**
 * Gives what tells later whether the tab still shows the page that it shows now: what is said of a page must not be shown
 * on the next one, to which a reader in a hurry has gone meanwhile.
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
 * Where a page of the extension goes from a private window, in which Firefox gives it no storage: to an ordinary one. Not
 * given where the present window is ordinary, or all are private.
 */
async function ordinaryWindow(): Promise<number | undefined> {
  const here = await browser.windows.getCurrent().catch(() => null)
  if (!here?.incognito) return undefined
  const windows = await browser.windows.getAll({ windowTypes: ['normal'] })
  return windows.find(({ incognito }) => !incognito)?.id
}
