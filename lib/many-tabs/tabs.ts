/** The tabs that can be saved at once. */
import { browser } from '../browser.ts'

interface TabToSave {
  id: number
  /** As far as the browser shows it; otherwise ''. */
  title: string
}

/** What can be selected, in the order of the window. */
export interface Choice {
  all: TabToSave[]
  /** Those that the user has selected. */
  selected: TabToSave[]
}

/**
 * The tabs of the window `windowId` (null: this page's own), without Micline's own pages. `selected`: ids of those that
 * were selected before this page came to the front. Titles are visible only with access to the tabs' pages.
 */
export async function choiceOfTabs(windowId: number | null, selected: readonly number[]): Promise<Choice> {
  const tabs = await browser.tabs.query(windowId === null ? { currentWindow: true } : { windowId })
  const own = browser.runtime.getURL('')
  const all = tabs.flatMap(({ id, url, title, pendingUrl, highlighted }) => {
    if (id === undefined || url?.startsWith(own)) return []
    const isSelected = selected.length ? selected.includes(id) : windowId === null && highlighted
    return [{ id, title: title || url || pendingUrl || '', isSelected }]
  })
  return { all, selected: all.filter(({ isSelected }) => isSelected) }
}

/** Brings the tab to the front; false if it is closed. */
export async function showTab(id: number): Promise<boolean> {
  const tab = await browser.tabs.update(id, { active: true }).catch(() => null)
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true })
  return tab !== null
}

/** Calls `replaced` with the new and the old id whenever the browser gives a tab a new one; returns a function that stops this. */
export function followReplacements(replaced: (newId: number, oldId: number) => void): () => void {
  browser.tabs.onReplaced.addListener(replaced)
  return () => browser.tabs.onReplaced.removeListener(replaced)
}
