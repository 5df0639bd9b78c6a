/**
 * The toolbar icon's badge: what it tells about the page in a tab. It goes away when the tab leaves the page.
 * Its words are the manifest's (_locales), which a service worker can read: it may not import messages on demand.
 */
import { browser } from './browser.ts'

/** Shows on the tab's icon that its page is saved. */
export async function showSaved(tabId: number): Promise<void> {
  await show(tabId, '✓', '#1c6b3a', browser.i18n.getMessage('pageSaved'))
}

/** Shows on the tab's icon that saving was asked for and did not work; the popup says why. */
export async function showNotSaved(tabId: number): Promise<void> {
  await show(tabId, '!', '#a62626', browser.i18n.getMessage('pageNotSaved'))
}

/** Takes the badge off the tab's icon. */
export async function showNothing(tabId: number): Promise<void> {
  await show(tabId, '', '#1c6b3a', '')
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
