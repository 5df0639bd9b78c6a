/** Is this an IETF-related post? */
import type { Documents } from '../find/documents.ts'
import type { Reading } from '../types.ts'

/** First version: it names the IETF, or documents of it, more than once. */
export function judgeRelevance(reading: Reading, documents: Documents): boolean {
  return documents.drafts.length + documents.rfcs.length + reading.page.text.split('IETF').length > 3
}
