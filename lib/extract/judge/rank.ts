/** Ranking: the best statement first, then the best at saying what the earlier ones have not. */
import { hasAny, logOdds, type Weights } from '../evidence.ts'
import { isApparatus } from '../find/statements/apparatus.ts'
import { nearlySame } from './duplicates.ts'
import { type Candidate, FOUND, LEAST_LIKELY } from './salience.ts'

/** What a statement loses, in log odds, for each one of its section that is ranked before it. */
const CROWDED = 0.05
/** At most this many of the best are examined: on a page that says one thing a thousand times, what else it says is among them. */
const CONSIDERED = 1_000

/** The first `most` of `candidates` by `weights`: no near-duplicates, and spread over the page's sections. */
export function rank(candidates: readonly Candidate[], weights: Weights, most: number): Candidate[] {
  const open = candidates
    .filter(canStandAlone)
    .map((candidate) => ({ candidate, odds: logOdds(candidate.cues, weights, candidate.terms) }))
  open.sort((a, b) => b.odds - a.odds || a.candidate.at - b.candidate.at)
  open.splice(CONSIDERED)
  const chosen: Candidate[] = []
  const told: { readonly candidate: Candidate; readonly words: ReadonlySet<string> }[] = []
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
    // those still waiting keep their order; the freed slot is not looked at again
    open.copyWithin(first + 1, first, best)
    const words = next.candidate.words()
    if (told.some((other) => !overlap(other.candidate, next.candidate) && nearlySame(other.words, words)))
      continue
    told.push({ candidate: next.candidate, words })
    chosen.push(next.candidate)
    perSection.set(next.candidate.section, (perSection.get(next.candidate.section) ?? 0) + 1)
  }
  return chosen
}

/**
 * What continues something that is not shown with it is not a highlight ("This was then closed"); nor is what belongs to no text; nor
 * what the IETF is, except where it is explained; nor a word or two, or a title, that report neither an outcome nor an action.
 */
export const canStandAlone = ({ cues }: Candidate) =>
  !cues.has('dangling start') &&
  !isApparatus(cues) &&
  (!cues.has('IETF defined') || cues.has('genre article')) &&
  (!breaksOff(cues) || hasAny(cues, FOUND_AS)) &&
  ((!asks(cues) && !isCode(cues) && !hasAny(cues, SAYS_LITTLE)) || hasAny(cues, TELLS))

/** Do both contain the same statement? Then they are neighbours, not duplicates. */
export const overlap = (a: Candidate, b: Candidate): boolean => a.from <= b.to && b.from <= a.to

/** A post's line whose colon leads to something that is not shown with it. */
const breaksOff = (cues: ReadonlySet<string>) => !cues.has('genre minutes') && cues.has('colon end')

/** The question of an interview, set off from the text: what comes after it says more. */
const asks = (cues: ReadonlySet<string>) =>
  !cues.has('genre minutes') && cues.has('question') && cues.has('has strong') && cues.has('alone in block')

/** What a post sets in code is an example. */
const isCode = (cues: ReadonlySet<string>) =>
  !cues.has('genre minutes') && !cues.has('genre mail') && cues.has('in preformatted')

const SAYS_LITTLE = ['size tiny', 'like a title']
const TELLS = [`outcome ${LEAST_LIKELY}`, `action ${LEAST_LIKELY}`]
const FOUND_AS = [`outcome ${FOUND}`, `action ${FOUND}`]
