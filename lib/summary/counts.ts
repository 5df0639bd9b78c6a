/** Counts what a summary contains. */
import type { Extraction } from '../model.ts'

/** What is counted, in this order. */
const COUNTED = ['outcomes', 'actions', 'speakers'] as const

interface Count {
  /** The field of the summary. */
  readonly part: (typeof COUNTED)[number]
  readonly count: number
}

/** How many outcomes, actions and speakers `extraction` has; zero counts are left out. */
export function countsOf(extraction: Pick<Extraction, Count['part']>): Count[] {
  return COUNTED.map((part) => ({ part, count: extraction[part].length })).filter(({ count }) => count > 0)
}
