import type { Extraction, Summary } from '../../lib/model.ts'

/** The page at hand as a summary of its own, for export without saving. */
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
