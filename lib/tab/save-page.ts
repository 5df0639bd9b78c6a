/** Saving while browsing: one step from a tab to a saved summary, for the shortcut and the context menu. */

import { type Saved, saveExtraction } from '../store/summaries.ts'
import { capturePage } from './capture.ts'

/**
 * Reads the page in the tab `tabId` and saves it. Resolves after the transaction has committed.
 * Throws UnreadablePage if the page cannot be read, and the storage's error if it cannot be saved.
 */
export async function savePage(tabId: number): Promise<Saved> {
  return saveExtraction(await capturePage(tabId))
}
