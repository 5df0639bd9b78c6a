/** Finds outcomes: what the event decided, found, or left open. */
import type { Outcome } from '../../../model.ts'
import { weighStatement } from '../../evidence.ts'
import { pointOf } from '../../points.ts'
import type { Found, Reading, Statement } from '../../types.ts'
import learned from '../../weights/outcomes.json' with { type: 'json' }
import { withNeeded } from '../statements/first-needed.ts'
import { findLikely, type ThresholdedWeights } from '../statements/likely.ts'
import { isNever } from './exclusions/never.ts'
import { kindOf } from './kind.ts'

/** What each cue of a statement is worth, and the least score of an outcome. */
export const OUTCOME_WEIGHTS: ThresholdedWeights = learned

/** How likely `statement` is to be an outcome, 0 to 1. */
export const outcomeScore = (statement: Statement): number =>
  weighStatement(statement, OUTCOME_WEIGHTS, isNever)

/** Finds the outcomes among `statements`, in page order and without repetitions. `scores`: the outcomeScore of each statement. */
export function findOutcomes(
  reading: Reading,
  statements: readonly Statement[],
  scores: readonly number[],
): Found<Outcome>[] {
  return findLikely(reading, 'outcome', statements, scores, OUTCOME_WEIGHTS).map(
    ({ at, statement, finding }) => {
      const point = pointOf(reading, withNeeded(statements, at, reading.page.text), statement.speaker)
      return { ...finding, point: { ...point, kind: kindOf(statement.cues) } }
    },
  )
}
