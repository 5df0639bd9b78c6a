/** The few sentences a busy reader needs. */
import type { Action, Outcome, Point } from '../../model.ts'
import type { Reading, Remark } from '../types.ts'

export interface Highlights {
  /** Most important first. */
  highlights: Point[]
  /** Three to five sentences, in page order. */
  abstract: Point[]
}

/** Ranks sentences. First version: outcomes and actions, in page order. */
export function judgeHighlights(
  _reading: Reading,
  _remarks: readonly Remark[],
  outcomes: readonly Outcome[],
  actions: readonly Action[],
): Highlights {
  return { highlights: [...outcomes, ...actions].slice(0, 12), abstract: [] }
}
