/** From what was extracted to a summary, and back. */
import type { Extraction, Summary } from '../model.ts'

/** What was extracted as a new summary made at `now`, with nothing of the user's in it yet. */
export function toSummary(extraction: Extraction, now = new Date()): Summary {
  const at = now.toISOString()
  return {
    version: 1,
    id: crypto.randomUUID(),
    ...extraction,
    savedAt: at,
    updatedAt: at,
    tags: [],
    note: '',
  }
}

/** What of a summary was extracted, without what saving and the user have added. */
export function toExtraction(summary: Summary): Extraction {
  const { version, id, savedAt, updatedAt, tags, note, ...extraction } = summary
  return extraction
}
