/** The toolbar icon's badge: what it tells about the page in a tab. It goes away when the tab leaves the page. */
import { browser } from './browser.ts'

/** Shows on the tab's icon that its page is saved. `title` is the icon's tooltip. */
export async function showSaved(tabId: number, title: string): Promise<void> {
  await show(tabId, '✓', '#1c6b3a', title)
}

/** Shows on the tab's icon that something was asked for and did not work; `title` says why. */
export async function showFailed(tabId: number, title: string): Promise<void> {
  await show(tabId, '!', '#a62626', title)
}

/** A tab that was closed meanwhile has no icon to speak through: its refusal is no failure. */
async function show(tabId: number, text: string, color: string, title: string): Promise<void> {
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title }),
  ])
}
