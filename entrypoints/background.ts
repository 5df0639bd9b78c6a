import type { Tabs } from 'webextension-polyfill'
import { defineBackground } from 'wxt/utils/define-background'
import { showNotSaved, showSaved } from '../lib/badge.ts'
import { browser } from '../lib/browser.ts'
import { UnreadablePage } from '../lib/capture.ts'
import { savePage } from '../lib/save-page.ts'

const SAVE_PAGE = 'save-page'

export default defineBackground({
  type: 'module',
  main() {
    browser.runtime.onInstalled.addListener(createMenu)
    browser.contextMenus.onClicked.addListener((info, tab) => {
      if (info.menuItemId === SAVE_PAGE) void save(tab)
    })
    browser.commands.onCommand.addListener((command, tab) => {
      if (command === SAVE_PAGE) void save(tab)
    })
  },
})

async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({
    id: SAVE_PAGE,
    title: browser.i18n.getMessage('savePageMenu'),
    contexts: ['page'],
  })
}

/** Saves the page in `tab` and tells on its badge how it went: the one boundary of expected failures and defects. */
async function save(tab: Tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return
  try {
    await savePage(tab.id)
    await showSaved(tab.id)
  } catch (error) {
    if (!(error instanceof UnreadablePage)) console.error(error)
    await showNotSaved(tab.id)
  }
}
