/** Outcome or action: something that could be either is listed once, as the likelier of the two. */
import type { Action, Outcome } from '../../model.ts'
import type { Finding, Found } from '../types.ts'

/** Anything more likely than not an outcome stays one, even if it is still likelier an action; and vice versa. */
const LIKELY = 0.5

/** `outcomes` and `actions` without those that score below LIKELY and are likelier the other; a tie is an outcome. */
export function keepLikelier(
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
