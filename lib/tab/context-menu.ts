/** Creates the context menu items of pages, of the toolbar icon and, in Firefox, of tabs. */
import type { Menus } from 'webextension-polyfill'
import { browser } from '../browser.ts'
import { t } from '../i18n/index.ts'
import { SELECTION_KINDS, type SelectionKind } from './save-selection.ts'

/** The id of the item that saves several tabs. */
export const MANY_TABS = 'save-tabs'

/** The prefix of the ids of items that save the selection. */
export const SELECTION = 'save-selection'

/** The id of the item that saves the selection as `kind`. */
export function selectionItem(kind: SelectionKind): string {
  return `${SELECTION}-${kind}`
}

let making: Promise<void> = Promise.resolve()

/**
 * Rebuilds the menus, after awaiting `speakUsersLanguage`, which sets the language. Calls are queued: an update and a change of
 * language may coincide, and creating an item twice is an error.
 */
export function makeMenus(speakUsersLanguage: () => Promise<void>): Promise<void> {
  const makeAnew = async () => {
    await speakUsersLanguage()
    await browser.contextMenus.removeAll()
    createItems()
  }
  making = making.then(makeAnew, makeAnew)
  return making
}

function createItems(): void {
  browser.contextMenus.create({ id: 'save-page', title: t('menu.savePage'), contexts: ['page'] })
  // Firefox has a menu on its tabs, several of which may be selected; both browsers have one on the toolbar icon.
  const contexts = ['action', ...(import.meta.env.FIREFOX ? ['tab'] : [])] as Menus.ContextType[]
  browser.contextMenus.create({ id: MANY_TABS, title: t('menu.saveTabs'), contexts })
  for (const kind of SELECTION_KINDS)
    browser.contextMenus.create({
      id: selectionItem(kind),
      title: t(`menu.saveSelection.${kind}`),
      contexts: ['selection'],
    })
}
