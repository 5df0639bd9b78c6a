/** The background's answer to a watched page: the badge and, if the user wants it, saving. */
import type { Runtime, Tabs } from 'webextension-polyfill'
import { browser } from '../browser.ts'
import type { Genre } from '../model.ts'
import { isDeleted } from '../store/deletion.ts'
import { findByAddress } from '../store/rows.ts'
import { saveExtraction } from '../store/summaries.ts'
import { showNothing, showSaved, showUnsaved } from '../tab/badge.ts'
import { capturePage } from '../tab/capture.ts'
import { logDefect } from '../tab/log-defect.ts'
import { isPageShown, type PageShown } from './messages.ts'
import { isOn, onAccessChanged, readWatching, renewScript } from './sites.ts'

/** Listens to the watching script. `prepare` is awaited before anything is put into words. Call it as the background starts. */
export function answerWatchedPages(prepare: () => Promise<void>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const { tab, url: address = '' } = sender
    if (sender.id !== browser.runtime.id || !tab || sender.frameId !== 0) return undefined
    // Nobody asked: if the sites cannot be read, the badge stays as it was.
    if (isPageShown(message))
      prepare()
        .then(() => onPageShown(tab, address, message))
        .catch(logDefect)
    return undefined
  })
  const renew = () => void renewScript().catch(logDefect)
  onAccessChanged(renew)
  browser.runtime.onInstalled.addListener(renew)
  browser.runtime.onStartup.addListener(renew)
}

type Badge = (tabId: number) => Promise<void>

/** The page that each tab last reported: what is found out about an earlier one comes too late. */
const latest = new Map<number, PageShown>()

/** `address`: of the document that sends the message, as the browser has it. */
async function onPageShown(tab: Tabs.Tab, address: string, shown: PageShown): Promise<void> {
  const { id: tabId, incognito } = tab
  const { sites, autoSave } = await readWatching()
  // The script of a page that was watched keeps running until the page is left.
  if (tabId === undefined || !isOn(sites, address)) return
  latest.set(tabId, shown)
  const isStillShown = async () => {
    const { url = '' } = await browser.tabs.get(tabId).catch(() => ({ url: '' }))
    return latest.get(tabId) === shown && isOn(sites, url)
  }
  // What is read in a private window is stored only if the user says so.
  const wanted = incognito ? [] : autoSave
  const badge =
    (await savedBadge(tabId, shown, wanted, isStillShown).catch(noteDefect)) ??
    (shown.looksLikeIetf ? showUnsaved : showNothing)
  if (!(await isStillShown())) return
  latest.delete(tabId)
  await badge(tabId)
}

/** The badge of a page that is already saved, or has just been saved because its genre is saved automatically; null otherwise. */
async function savedBadge(
  tabId: number,
  { url, looksLikeIetf }: PageShown,
  wanted: readonly Genre[],
  isStillShown: () => Promise<boolean>,
): Promise<Badge | null> {
  if (await findByAddress(url)) return showSaved
  // What the user has deleted is not saved automatically again.
  if (!looksLikeIetf || wanted.length === 0 || (await isDeleted(url))) return null
  const extraction = await capturePage(tabId)
  const { genre } = extraction
  // What was read may be a page that the tab has since moved to, and that is not watched.
  if (!genre || !wanted.includes(genre) || !(await isStillShown())) return null
  await saveExtraction(extraction)
  return showSaved
}

/** Nobody asked for this page: if it cannot be read or stored, only the badge shows it, as unsaved. */
function noteDefect(error: unknown): null {
  logDefect(error)
  return null
}
