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

/**
 * Joins neighbours among `ranked` (best first). The result is sorted by `doubt`, the least doubtful first. Nothing is in two of them,
 * and no remark is told from its end if it can be told whole.
 */
export function joinNeighbours(ranked: readonly Candidate[], weights: Weights): Stretch[] {
  let stretches: Stretch[] = []
  for (const candidate of ranked) stretches = withAdded(stretches, stretchOf(candidate, weights))
  return joinReversed(stretches.toSorted((a, b) => a.doubt - b.doubt))
}

/** `stretches` with `added`, joined with the first that it stands together with. */
function withAdded(stretches: readonly Stretch[], added: Stretch): Stretch[] {
  const other = stretches.find((stretch) => standTogether(stretch, added))
  if (!other) return [...stretches, ...notIn(stretches, added)]
  const joined = join(other, added)
  return stretches.flatMap((stretch) => (stretch === other ? joined : notIn([joined], stretch)))
}

/** `stretch`, or what is left of it without what it shares with `others`: only its own statement, or nothing. */
function notIn(others: readonly Stretch[], stretch: Stretch): Stretch[] {
  const { at, statement } = stretch.best
  const own = {
    ...stretch,
    from: at,
    to: at,
    opensTurn: at === stretch.from && stretch.opensTurn,
    start: statement.start,
    end: statement.end,
  }
  return [stretch, own].filter((part) => !others.some((other) => share(other, part))).slice(0, 1)
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
  return length <= LONGEST_TOGETHER && (goesOn(a, b) || goesOn(b, a))
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

/** A passage whose end ranks before its beginning may be this long, in characters: it would be told in reverse. */
const LONGEST_REVERSED = 600

/** `stretches` (least doubtful first) with each joined with a later one that ends where it begins. */
function joinReversed(stretches: readonly Stretch[]): Stretch[] {
  const told: Stretch[] = []
  for (const stretch of stretches) {
    const at = told.findIndex(
      (other) => goesOn(stretch, other) && lengthOf(stretch, other) <= LONGEST_REVERSED,
    )
    const end = told[at]
    if (end) told[at] = { ...join(end, stretch), doubt: end.doubt }
    else told.push(stretch)
  }
  return told
}

/** Does `b` begin where `a` ends, in the same block and turn? */
function goesOn(a: Stretch, b: Stretch): boolean {
  return b.from === a.to + 1 && !b.opensTurn && isOfSameRemark(a, b)
}

function isOfSameRemark(a: Stretch, b: Stretch): boolean {
  const [one, other] = [a.best.statement, b.best.statement]
  return one.block === other.block && one.speaker === other.speaker
}
