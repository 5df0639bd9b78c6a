/** The few sentences a busy reader needs, and the fewer that stand for the whole page. */
import type { Point } from '../../model.ts'
import { strongest, type Weights, weigh } from '../evidence.ts'
import { pointOf } from '../points.ts'
import type { Finding, Reading, Statement } from '../types.ts'
import learned from '../weights/highlights.json' with { type: 'json' }
import { nearlySame } from './duplicates.ts'
import { type Candidate, candidatesOf } from './salience.ts'

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
  'question',
  'colon end',
  'size tiny',
  'size short',
  'foreign',
  'thanks',
]

interface Ranked extends Candidate {
  readonly score: number
}

/** Ranks the statements of `reading`, near-duplicates dropped; the abstract is the best that can be read alone. */
export function judgeHighlights(
  reading: Reading,
  statements: readonly Statement[],
  outcomes: readonly Finding[],
  actions: readonly Finding[],
): Highlights {
  const ranked = candidatesOf(reading, statements, startsOf(outcomes), startsOf(actions))
    .map((candidate) => ({ ...candidate, score: weigh(candidate.cues, WEIGHTS) }))
    .sort((a, b) => b.score - a.score || a.at - b.at)
  const count = Math.round(statements.length / STATEMENTS_EACH)
  const chosen = distinct(ranked, Math.min(MOST_HIGHLIGHTS, Math.max(FEWEST_HIGHLIGHTS, count)))
  const alone = chosen.filter(({ cues }) => !NEEDS_CONTEXT.some((cue) => cues.has(cue))).slice(0, ABSTRACT)
  for (const { statement, cues, score } of chosen)
    reading.trace?.('highlight', {
      start: statement.start,
      end: statement.end,
      rule: strongest(cues, WEIGHTS),
      score,
    })
  return {
    highlights: chosen.map((candidate) => point(reading, candidate)),
    abstract: alone.sort((a, b) => a.at - b.at).map((candidate) => point(reading, candidate)),
  }
}

const startsOf = (findings: readonly Finding[]) => new Set(findings.map(({ start }) => start))

/** The first `most` of `ranked` that do not nearly say what one before them said. */
function distinct(ranked: readonly Ranked[], most: number): Ranked[] {
  const chosen: Ranked[] = []
  for (const next of ranked) {
    if (chosen.length >= most) break
    if (!chosen.some(({ words }) => nearlySame(words, next.words))) chosen.push(next)
  }
  return chosen
}

function point(reading: Reading, { statement }: Candidate): Point {
  return pointOf(reading, statement, statement.block, statement.speaker)
}
