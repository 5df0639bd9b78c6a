/** Reacts to watched pages in the background: sets the badge and, for genres that the user chose, saves the page. */
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

/**
 * Listens to the watching script. `prepare` loads the messages of the interface. Call it synchronously when the background starts.
 */
export function answerWatchedPages(prepare: () => Promise<void>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const { tab, url: address = '' } = sender
    if (sender.id !== browser.runtime.id || !tab || sender.frameId !== 0) return undefined
    // A failure is only logged, since the user has not asked for anything.
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

/** The page that each tab reported last; results about an earlier one are dropped. */
const latest = new Map<number, PageShown>()

/** `address`: that of the sending document, according to the browser. */
async function onPageShown(tab: Tabs.Tab, address: string, shown: PageShown): Promise<void> {
  const { id: tabId, incognito } = tab
  const { sites, autoSave } = await readWatching()
  // The script still runs in pages of a site that is no longer watched.
  if (tabId === undefined || !isOn(sites, address)) return
  latest.set(tabId, shown)
  const isStillShown = async () => {
    const { url = '' } = await browser.tabs.get(tabId).catch(() => ({ url: '' }))
    return latest.get(tabId) === shown && isOn(sites, url)
  }
  // In a private window nothing is saved automatically.
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
  // A page that the user has deleted is not saved automatically again.
  if (!looksLikeIetf || wanted.length === 0 || (await isDeleted(url))) return null
  const extraction = await capturePage(tabId)
  const { genre } = extraction
  // The tab may have navigated to a page that is not watched.
  if (!genre || !wanted.includes(genre) || !(await isStillShown())) return null
  await saveExtraction(extraction)
  return showSaved
}

/** Handles a failure of automatic saving, which the user is not told about: the badge shows that the page is not saved. */
function noteDefect(error: unknown): null {
  logDefect(error)
  return null
}
