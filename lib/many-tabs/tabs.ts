/** Lists the tabs that can be saved at once, and follows them. */
import { browser } from '../browser.ts'

interface TabToSave {
  id: number
  /** '' if the browser does not show it to extensions. */
  title: string
}

/** The tabs of a window, in its order. */
export interface Choice {
  all: TabToSave[]
  /** Those that the user has selected. */
  selected: TabToSave[]
}

/**
 * The tabs of the window `windowId` (null: this page's own), without Micline's own pages. `selected`: ids of the tabs that were
 * selected before this page was opened. Titles are available only with access to the tabs' pages.
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

/** Calls `replaced` whenever the browser changes the id of a tab. Returns a function that stops this. */
export function followReplacements(replaced: (newId: number, oldId: number) => void): () => void {
  browser.tabs.onReplaced.addListener(replaced)
  return () => browser.tabs.onReplaced.removeListener(replaced)
}
