/** Ranks statements: the best first, then each time the best that adds something new (no near-duplicate, other sections first). */
import { hasAny, LEAST_LIKELY, logOdds, type Weights } from '../evidence.ts'
import { isApparatus } from '../find/statements/apparatus.ts'
import { nearlySame } from './duplicates.ts'
import { type Candidate, FOUND } from './salience.ts'

/** A statement loses this much, in log odds, for each statement of the same section that was chosen before it. */
const CROWDED = 0.05
/** Only this many of the best are examined. Enough for a page that repeats one sentence hundreds of times. */
const CONSIDERED = 1_000

/** The best `most` of `candidates` by `weights`, best first, without near-duplicates and spread over the page's sections. */
export function rank(candidates: readonly Candidate[], weights: Weights, most: number): Candidate[] {
  const open = candidates
    .filter(canStandAlone)
    .map((candidate) => ({ candidate, odds: logOdds(candidate.cues, weights, candidate.terms) }))
  open.sort((a, b) => b.odds - a.odds || a.candidate.at - b.candidate.at)
  open.splice(CONSIDERED)
  const chosen: Candidate[] = []
  const seen: { readonly candidate: Candidate; readonly words: ReadonlySet<string> }[] = []
  const perSection = new Map<number | null, number>()
  for (let first = 0; chosen.length < most && first < open.length; first++) {
    let best = first
    let bestOdds = Number.NEGATIVE_INFINITY
    for (let i = first; i < open.length; i++) {
      const { candidate, odds } = open[i] as (typeof open)[number]
      if (odds <= bestOdds) break
      const left = odds - CROWDED * (perSection.get(candidate.section) ?? 0)
      if (left > bestOdds) [best, bestOdds] = [i, left]
    }
    const next = open[best] as (typeof open)[number]
    // those before the chosen one move back by a place, and keep their order
    open.copyWithin(first + 1, first, best)
    const words = next.candidate.words()
    if (seen.some((other) => !overlap(other.candidate, next.candidate) && nearlySame(other.words, words)))
      continue
    seen.push({ candidate: next.candidate, words })
    chosen.push(next.candidate)
    perSection.set(next.candidate.section, (perSection.get(next.candidate.section) ?? 0) + 1)
  }
  return chosen
}

/**
 * Whether a candidate may be a highlight. Never: what continues something that is not shown with it ("This was then closed"); page
 * furniture; what the IETF is, except in an article, which may explain it. Only if it reports an outcome or an action: a line whose
 * list is not shown with it, an interview's question, code, a title, a word or two.
 */
export const canStandAlone = ({ cues }: Candidate) =>
  !cues.has('dangling start') &&
  !isApparatus(cues) &&
  (!cues.has('IETF defined') || cues.has('genre article')) &&
  (!breaksOff(cues) || hasAny(cues, FOUND_AS)) &&
  ((!asks(cues) && !isCode(cues) && !hasAny(cues, SAYS_LITTLE)) || hasAny(cues, TELLS))

/** Do both contain the same statement? Then they are neighbours, not duplicates. */
export const overlap = (a: Candidate, b: Candidate): boolean => a.from <= b.to && b.from <= a.to

/** A line that ends in a colon, outside minutes: what it introduces is not shown with it. */
const breaksOff = (cues: ReadonlySet<string>) => !cues.has('genre minutes') && cues.has('colon end')

/** A bold question in a block of its own, as in interviews: the answer says more. */
const asks = (cues: ReadonlySet<string>) =>
  !cues.has('genre minutes') && cues.has('question') && cues.has('has strong') && cues.has('alone in block')

/** What a post sets in code is an example. */
const isCode = (cues: ReadonlySet<string>) =>
  !cues.has('genre minutes') && !cues.has('genre mail') && cues.has('in preformatted')

const SAYS_LITTLE = ['size tiny', 'like a title']
const TELLS = [`outcome ${LEAST_LIKELY}`, `action ${LEAST_LIKELY}`]
const FOUND_AS = [`outcome ${FOUND}`, `action ${FOUND}`]
