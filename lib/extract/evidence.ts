/** Log-linear scoring: how much the named cues of a statement speak for a judgement. */

/** What each cue is worth, in log odds; cues not named are worth nothing. Learned by scripts/train. */
export interface Weights {
  readonly bias: number
  readonly cues: Readonly<Record<string, number>>
  /** The same for terms: words that no cue names. */
  readonly terms?: Readonly<Record<string, number>>
}

/** The log odds that a statement with these cues and terms is what `weights` were learned to tell. */
export function logOdds(cues: Iterable<string>, weights: Weights, terms: readonly string[] = []): number {
  let odds = weights.bias
  for (const cue of cues) odds += weights.cues[cue] ?? 0
  for (const term of terms) odds += weights.terms?.[term] ?? 0
  return odds
}

/** The probability, 0 to 1, that a statement with these cues and terms is what `weights` were learned to tell. */
export function weigh(cues: Iterable<string>, weights: Weights, terms: readonly string[] = []): number {
  return 1 / (1 + Math.exp(-logOdds(cues, weights, terms)))
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
