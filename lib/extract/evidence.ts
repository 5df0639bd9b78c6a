/** Log-linear scoring: how much the named cues of a statement speak for a judgement. */

import { kept } from './context/kept.ts'
import type { Statement } from './types.ts'

/** What each cue is worth, in log odds; cues not named are worth nothing. Learned by scripts/train; never changed. */
export interface Weights {
  readonly bias: number
  readonly cues: Readonly<Record<string, number>>
  /** The same for terms: words that no cue names. */
  readonly terms?: Readonly<Record<string, number>>
}

/** The same, to be looked up: a Map is quick also for what it does not have, which most cues are. */
const tableOf = kept((weights: Weights) => ({
  cues: new Map(Object.entries(weights.cues)),
  terms: new Map(Object.entries(weights.terms ?? {})),
}))

/** The names of cues. */
type Names = ReadonlySet<string> | readonly string[]

/** The log odds that a statement with these cues and terms is what `weights` were learned to tell. */
export function logOdds(cues: Names, weights: Weights, terms: readonly string[] = []): number {
  const table = tableOf(weights)
  let odds = weights.bias
  cues.forEach((cue) => {
    odds += table.cues.get(cue) ?? 0
  })
  for (const term of terms) odds += table.terms.get(term) ?? 0
  return odds
}

/** The probability, 0 to 1, that a statement with these cues and terms is what `weights` were learned to tell. */
export function weigh(cues: Names, weights: Weights, terms: readonly string[] = []): number {
  return 1 / (1 + Math.exp(-logOdds(cues, weights, terms)))
}

/** Whether any of `names` is among `cues`. */
export const hasAny = (cues: ReadonlySet<string>, names: readonly string[]): boolean =>
  names.some((name) => cues.has(name))

/** What scores less is none anyway: its words need no second look. */
const WORTH_A_LOOK = 0.05

/** The same for a statement; 0 for what `isNever` tells to be none, whatever its words weigh. */
export function weighStatement(
  statement: Statement,
  weights: Weights,
  isNever: (statement: Statement) => boolean,
): number {
  const score = weigh(statement.cues, weights, statement.terms)
  return score >= WORTH_A_LOOK && isNever(statement) ? 0 : score
}

/** The cue that speaks most for it: the name of the rule that a finding is reported under. */
export function strongest(cues: Iterable<string>, weights: Weights): string {
  let best = 'bias'
  let most = Number.NEGATIVE_INFINITY
  for (const cue of cues) {
    const worth = weights.cues[cue] ?? 0
    if (worth > most) [best, most] = [cue, worth]
  }
  return best
}
