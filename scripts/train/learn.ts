/**
 * Logistic regression with a Gaussian prior (MAP estimate), fitted by AdaGrad: each weight starts at, and is held
 * to, what the prior says; it moves as far as the labels are worth it.
 */
import type { Weights } from '../../lib/extract/evidence.ts'

export interface Example {
  readonly cues: readonly string[]
  readonly label: 0 | 1
}

/** A cue must occur as often before its weight is learned, so that no page's own words are. */
const FEWEST = 5
const ROUNDS = 250
const STEP = 0.5

/** The weights for `examples`; `strength` is the inverse variance of the prior. */
export function learn(examples: readonly Example[], prior: Weights, strength: number): Weights {
  const counts = new Map<string, number>()
  for (const { cues } of examples) for (const cue of cues) counts.set(cue, (counts.get(cue) ?? 0) + 1)
  const names = [...counts].filter(([cue, count]) => count >= FEWEST || cue in prior.cues).map(([cue]) => cue)
  const index = new Map(names.map((name, at) => [name, at]))
  const mean = Float64Array.from(names, (name) => prior.cues[name] ?? 0)
  const rows = examples.map(({ cues, label }) => ({
    at: cues.flatMap((cue) => index.get(cue) ?? []),
    label,
  }))
  const weights = Float64Array.from(mean)
  let bias = prior.bias
  const squares = new Float64Array(names.length + 1).fill(1e-8)
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(names.length + 1)
    for (const { at, label } of rows) {
      let odds = bias
      for (const i of at) odds += weights[i] as number
      const error = 1 / (1 + Math.exp(-odds)) - label
      slope[names.length] = (slope[names.length] as number) + error
      for (const i of at) slope[i] = (slope[i] as number) + error
    }
    for (let i = 0; i <= names.length; i++) {
      const pull = i < names.length ? strength * ((weights[i] as number) - (mean[i] as number)) : 0
      const gradient = (slope[i] as number) + pull
      squares[i] = (squares[i] as number) + gradient * gradient
      const step = (STEP * gradient) / Math.sqrt(squares[i] as number)
      if (i < names.length) weights[i] = (weights[i] as number) - step
      else bias -= step
    }
  }
  return { bias, cues: Object.fromEntries(names.map((name, at) => [name, weights[at] as number])) }
}

/** The threshold with the best F1 over scored examples, and that F1; `wanted` counts labels that no example bears. */
export function bestThreshold(
  scored: readonly { readonly score: number; readonly label: 0 | 1 | null }[],
  wanted: number,
): { threshold: number; f1: number; right: number; extra: number } {
  let best = { threshold: 0.5, f1: 0, right: 0, extra: 0 }
  for (let threshold = 0.04; threshold < 0.9; threshold += 0.02) {
    const given = scored.filter(({ score }) => score >= threshold)
    const right = given.filter(({ label }) => label === 1).length
    const extra = given.filter(({ label }) => label === 0).length
    const f1 = (2 * right) / (right + extra + wanted || 1)
    if (f1 > best.f1) best = { threshold, f1, right, extra }
  }
  return best
}
