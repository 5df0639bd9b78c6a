/** One summary as one line of JSON, in canonical order: the same summary is always the same bytes. */
import type { Summary } from '../../model.ts'
import { checkSummary } from '../../validate/index.ts'

/** A damaged record is written as it is, so that nothing is lost; importing it says what is wrong. */
export function summaryJson(summary: Summary): string {
  const checked = checkSummary(summary)
  return JSON.stringify('value' in checked ? checked.value : summary)
}
