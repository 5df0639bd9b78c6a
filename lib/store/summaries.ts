/** Saved summaries: one record per canonical address; every change is a transaction. */
import type { Extraction, Summary } from '../model.ts'
import { database } from './database.ts'

export interface Saved {
  status: 'saved' | 'updated'
  summary: Summary
}

/**
 * Saves what was extracted from a page, or updates the page's record, keeping the user's tags and note.
 * Resolves after the transaction has committed, never before.
 */
export async function saveExtraction(extraction: Extraction, now = new Date()): Promise<Saved> {
  return database.transaction('rw', database.summaries, async () => {
    const before = await database.summaries.get({ 'source.url': extraction.source.url })
    const at = now.toISOString()
    const summary: Summary = {
      version: 1,
      id: before?.id ?? crypto.randomUUID(),
      ...extraction,
      savedAt: before?.savedAt ?? at,
      updatedAt: at,
      tags: before?.tags ?? [],
      note: before?.note ?? '',
    }
    await database.summaries.put(summary)
    return { status: before ? 'updated' : 'saved', summary }
  })
}
