/** Finds actions: who is to do what next. */
import type { Action } from '../../../model.ts'
import { weighStatement } from '../../evidence.ts'
import { pointOf } from '../../points.ts'
import type { Found, Reading, Statement } from '../../types.ts'
import learned from '../../weights/actions.json' with { type: 'json' }
import { withNeeded } from '../statements/first-needed.ts'
import { findLikely, type ThresholdedWeights } from '../statements/likely.ts'
import { isNever } from './exclusions/never.ts'
import { ownerOf } from './owner/index.ts'
import type { Known } from './owner/meaning.ts'

/** What each cue of a statement is worth, and the least score of an action. */
export const ACTION_WEIGHTS: ThresholdedWeights = learned

/** How likely `statement` is to be an action, 0 to 1. */
export const actionScore = (statement: Statement): number =>
  weighStatement(statement, ACTION_WEIGHTS, isNever)

/**
 * Finds the actions among `statements`, in page order and without repetitions. Owners get the fullest form of their name in
 * `known`. `scores`: the actionScore of each statement.
 */
export function findActions(
  reading: Reading,
  statements: readonly Statement[],
  known: Known,
  scores: readonly number[],
): Found<Action>[] {
  return findLikely(reading, 'action', statements, scores, ACTION_WEIGHTS).map(
    ({ at, statement, finding }) => {
      const point = pointOf(reading, withNeeded(statements, at, reading.page.text), statement.speaker)
      return { ...finding, point: { ...point, owner: ownerOf(reading, statements, at, known) } }
    },
  )
}
