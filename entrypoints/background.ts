/** The extension's background: answers its pages, and does what shortcuts, menus and watched sites ask for. */
import type { Runtime, Tabs } from 'webextension-polyfill'
import { defineBackground } from 'wxt/utils/define-background'
import { browser } from '../lib/browser.ts'
import { failureSentence } from '../lib/i18n/failures.ts'
import { speak } from '../lib/i18n/in-worker.ts'
import { t } from '../lib/i18n/index.ts'
import { giveAccessBack, watchAccess } from '../lib/many-tabs/access.ts'
import { inTurn } from '../lib/many-tabs/turn.ts'
import { answerQuestions } from '../lib/messages/answers.ts'
import { pageAfter } from '../lib/news.ts'
import { keepSecondCopy } from '../lib/second-copy/keep.ts'
import { onSettingChanged, readSettings, wantedLanguages } from '../lib/settings.ts'
import { purgeDeleted } from '../lib/store/deletion.ts'
import { countsOf } from '../lib/summary/counts.ts'
import { toldOnce } from '../lib/summary/told-once.ts'
import { showNotSaved, showSaved } from '../lib/tab/badge.ts'
import { capturePage } from '../lib/tab/capture.ts'
import { MANY_TABS, makeMenus, SELECTION, selectionItem } from '../lib/tab/context-menu.ts'
import { logDefect } from '../lib/tab/log-defect.ts'
import { clearMarks, markPage } from '../lib/tab/mark-page.ts'
import { savePage } from '../lib/tab/save-page.ts'
import { SELECTION_KINDS, type SelectionKind, saveSelection } from '../lib/tab/save-selection.ts'
import { openManyTabs, openTab, samePageCheck } from '../lib/tab/tabs.ts'
import { tellPage } from '../lib/tab/tell-page.ts'
import { UnreadablePage } from '../lib/tab/unreadable.ts'
import { answerWatchedPages } from '../lib/watch/on-page-shown.ts'

/** What can be requested for a tab, by the id of its shortcut or context menu item. */
const COMMANDS: Record<string, (tabId: number) => Promise<void>> = {
  'save-page': save,
  'mark-page': toggleMarks,
  [SELECTION]: (tabId) => savePassage(tabId, 'highlight'),
  ...Object.fromEntries(
    SELECTION_KINDS.map((kind) => [selectionItem(kind), (tabId: number) => savePassage(tabId, kind)]),
  ),
}

export default defineBackground({
  type: 'module',
  main() {
    answerQuestions()
    keepSecondCopy()
    setTimeout(purge, PURGE_AFTER)
    answerWatchedPages(speakUsersLanguage)
    giveAccessBackAfterAll()
    browser.runtime.onInstalled.addListener(createMenu)
    onSettingChanged('language', createMenu)
    browser.runtime.onInstalled.addListener(greet)
    browser.contextMenus.onClicked.addListener(
      ({ menuItemId, frameId }, tab) => void run(String(menuItemId), tab, frameId),
    )
    browser.commands.onCommand.addListener((command, tab) => void run(command, tab))
  },
})

/** A page or a browser that died while saving many tabs could not give back the access it had for that. */
function giveAccessBackAfterAll(): void {
  const whenIdle = () => void inTurn(giveAccessBack).catch(logDefect)
  watchAccess(whenIdle)
  browser.runtime.onStartup.addListener(whenIdle)
  whenIdle()
}

/** Done whenever the background wakes, once it has answered what woke it; in milliseconds. */
const PURGE_AFTER = 2000

/** What was deleted long ago is removed for good. */
async function purge(): Promise<void> {
  try {
    await purgeDeleted()
  } catch (error) {
    // If there is no storage now, there is a next time.
    logDefect(error)
  }
}

/** The first page after installation; what is new, after an update that brings something. */
async function greet({ reason, previousVersion }: Runtime.OnInstalledDetailsType): Promise<void> {
  const page = pageAfter(reason, previousVersion)
  if (page) await openTab(page).catch(logDefect)
}

const createMenu = () => makeMenus(speakUsersLanguage)

/** Does what was requested for the tab; failures are reported there. */
async function run(command: string, tab: Tabs.Tab | undefined, frameId = 0): Promise<void> {
  if (command === MANY_TABS) return openManyTabs(tab?.windowId).catch(logDefect)
  const work = COMMANDS[command]
  if (!work || tab?.id === undefined) return
  await speakUsersLanguage()
  try {
    if (frameId !== 0 && command.startsWith(SELECTION)) throw new UnreadablePage('frame')
    await work(tab.id)
  } catch (error) {
    logDefect(error)
    await tellNotSaved(tab.id, failureSentence(error))
  }
}

async function save(tabId: number): Promise<void> {
  const isSamePage = await samePageCheck(tabId)
  const { summary } = await savePage(tabId)
  const counts = countsOf(toldOnce(summary)).map(({ part, count }) => t(`page.${part}`, { count }))
  const more = summary.relevant ? counts.join(' · ') : t('page.notIetf')
  if (await isSamePage()) await tellSaved(tabId, [t('badge.saved'), more])
}

async function savePassage(tabId: number, kind: SelectionKind): Promise<void> {
  const isSamePage = await samePageCheck(tabId)
  if (!(await saveSelection(tabId, kind))) return tellNotSaved(tabId, t('badge.nothingSelected'))
  if (await isSamePage()) await tellSaved(tabId, [t('badge.passageSaved')])
}

async function tellSaved(tabId: number, lines: readonly string[]): Promise<void> {
  await showSaved(tabId)
  await tellPage(tabId, lines.filter(Boolean).join('\n'))
}

async function tellNotSaved(tabId: number, reason: string): Promise<void> {
  await showNotSaved(tabId, reason)
  await tellPage(tabId, t('badge.notSaved', { reason }), 'failed')
}

async function toggleMarks(tabId: number): Promise<void> {
  // A page that cannot be read has none to clear; reading it says why.
  if (!(await clearMarks(tabId).catch(() => false))) await markPage(tabId, await capturePage(tabId))
}

async function speakUsersLanguage(): Promise<void> {
  speak(wantedLanguages(await readSettings()))
}
