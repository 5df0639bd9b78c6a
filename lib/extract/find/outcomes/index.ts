/** What the event decided, found, or left open. */
import type { Outcome } from '../../../model.ts'
import { strongest, type Weights, weigh } from '../../evidence.ts'
import { pointOf } from '../../points.ts'
import type { Finding, Found, Reading, Statement } from '../../types.ts'
import learned from '../../weights/outcomes.json' with { type: 'json' }
import { kindOf } from './kind.ts'
import { isNever } from './never.ts'

const WEIGHTS: Weights & { readonly threshold: number } = learned

/** What scores less is none anyway: its words need no second look. */
const WORTH_A_LOOK = 0.05

/** How likely `statement` is an outcome, 0 to 1. */
export function outcomeScore(statement: Statement): number {
  const score = weigh(statement.cues, WEIGHTS, statement.terms)
  return score >= WORTH_A_LOOK && isNever(statement) ? 0 : score
}

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
