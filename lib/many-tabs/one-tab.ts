/** One tab of many: read, and kept as what it turns out to be. */
import { browser } from '../browser.ts'
import { ask } from '../messages.ts'
import type { Extraction } from '../model.ts'
import { findByAddress } from '../store/rows.ts'
import { readSummary, saveExtraction } from '../store/summaries.ts'

/** How long a page may take to load, in milliseconds. */
export const PATIENCE = 15_000

export interface ReadTab {
  /** What it says. */
  extraction: Extraction
  /** Its id now: a tab that was unloaded again has another. */
  tabId: number
}

/**
 * Reads the page in the tab. One that the browser had unloaded to spare memory is loaded for it, and unloaded again; but
 * not in Firefox, where loading it from here would cost the tab its address or its way back. Throws UnreadablePage for
 * every expected failure.
 */
export async function readTab(tabId: number): Promise<ReadTab> {
  const wasUnloaded = (await browser.tabs.get(tabId).catch(() => null))?.discarded === true
  if (!wasUnloaded || import.meta.env.FIREFOX)
    return { extraction: await ask('capture', tabId, { patience: PATIENCE }), tabId }
  await load(tabId)
  const extraction = await ask('capture', tabId, { patience: PATIENCE })
  const unloaded = await browser.tabs.discard(tabId).catch(() => undefined)
  return { extraction, tabId: idOf(unloaded) ?? tabId }
}

/** Chromium gives the tab as it is from now on; the polyfill's types know nothing of that. */
function idOf(tab: unknown): number | undefined {
  return (tab as { id?: number } | undefined)?.id
}

/** Loads the tab, and waits until it is there, as long as PATIENCE lasts. */
async function load(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId).catch(() => undefined)
  for (const deadline = performance.now() + PATIENCE; performance.now() < deadline; ) {
    await new Promise((resolve) => setTimeout(resolve, 200))
    const tab = await browser.tabs.get(tabId).catch(() => null)
    if (!tab || (!tab.discarded && tab.status === 'complete')) return
  }
}

export interface Kept {
  state: 'saved' | 'updated' | 'unchanged' | 'notIetf'
  summaryId: string | null
}

/**
 * Saves what was read, unless it is saved as it is, or no IETF post and not wanted `anyway`. Resolves after the
 * transaction has committed; throws the storage's named failures.
 */
export async function keep(extraction: Extraction, anyway: boolean): Promise<Kept> {
  const row = await findByAddress(extraction.source.url)
  const before = row && (await readSummary(row.id))
  if (!before && !extraction.relevant && !anyway) return { state: 'notIetf', summaryId: null }
  if (before && before.summary.content === extraction.content)
    return { state: 'unchanged', summaryId: before.summary.id }
  const { status, summary } = await saveExtraction(extraction)
  return { state: status, summaryId: summary.id }
}
