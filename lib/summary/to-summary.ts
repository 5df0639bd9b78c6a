/** From an extraction to a summary, and back. */
import type { Extraction, Summary } from '../model.ts'

/** The extraction as a new summary made at `now`, with nothing of the user's in it yet. */
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

/** The extracted part of a summary, without what saving and the user have added. */
export function toExtraction(summary: Summary): Extraction {
  const { version, id, savedAt, updatedAt, tags, note, ...extraction } = summary
  return extraction
}
