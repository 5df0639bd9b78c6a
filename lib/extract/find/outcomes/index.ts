/** What the event decided, found, or left open. */
import type { Outcome } from '../../../model.ts'
import { strongest, type Weights, weighStatement } from '../../evidence.ts'
import { pointOf } from '../../points.ts'
import type { Finding, Found, Reading, Statement } from '../../types.ts'
import learned from '../../weights/outcomes.json' with { type: 'json' }
import { kindOf } from './kind.ts'
import { isNever } from './never.ts'

const WEIGHTS: Weights & { readonly threshold: number } = learned

/** How likely `statement` is an outcome, 0 to 1. */
export const outcomeScore = (statement: Statement): number => weighStatement(statement, WEIGHTS, isNever)

/** Finds the outcomes among `statements`, in page order and once each. `scores`: of each its outcomeScore. */
export function findOutcomes(
  reading: Reading,
  statements: readonly Statement[],
  scores: readonly number[] = statements.map(outcomeScore),
): Found<Outcome>[] {
  const seen = new Set<string>()
  return statements.flatMap((statement, at) => {
    const score = scores[at] ?? 0
    if (score < WEIGHTS.threshold || seen.has(statement.text)) return []
    seen.add(statement.text)
    const { start, end, cues } = statement
    const finding: Finding = { start, end, rule: strongest(cues, WEIGHTS), score }
    reading.trace?.('outcome', finding)
    const point = pointOf(reading, statement, statement.block, statement.speaker)
    return [{ ...finding, point: { ...point, kind: kindOf(statement.cues) } }]
  })
}
