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
