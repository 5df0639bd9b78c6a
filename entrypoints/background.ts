import type { Tabs } from 'webextension-polyfill'
import { defineBackground } from 'wxt/utils/define-background'
import { showNotSaved, showSaved } from '../lib/badge.ts'
import { browser } from '../lib/browser.ts'
import { capturePage } from '../lib/capture.ts'
import { failureSentence } from '../lib/i18n/failures.ts'
import { speak } from '../lib/i18n/in-worker.ts'
import { t } from '../lib/i18n/index.ts'
import { clearMarks, markPage } from '../lib/mark-page.ts'
import { answerRequests } from '../lib/messages.ts'
import { savePage } from '../lib/save-page.ts'
import { readSettings, wantedLanguages } from '../lib/settings.ts'
import { UnreadablePage } from '../lib/unreadable.ts'

const SAVE_PAGE = 'save-page'
const MARK_PAGE = 'mark-page'

export default defineBackground({
  type: 'module',
  main() {
    answerRequests(capturePage)
    browser.runtime.onInstalled.addListener(createMenu)
    browser.contextMenus.onClicked.addListener((info, tab) => {
      if (info.menuItemId === SAVE_PAGE) void onTab(tab, save)
    })
    browser.commands.onCommand.addListener((command, tab) => {
      if (command === SAVE_PAGE) void onTab(tab, save)
      if (command === MARK_PAGE) void onTab(tab, toggleMarks)
    })
  },
})

async function createMenu(): Promise<void> {
  await speakUsersLanguage()
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({ id: SAVE_PAGE, title: t('menu.savePage'), contexts: ['page'] })
}

/** Does `work` on the tab; the one boundary where expected failures are told (on the badge) and defects are logged. */
async function onTab(tab: Tabs.Tab | undefined, work: (tabId: number) => Promise<void>): Promise<void> {
  if (tab?.id === undefined) return
  await speakUsersLanguage()
  try {
    await work(tab.id)
  } catch (error) {
    if (!(error instanceof UnreadablePage)) console.error(error)
    await showNotSaved(tab.id, failureSentence(error))
  }
}

async function save(tabId: number): Promise<void> {
  await savePage(tabId)
  await showSaved(tabId)
}

async function toggleMarks(tabId: number): Promise<void> {
  const extraction = await capturePage(tabId)
  if (!(await clearMarks(tabId))) await markPage(tabId, extraction)
}

async function speakUsersLanguage(): Promise<void> {
  speak(wantedLanguages(await readSettings()))
}
