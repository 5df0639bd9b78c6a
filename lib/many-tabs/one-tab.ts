/** Reads and saves one tab of a run. */
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
/** How long reading may take altogether, in milliseconds; more than the background takes to report a failure. */
const LONGEST = 60_000

interface ReadTab {
  extraction: Extraction
  /** The current id, which is new if the tab was unloaded again. */
  tabId: number
}

/**
 * Reads the page in the tab. In Chromium, reading loads a tab that was unloaded to save memory; it is unloaded again afterwards.
 * Firefox does not load it, and an extension could do so only by losing its history. Throws UnreadablePage for every failure, so
 * that the run can continue with the other tabs.
 */
export async function readTab(tabId: number): Promise<ReadTab> {
  const wasUnloaded = (await browser.tabs.get(tabId).catch(() => null))?.discarded === true
  const answer = ask('capture', tabId, { patience: PATIENCE }).catch((error) => {
    throw error instanceof UnreadablePage ? error : new UnreadablePage('broken', String(error))
  })
  const reading = Promise.race([answer, givingUp()])
  // Unloaded again also if it could not be read.
  await reading.catch(() => undefined)
  const unloaded = wasUnloaded && (await browser.tabs.discard(tabId).catch(() => undefined))
  return { extraction: await reading, tabId: idOf(unloaded) ?? tabId }
}

/** Rejects after LONGEST, so that a tab that never responds does not hold up the run. */
function givingUp(): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new UnreadablePage('broken')), LONGEST))
}

/** The id of the tab that Chromium's tabs.discard returns; it is missing in the polyfill's types. */
function idOf(tab: unknown): number | undefined {
  return (tab as { id?: number } | undefined)?.id
}

/** The result for a tab that was read. */
export interface Kept {
  state: 'saved' | 'updated' | 'unchanged' | 'notIetf' | 'failed'
  summaryId: string | null
  /** Set if the state is `failed`. */
  reason?: FailureReason
}

/**
 * Saves an extraction, unless the same is saved already, or it is not an IETF post and `anyway` is false. Resolves after the
 * transaction has committed. Throws the named storage failures, but a damaged record only makes this tab `failed`, not the run.
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
