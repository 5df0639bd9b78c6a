/** The background's answer to a watched page: the badge, and, where the user wants it, saving. */
import type { Runtime, Tabs } from 'webextension-polyfill'
import { browser } from '../browser.ts'
import { findByAddress } from '../store/rows.ts'
import { saveExtraction } from '../store/summaries.ts'
import { showNothing, showSaved, showUnsaved } from '../tab/badge.ts'
import { capturePage } from '../tab/capture.ts'
import { UnreadablePage } from '../tab/unreadable.ts'
import { isPageShown, type PageShown } from './messages.ts'
import { isOn, readWatching, registerScript } from './sites.ts'

/** Listens to the watching script. `prepare` is awaited before anything is said in words. Call it as the background starts. */
export function answerWatchedPages(prepare: () => Promise<void>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const { tab, url: address = '' } = sender
    if (sender.id !== browser.runtime.id || !tab || sender.frameId !== 0) return undefined
    if (isPageShown(message)) void prepare().then(() => onPageShown(tab, address, message))
    return undefined
  })
  browser.permissions.onRemoved.addListener(
    () => void readWatching().then(({ sites }) => registerScript(sites)),
  )
}

/** `address`: of the document that tells, as the browser has it. */
async function onPageShown(
  { id: tabId, incognito }: Tabs.Tab,
  address: string,
  { url, looksLikeIetf }: PageShown,
): Promise<void> {
  if (tabId === undefined) return
  const { sites, autoSave } = await readWatching()
  // The script of a page that was watched goes on until the page is left.
  if (!isOn(sites, address)) return
  if (await findByAddress(url)) return showSaved(tabId)
  if (!looksLikeIetf) return showNothing(tabId)
  // What is read in a private window is kept only where the user says so.
  if (autoSave.length > 0 && !incognito) {
    try {
      const extraction = await capturePage(tabId)
      if (extraction.relevant && extraction.genre && autoSave.includes(extraction.genre)) {
        await saveExtraction(extraction)
        return showSaved(tabId)
      }
    } catch (error) {
      // Nobody asked for this page: that it cannot be read or kept is told by its badge, as unsaved.
      if (!(error instanceof UnreadablePage)) console.error(error)
    }
  }
  return showUnsaved(tabId)
}
