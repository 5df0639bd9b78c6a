/** Converts an extraction to a summary and back. */
import type { Extraction, Summary } from '../model.ts'

/** A new summary of the extraction, with a new id, saved at `now`, without tags and note. */
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

/** The summary without the fields that saving and the user have added. */
export function toExtraction(summary: Summary): Extraction {
  const { version, id, savedAt, updatedAt, tags, note, ...extraction } = summary
  return extraction
}
