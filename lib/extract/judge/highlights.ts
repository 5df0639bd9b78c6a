/** The few sentences a busy reader needs, and the fewer that stand for the whole page. */
import type { Point } from '../../model.ts'
import { strongest, type Weights, weigh } from '../evidence.ts'
import { actionScore } from '../find/actions/index.ts'
import { outcomeScore } from '../find/outcomes/index.ts'
import { pointOf } from '../points.ts'
import type { Reading, Statement } from '../types.ts'
import learned from '../weights/highlights.json' with { type: 'json' }
import { rank } from './rank.ts'
import { type Candidate, candidatesOf, type Scores } from './salience.ts'

const WEIGHTS: Weights = learned
/** As many highlights are ranked at most. */
const MOST_HIGHLIGHTS = 24
/** A page gets as many highlights as its length bears: one for so many statements, within these bounds. */
const FEWEST_HIGHLIGHTS = 16
const STATEMENTS_EACH = 4
/** Sentences of the abstract. */
const ABSTRACT = 5

export interface Highlights {
  /** Most important first. */
  highlights: Point[]
  /** Three to five sentences, in page order. */
  abstract: Point[]
}

/** A statement with one of these cannot be read alone, and is not for the abstract. */
const NEEDS_CONTEXT = [
  'dangling start',
  'leaning start',
  'question',
  'colon end',
  'size tiny',
  'size short',
  'foreign',
  'thanks',
]

/** How likely each of `statements` is an outcome, and an action. */
export function scoresOf(statements: readonly Statement[]): Scores {
  return { outcome: statements.map(outcomeScore), action: statements.map(actionScore) }
}

/** Ranks the statements of `reading`, near-duplicates dropped; the abstract is the best that can be read alone. */
export function judgeHighlights(
  reading: Reading,
  statements: readonly Statement[],
  scores: Scores = scoresOf(statements),
): Highlights {
  const candidates = candidatesOf(reading, statements, scores)
  const count = Math.round(statements.length / STATEMENTS_EACH)
  const chosen = rank(candidates, WEIGHTS, Math.min(MOST_HIGHLIGHTS, Math.max(FEWEST_HIGHLIGHTS, count)))
  const alone = chosen.filter(({ cues }) => !NEEDS_CONTEXT.some((cue) => cues.has(cue))).slice(0, ABSTRACT)
  for (const candidate of chosen)
    reading.trace?.('highlight', {
      start: candidate.statement.start,
      end: candidate.statement.end,
      rule: strongest(candidate.cues, WEIGHTS),
      score: weigh(candidate.cues, WEIGHTS, candidate.terms),
    })
  return {
    highlights: chosen.map((candidate) => point(reading, candidate)),
    abstract: alone.sort((a, b) => a.at - b.at).map((candidate) => point(reading, candidate)),
  }
}

function point(reading: Reading, { span, statement }: Candidate): Point {
  return pointOf(reading, span, statement.block, statement.speaker)
}
