/** One tab of many: read it, and store it as what it turns out to be. */
import { browser } from '../browser.ts'
import { ask } from '../messages/index.ts'
import type { Extraction } from '../model.ts'
import { DamagedRecordError } from '../store/database/errors.ts'
import { findByAddress } from '../store/rows.ts'
import { readSummary, saveExtraction } from '../store/summaries.ts'
import { UnreadablePage } from '../tab/unreadable.ts'
import type { FailureReason } from './model.ts'

/** How long a page may take to load, in milliseconds. */
const PATIENCE = 15_000
/** How long reading it may take in all, in milliseconds: more than the background needs to report a failure. */
const LONGEST = 60_000

interface ReadTab {
  /** What it says. */
  extraction: Extraction
  /** Its current id: a tab that was unloaded again has a new one. */
  tabId: number
}

/**
 * Reads the page in the tab. One that Chromium had unloaded to save memory is loaded by reading it, and unloaded again;
 * Firefox loads none, and there is no way to load one from here and keep its history. Throws UnreadablePage for
 * anything that goes wrong: an unreadable page is no reason to give up the others.
 */
export async function readTab(tabId: number): Promise<ReadTab> {
  const wasUnloaded = (await browser.tabs.get(tabId).catch(() => null))?.discarded === true
  const answer = ask('capture', tabId, { patience: PATIENCE }).catch((error) => {
    throw error instanceof UnreadablePage ? error : new UnreadablePage('broken', String(error))
  })
  const reading = Promise.race([answer, givingUp()])
  // Also if it cannot be read: no reason to use up the memory that the browser had saved.
  await reading.catch(() => undefined)
  const unloaded = wasUnloaded && (await browser.tabs.discard(tabId).catch(() => undefined))
  return { extraction: await reading, tabId: idOf(unloaded) ?? tabId }
}

/** Nothing may hold up the run: a tab that does not respond at all is given up. */
function givingUp(): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new UnreadablePage('broken')), LONGEST))
}

/** Chromium returns the tab in its new state; the polyfill's types do not know that. */
function idOf(tab: unknown): number | undefined {
  return (tab as { id?: number } | undefined)?.id
}

/** The result for a tab that was read. */
export interface Kept {
  state: 'saved' | 'updated' | 'unchanged' | 'notIetf' | 'failed'
  summaryId: string | null
  /** With `failed`. */
  reason?: FailureReason
}

/**
 * Saves what was read, unless it is already saved as it is, or is not an IETF post and not wanted `anyway`. Resolves after the
 * transaction has committed; throws the named storage failures, except that the page's own record is damaged, which is no
 * reason to give up the others.
 */
export async function keep(extraction: Extraction, anyway: boolean): Promise<Kept> {
  try {
    const row = await findByAddress(extraction.source.url)
    const before = row && (await readSummary(row.id))
    if (before && before.summary.content === extraction.content)
      return { state: 'unchanged', summaryId: before.summary.id }
    if (!before && !extraction.relevant && !anyway) return { state: 'notIetf', summaryId: null }
    const { status, summary } = await saveExtraction(extraction)
    return { state: status, summaryId: summary.id }
  } catch (error) {
    if (!(error instanceof DamagedRecordError)) throw error
    return { state: 'failed', summaryId: error.id, reason: 'damaged' }
  }
}
