/** Saves the page in a tab in one step, for the shortcut and the context menu. */

import { type Saved, saveExtraction } from '../store/summaries.ts'
import { capturePage } from './capture.ts'

/**
 * Reads the page in the tab `tabId` and saves it. Resolves after the transaction has committed.
 * Throws UnreadablePage if the page cannot be read, and a named storage failure if it cannot be saved.
 */
export async function savePage(tabId: number): Promise<Saved> {
  return saveExtraction(await capturePage(tabId))
}
