/** Joins highlights that are next to each other on the page into one, so that they are shown together. */
import { type Weights, weigh } from '../evidence.ts'
import { LONGEST_TOGETHER } from '../find/statements/first-needed.ts'
import { LONGEST_POINT } from '../points.ts'
import type { Span } from '../types.ts'
import type { Candidate } from './salience.ts'

/** One or several consecutive statements of one block and one speaker, or those that one of them introduces. */
export interface Stretch extends Span {
  /** The highest ranked of its statements. */
  readonly best: Candidate
  /** Index of its first statement. */
  readonly from: number
  /** Index of its last statement. */
  readonly to: number
  /** Whether a speaker's label ("Ada:") separates it from the statement before. */
  readonly opensTurn: boolean
  /** The probability that none of its statements matters, 0 to 1. */
  readonly doubt: number
}

/** Joins neighbours among `ranked` (best first). The result is sorted by `doubt`, the least doubtful first. */
export function joinNeighbours(ranked: readonly Candidate[], weights: Weights): Stretch[] {
  let stretches: Stretch[] = []
  for (const candidate of ranked) {
    const single = stretchOf(candidate, weights)
    const at = stretches.findIndex((stretch) => standTogether(stretch, single))
    const beside = stretches[at]
    if (beside) stretches = withJoined(stretches, at, join(beside, single))
    else stretches.push(single)
  }
  return stretches.sort((a, b) => a.doubt - b.doubt)
}

/** `stretches` with `joined` in place of the one at `at`, and without those that `joined` contains: nothing is shown twice. */
function withJoined(stretches: readonly Stretch[], at: number, joined: Stretch): Stretch[] {
  const isWithin = ({ from, to }: Stretch) => from >= joined.from && to <= joined.to
  return stretches.with(at, joined).filter((other) => other === joined || !isWithin(other))
}

/** Do `a` and `b` have a statement in common? */
const share = (a: Stretch, b: Stretch) => b.from <= a.to && b.to >= a.from

/** In characters, from the beginning of one to the end of the other. */
const lengthOf = (a: Stretch, b: Stretch) => Math.max(a.end, b.end) - Math.min(a.start, b.start)

function stretchOf(candidate: Candidate, weights: Weights): Stretch {
  const { span, from, to, opensTurn, cues, terms } = candidate
  return { ...span, best: candidate, from, to, opensTurn, doubt: 1 - weigh(cues, weights, terms) }
}

function standTogether(a: Stretch, b: Stretch): boolean {
  const length = lengthOf(a, b)
  if (share(a, b)) return length <= LONGEST_POINT
  const [one, other] = [a.best.statement, b.best.statement]
  if (one.block !== other.block || one.speaker !== other.speaker) return false
  if (b.from > a.to + 1 || b.to < a.from - 1 || laterOf(a, b).opensTurn) return false
  return length <= LONGEST_TOGETHER
}

const laterOf = (a: Stretch, b: Stretch) => (a.from > b.from ? a : b)

function join(a: Stretch, b: Stretch): Stretch {
  return {
    best: a.best,
    opensTurn: (laterOf(a, b) === a ? b : a).opensTurn,
    start: Math.min(a.start, b.start),
    end: Math.max(a.end, b.end),
    from: Math.min(a.from, b.from),
    to: Math.max(a.to, b.to),
    doubt: a.doubt * b.doubt,
  }
}
