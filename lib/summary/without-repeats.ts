import type { Point, Summary } from '../model.ts'
import { byKind } from './kind-order.ts'
import { notYetSaid } from './not-yet-said.ts'
import { toldOnce } from './told-once.ts'

/** With at least this many outcomes and actions, an abstract is useful even if it only repeats some of them. */
const MANY = 12

/**
 * The summary without repetitions, for documents and the library: outcomes sorted by kind, each sentence in only one of outcomes
 * and actions, highlights only if they add something. The abstract tells each of its sentences with the highlight that it is from.
 * If little of the abstract is left, the rest of it is put before the highlights.
 */
export function withoutRepeats(summary: Summary): Summary {
  const { abstract, outcomes, actions, highlights } = summary
  const isLong = outcomes.length + actions.length >= MANY
  const left = isLong ? abstract : notYetSaid(abstract, outcomes, actions)
  const isWayIn = left.length * 2 > abstract.length
  const told = toldOnce(summary)
  const passages = passagesOf(left, highlights)
  const others = notYetSaid(highlights, isWayIn ? passages : [], outcomes, actions)
  return {
    ...told,
    outcomes: byKind(told.outcomes).flatMap(([, members]) => members),
    abstract: isWayIn ? passages : [],
    highlights: isWayIn ? others : [...passages.filter((point) => !highlights.includes(point)), ...others],
  }
}

/** The highlights that `sentences` are from, each once; a sentence that is in none stands for itself. */
function passagesOf(sentences: readonly Point[], highlights: readonly Point[]): Point[] {
  const passages = sentences.map((point) => highlights.find(({ text }) => text.includes(point.text)) ?? point)
  return [...new Set(passages)]
}
