/** Outcome or action: what may be either is told once, as what it more likely is. */
import type { Action, Outcome } from '../../model.ts'
import type { Finding, Found } from '../types.ts'

/** What is more likely than not an outcome stays one, also where it is more likely still an action; and the other way round. */
const LIKELY = 0.5

/** `outcomes` and `actions` without those that the same words more likely are, and that are unlikely themselves. */
export function tellEither(
  outcomes: readonly Found<Outcome>[],
  actions: readonly Found<Action>[],
): { readonly outcomes: Found<Outcome>[]; readonly actions: Found<Action>[] } {
  const [asOutcome, asAction] = [scoresByStart(outcomes), scoresByStart(actions)]
  return {
    outcomes: outcomes.filter(({ start, score }) => score >= LIKELY || score >= (asAction.get(start) ?? 0)),
    actions: actions.filter(({ start, score }) => score >= LIKELY || score > (asOutcome.get(start) ?? 0)),
  }
}

const scoresByStart = (findings: readonly Finding[]) =>
  new Map(findings.map(({ start, score }) => [start, score]))
