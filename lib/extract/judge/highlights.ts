/** The few sentences a busy reader needs, and the fewer that represent the whole page. */
import type { Point } from '../../model.ts'
import { hasAny, strongest, type Weights } from '../evidence.ts'
import { isApparatus } from '../find/statements/apparatus.ts'
import { endsSentence } from '../language/sentence-end.ts'
import { pointOf } from '../points.ts'
import type { Reading, Span, Statement } from '../types.ts'
import learned from '../weights/highlights.json' with { type: 'json' }
import { joinNeighbours, type Stretch } from './neighbours.ts'
import { canStandAlone, overlap, rank } from './rank.ts'
import { type Candidate, candidatesOf, type Scores } from './salience.ts'

/** What each cue of a statement is worth. */
export const HIGHLIGHT_WEIGHTS: Weights = learned
/** Never more highlights than this. */
const MOST_HIGHLIGHTS = 24
/** The number of highlights depends on the page's length: one for this many statements, within these bounds. */
const FEWEST_HIGHLIGHTS = 16
const STATEMENTS_EACH = 4
/** For a page with few statements, at most this share of them: if everything is a highlight, nothing is. */
const MOST_OF_SHORT = 0.7
/** How many statements are ranked for each highlight: neighbours among them are joined into one. */
const RANKED_EACH = 3
/** Anything that the weights recognise as an outcome has this cue, or nearly. */
const LIKELY_OUTCOME = 'outcome 0.4'
/** Number of sentences in the abstract. */
const ABSTRACT = 5

/** What a busy reader sees first. */
interface Highlights {
  /** Most important first. */
  highlights: Point[]
  /** Three to five sentences, in page order. */
  abstract: Point[]
}

/** A statement with one of these cannot be read alone, and is not suitable for the abstract. */
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

const canBeReadAlone = ({ cues }: Candidate) => !hasAny(cues, NEEDS_CONTEXT)

/**
 * Ranks the statements of `reading` with the help of their `scores`, drops near-duplicates, and joins neighbours; the abstract is
 * made of the best that can be read alone.
 */
export function judgeHighlights(
  reading: Reading,
  statements: readonly Statement[],
  scores: Scores,
): Highlights {
  const candidates = candidatesOf(reading, statements, scores)
  const { ranked, stretches } = chooseStretches(candidates, HIGHLIGHT_WEIGHTS)
  const abstract = chooseAbstract(reading, candidates, ranked.filter(canBeReadAlone))
  for (const { start, end, best, doubt } of stretches)
    reading.trace?.('highlight', {
      start,
      end,
      rule: strongest(best.cues, HIGHLIGHT_WEIGHTS),
      score: 1 - doubt,
    })
  return {
    highlights: stretches.map((stretch) => point(reading, stretch, stretch.best)),
    abstract: abstract
      .sort((a, b) => a.at - b.at)
      .map((candidate) => point(reading, candidate.span, candidate)),
  }
}

/** The most important stretches according to `weights`, and the statements they were made of, both best first. */
export function chooseStretches(
  candidates: readonly Candidate[],
  weights: Weights,
): { readonly ranked: readonly Candidate[]; readonly stretches: readonly Stretch[] } {
  const bears = Math.round(candidates.length / STATEMENTS_EACH)
  const fewest = Math.min(FEWEST_HIGHLIGHTS, Math.ceil(candidates.length * MOST_OF_SHORT))
  const count = Math.min(MOST_HIGHLIGHTS, Math.max(fewest, bears))
  const ranked = rank(candidates, weights, Math.round(count * RANKED_EACH))
  return { ranked, stretches: joinNeighbours(ranked, weights).slice(0, count) }
}

/** A statement that starts in lower case: the note taker left out its beginning. */
const BEGINS_SMALL = /^\P{L}*\p{Ll}/u

/** A post says what it is about within this many first statements. */
const OPENING = 3

/**
 * The sentence that says what the post is about: the first that can be read alone and names a meeting, an organisation, a
 * document or words of the title. None for minutes and mails, nor under a heading other than the title: those open differently.
 */
function leadOf({ page }: Reading, candidates: readonly Candidate[]): Candidate | undefined {
  const isOfWhole = (section: number | null) => {
    const heading = section === null ? undefined : page.blocks[section]
    return !heading || page.text.slice(heading.start, heading.end) === page.metadata.title
  }
  return candidates.slice(0, OPENING).find((candidate) => {
    const { cues, section, statement } = candidate
    return (
      isOfWhole(section) &&
      cues.has('first of block') &&
      cues.has('in paragraph') &&
      hasAny(cues, NAMES_SUBJECT) &&
      !hasAny(cues, OPENS_OTHERWISE) &&
      (endsSentence(statement.text) || candidate.to > candidate.at) &&
      canBeReadAlone(candidate) &&
      canStandAlone(candidate)
    )
  })
}
const NAMES_SUBJECT = ['organisation', 'IETF meeting', 'document named', 'shares title words']
const OPENS_OTHERWISE = ['genre minutes', 'genre mail', 'imperative', 'question inside']

/** A page's own summary of so many sentences needs no others beside it. */
const ENOUGH = 3

/**
 * The summary with which the page begins, if it does and is short: a long one is the account itself. Its sentences are told one
 * after the other, so each may lean on the one before.
 */
function ownSummary(candidates: readonly Candidate[]): Candidate[] {
  const summary = candidates.filter(({ cues }) => cues.has('own summary') && !isApparatus(cues))
  if (summary.length > ABSTRACT || !summary[0]?.cues.has('among first twelve')) return []
  return summary.map((candidate) => {
    const { statement, at } = candidate
    return { ...candidate, span: statement, from: at, to: at }
  })
}

/**
 * The abstract: the page's own summary, or what it says it is about, then the best of `alone` (best first), which can be read
 * alone. In minutes, each section's outcome comes before other statements of that section.
 */
function chooseAbstract(
  reading: Reading,
  candidates: readonly Candidate[],
  alone: readonly Candidate[],
): Candidate[] {
  const chosen = ownSummary(candidates)
  if (chosen.length >= ENOUGH) return chosen
  const lead = chosen.length ? undefined : leadOf(reading, candidates)
  const cameTo = new Map<number | null, Candidate>()
  for (const candidate of alone)
    if (
      candidate.cues.has('genre minutes') &&
      candidate.cues.has(LIKELY_OUTCOME) &&
      !cameTo.has(candidate.section)
    )
      cameTo.set(candidate.section, candidate)
  const whole = alone.filter(
    ({ cues, statement }) => !BEGINS_SMALL.test(statement.text) && !cues.has('IETF defined'),
  )
  for (const candidate of [...(lead ? [lead] : []), ...cameTo.values(), ...whole, ...alone]) {
    if (chosen.length === ABSTRACT) break
    if (!chosen.some((other) => overlap(other, candidate))) chosen.push(candidate)
  }
  return chosen
}

function point(reading: Reading, { start, end }: Span, { statement }: Candidate): Point {
  return pointOf(reading, { start, end, block: statement.block }, statement.speaker)
}
