/** Orders outcomes by kind. */
import type { Outcome, OutcomeKind } from '../model.ts'

/** The order in which kinds are shown: decisions first, and polls, which are only a signal, after results. */
export const KIND_ORDER: readonly OutcomeKind[] = ['decision', 'consensus', 'result', 'poll', 'unresolved']

/** The outcomes grouped by kind in that order, without empty groups; within a kind in their own order. */
export function byKind(outcomes: readonly Outcome[]): [OutcomeKind, Outcome[]][] {
  const groups = Map.groupBy(outcomes, ({ kind }) => kind)
  return KIND_ORDER.flatMap((kind) => {
    const members = groups.get(kind)
    return members ? [[kind, members]] : []
  })
}
