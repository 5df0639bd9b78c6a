/**
 * Logistic regression with a Gaussian prior (MAP estimate), fitted by AdaGrad: each weight starts at, and is held
 * to, what the prior says; it moves as far as the labels are worth it.
 */
import type { Weights } from '../../lib/extract/evidence.ts'

export interface Example {
  readonly cues: readonly string[]
  /** 1 for yes, 0 for no, between them for what readers disagree on. */
  readonly label: number
}

/** A cue must occur as often before its weight is learned, so that no page's own words are. */
const FEWEST = 5
const ROUNDS = 250
const STEP = 0.5

/** The weights for `examples`; `strength` is the inverse variance of the prior. */
export function learn(examples: readonly Example[], prior: Weights, strength: number): Weights {
  const counts = new Map<string, number>()
  for (const { cues } of examples) for (const cue of cues) counts.set(cue, (counts.get(cue) ?? 0) + 1)
  const often = [...counts].filter(([, count]) => count >= FEWEST).map(([cue]) => cue)
  const names = [...new Set([...Object.keys(prior.cues), ...often])]
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

/** How well a threshold does over scored examples; `wanted` counts labels, also those that no example bears. */
export interface Cut {
  readonly threshold: number
  readonly f1: number
  readonly right: number
  readonly extra: number
}

type Labelled = readonly { readonly score: number; readonly label: 0 | 1 | null }[]

/** How well `threshold` does over `scored`. */
export function cutAt(scored: Labelled, wanted: number, threshold: number): Cut {
  const given = scored.filter(({ score }) => score >= threshold)
  const right = given.filter(({ label }) => label === 1).length
  const extra = given.filter(({ label }) => label === 0).length
  return { threshold, f1: (2 * right) / (right + extra + wanted || 1), right, extra }
}

/** The threshold around which F1 is best: the mean over its neighbours, so that no single page decides. */
export function bestThreshold(scored: Labelled, wanted: number): Cut {
  const cuts = Array.from({ length: 30 }, (_, step) => cutAt(scored, wanted, 0.04 + step * 0.02))
  const around = cuts.map((_, at) => {
    const near = cuts.slice(Math.max(0, at - 2), at + 3)
    return near.reduce((sum, { f1 }) => sum + f1, 0) / near.length
  })
  return cuts[around.indexOf(Math.max(...around))] as Cut
}
