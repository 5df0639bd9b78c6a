/** Who is to do what next. */
import type { Action, Speaker } from '../../../model.ts'
import { strongest, type Weights, weighStatement } from '../../evidence.ts'
import { pointOf } from '../../points.ts'
import type { Finding, Found, Reading, Statement } from '../../types.ts'
import learned from '../../weights/actions.json' with { type: 'json' }
import { isNever } from './never.ts'
import { ownerOf } from './owner.ts'

const WEIGHTS: Weights & { readonly threshold: number } = learned

/** How likely `statement` is an action, 0 to 1. */
export const actionScore = (statement: Statement): number => weighStatement(statement, WEIGHTS, isNever)

/**
 * Finds the actions among `statements`, in page order and once each; owners in the fullest form that `speakers` has.
 * `scores`: of each statement its actionScore.
 */
export function findActions(
  reading: Reading,
  statements: readonly Statement[],
  speakers: readonly Speaker[],
  scores: readonly number[] = statements.map(actionScore),
): Found<Action>[] {
  const seen = new Set<string>()
  return statements.flatMap((statement, at) => {
    const score = scores[at] ?? 0
    if (score < WEIGHTS.threshold || seen.has(statement.text)) return []
    seen.add(statement.text)
    const { start, end, cues } = statement
    const finding: Finding = { start, end, rule: strongest(cues, WEIGHTS), score }
    reading.trace?.('action', finding)
    const point = pointOf(reading, statement, statement.block, statement.speaker)
    const owner = ownerOf(reading, statements, at, speakers)
    return [{ ...finding, point: { ...point, owner } }]
  })
}
