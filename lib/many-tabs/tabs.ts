/** The tabs that can be saved at once. */
import { browser } from '../browser.ts'

/** What can be chosen from: by id, in the order of the window. */
export interface Choice {
  all: number[]
  /** Those that the user has selected, where these are several. */
  selected: number[]
}

/**
 * The tabs of the window `windowId` (null: this page's own), without Micline's own pages. `selected`: their ids where
 * they were selected before this page came to the front. Needs no access to the tabs' pages.
 */
export async function choiceOfTabs(windowId: number | null, selected: readonly number[]): Promise<Choice> {
  const tabs = await othersIn(windowId)
  const isSelected = (tab: (typeof tabs)[number]) =>
    selected.length ? selected.includes(tab.id) : windowId === null && tab.highlighted
  const chosen = tabs.filter(isSelected).map(({ id }) => id)
  return { all: tabs.map(({ id }) => id), selected: chosen }
}

/** The tabs with these ids and their titles, as far as the browser shows them; those that are closed left out. */
export async function describeTabs(ids: readonly number[]): Promise<{ id: number; title: string }[]> {
  const tabs = await Promise.all(ids.map((id) => browser.tabs.get(id).catch(() => null)))
  return ids.flatMap((id, index) => {
    const tab = tabs[index]
    return tab ? [{ id, title: tab.title || tab.url || tab.pendingUrl || '' }] : []
  })
}

/** Brings the tab to the front; false where it is closed. */
export async function showTab(id: number): Promise<boolean> {
  const tab = await browser.tabs.update(id, { active: true }).catch(() => null)
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true })
  return tab !== null
}

async function othersIn(windowId: number | null) {
  const tabs = await browser.tabs.query(windowId === null ? { currentWindow: true } : { windowId })
  const own = browser.runtime.getURL('')
  return tabs.flatMap((tab) =>
    tab.id === undefined || tab.url?.startsWith(own) ? [] : [{ id: tab.id, highlighted: tab.highlighted }],
  )
}
