import type { Summary } from '../model.ts'
import { byKind } from './kind-order.ts'
import { notYetSaid } from './not-yet-said.ts'
import { toldOnce } from './told-once.ts'

/** With this many outcomes and actions, the abstract is a way in, although they are below it; with fewer it just repeats them. */
const MANY = 12

/**
 * The summary with nothing repeated, as a document or the library shows it: the outcomes by kind, the actions, then
 * what the rest adds. If little is left of an abstract, it is dropped: its remainder leads the highlights.
 */
export function withoutRepeats(summary: Summary): Summary {
  const { abstract, outcomes, actions, highlights } = summary
  const isLong = outcomes.length + actions.length >= MANY
  const left = isLong ? abstract : notYetSaid(abstract, outcomes, actions)
  const isWayIn = left.length * 2 > abstract.length
  const told = toldOnce(summary)
  const lead = left.filter(({ text }) => !highlights.some((highlight) => highlight.text.includes(text)))
  return {
    ...told,
    outcomes: byKind(told.outcomes).flatMap(([, members]) => members),
    abstract: isWayIn ? left : [],
    highlights: isWayIn
      ? notYetSaid(highlights, abstract, outcomes, actions)
      : [...lead, ...notYetSaid(highlights, outcomes, actions)],
  }
}
