/** The order in which outcomes are read. */
import type { Outcome, OutcomeKind } from '../model.ts'

/** Decisions first: a poll is a signal, and comes after what was decided. */
export const KIND_ORDER: readonly OutcomeKind[] = ['decision', 'consensus', 'result', 'poll', 'unresolved']

/** The outcomes by kind, in that order; within a kind, in the order of the page. */
export function byKind(outcomes: readonly Outcome[]): [OutcomeKind, Outcome[]][] {
  const groups = Map.groupBy(outcomes, ({ kind }) => kind)
  return KIND_ORDER.flatMap((kind) => {
    const members = groups.get(kind)
    return members ? [[kind, members]] : []
  })
}
