/**
 * Sets the badge of the toolbar icon, which shows whether the page in a tab is saved. The browser clears it when the tab navigates.
 */
import { browser } from '../browser.ts'
import { t } from '../i18n/index.ts'

/** Shows on the tab's icon that its page is saved. */
export async function showSaved(tabId: number): Promise<void> {
  await show(tabId, '✓', '#1c6b3a', t('badge.saved'))
}

/** Shows on the tab's icon that saving was requested and failed; `reason` is a sentence. */
export async function showNotSaved(tabId: number, reason: string): Promise<void> {
  await show(tabId, '!', '#a62626', t('badge.notSaved', { reason }))
}

/** Shows on the tab's icon that its page is an IETF post that is not saved; for watched sites. */
export async function showUnsaved(tabId: number): Promise<void> {
  await show(tabId, '+', '#0a5c8a', t('badge.unsaved'))
}

/** Removes the badge from the tab's icon. */
export async function showNothing(tabId: number): Promise<void> {
  await show(tabId, '', '#1c6b3a', '')
}

/** Sets the badge and its tooltip. Errors are ignored: the tab may have been closed meanwhile. */
async function show(tabId: number, text: string, color: string, title: string): Promise<void> {
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title }),
  ])
}
