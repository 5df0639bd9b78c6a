/** Runs the finders of points over a few lines of text. */
import { actionScore, findActions } from '../../../../lib/extract/find/actions/index.ts'
import { findOutcomes, outcomeScore } from '../../../../lib/extract/find/outcomes/index.ts'
import { findPeople } from '../../../../lib/extract/find/people/index.ts'
import { findStatements } from '../../../../lib/extract/find/statements/index.ts'
import type { Genre } from '../../../../lib/model.ts'
import { readingOfMarkdown } from '../markdown-reading.ts'

/** Everything found in `source` (see readingOfMarkdown), read as a post of `genre` that bears a title and a date. */
export function findPoints(
  source: string,
  genre: Genre = 'minutes',
  title = '',
  published: string | null = null,
) {
  const { page, sentences } = readingOfMarkdown(source)
  const reading = { page: { ...page, metadata: { ...page.metadata, title, published } }, sentences }
  const { speakers, listed, remarks } = findPeople(reading)
  const statements = findStatements(reading, { speakers, remarks }, genre)
  const scores = { outcome: statements.map(outcomeScore), action: statements.map(actionScore) }
  const outcomes = findOutcomes(reading, statements, scores.outcome)
  const actions = findActions(reading, statements, { speakers, listed }, scores.action)
  return {
    reading,
    speakers,
    statements,
    scores,
    outcomes,
    actions,
    kinds: outcomes.map(({ point }) => [point.kind, point.text]),
    tasks: actions.map(({ point }) => [point.owner, point.text]),
  }
}
