/** Log-linear scoring: how strongly the named cues of a statement support a judgement. */

import { memoizeByObject } from './memoize.ts'
import type { Statement } from './types.ts'

/** The weight of each cue, in log odds; cues without an entry weigh nothing. Learned by scripts/train; never changed at run time. */
export interface Weights {
  readonly bias: number
  readonly cues: Readonly<Record<string, number>>
  /** The same for terms: words that no cue covers. */
  readonly terms?: Readonly<Record<string, number>>
}

/** The weights as Maps: most cues have no weight, and a Map is fast for missing keys too. */
const tableOf = memoizeByObject((weights: Weights) => ({
  cues: new Map(Object.entries(weights.cues)),
  terms: new Map(Object.entries(weights.terms ?? {})),
}))

type Names = ReadonlySet<string> | readonly string[]

/** The log odds that a statement with these cues and terms is what `weights` were trained to recognise. */
export function logOdds(cues: Names, weights: Weights, terms: readonly string[] = []): number {
  const table = tableOf(weights)
  let odds = weights.bias
  cues.forEach((cue) => {
    odds += table.cues.get(cue) ?? 0
  })
  for (const term of terms) odds += table.terms.get(term) ?? 0
  return odds
}

/** The probability, 0 to 1, that a statement with these cues and terms is what `weights` were trained to recognise. */
export function weigh(cues: Names, weights: Weights, terms: readonly string[] = []): number {
  return 1 / (1 + Math.exp(-logOdds(cues, weights, terms)))
}

/** A statement less likely than this is neither an outcome nor an action: the costlier exclusions need not run. */
export const LEAST_LIKELY = 0.05

/** The probability that `statement` is what `weights` were trained to recognise; 0 if `isNever` excludes it, whatever its words weigh. */
export function weighStatement(
  statement: Statement,
  weights: Weights,
  isNever: (statement: Statement) => boolean,
): number {
  const score = weigh(statement.cues, weights, statement.terms)
  return score >= LEAST_LIKELY && isNever(statement) ? 0 : score
}

/** Whether any of `names` is among `cues`. */
export const hasAny = <Name extends string>(
  cues: ReadonlySet<Name>,
  names: readonly NoInfer<Name>[],
): boolean => names.some((name) => cues.has(name))

/** The cue with the highest weight, by which a finding is reported; "bias" if there are no cues. */
export function strongest(cues: Iterable<string>, weights: Weights): string {
  let best = 'bias'
  let most = Number.NEGATIVE_INFINITY
  for (const cue of cues) {
    const worth = weights.cues[cue] ?? 0
    if (worth > most) [best, most] = [cue, worth]
  }
  return best
}
