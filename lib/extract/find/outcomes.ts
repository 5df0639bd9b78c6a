/** What the event decided, found, or left open. */
import type { Outcome } from '../../model.ts'
import type { Reading, Remark } from '../types.ts'

/** Finds outcomes; `remarks` tell who spoke where. */
export function findOutcomes(_reading: Reading, _remarks: readonly Remark[]): Outcome[] {
  return []
}
