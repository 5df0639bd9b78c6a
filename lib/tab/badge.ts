/** The toolbar icon's badge: what it shows about the page in a tab. It disappears when the tab leaves the page. */
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

/** A tab that was closed meanwhile has no icon: the browser's refusal is not a failure. */
async function show(tabId: number, text: string, color: string, title: string): Promise<void> {
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title }),
  ])
}
