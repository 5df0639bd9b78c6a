/**
 * Logistic regression with a Gaussian prior (MAP estimate), fitted by AdaGrad: each weight starts at, and is held
 * to, what the prior says; it moves as far as the labels are worth it.
 */
import type { Weights } from '../../lib/extract/evidence.ts'
import type { Field } from './corpus.ts'

/** How firmly weights are held to the prior: the inverse of its variance. */
interface Strength {
  readonly cues: number
  readonly terms: number
}

export const STRENGTH: Readonly<Record<Field, Strength>> = {
  outcomes: { cues: 18, terms: 10 },
  actions: { cues: 4, terms: 8 },
  highlights: { cues: 5, terms: 7 },
}

/** What only one of two readers marked counts as so much of a label. */
export const MAYBE = 0.4

export interface Example {
  /** The page it stands on: where given, each page may bear more or fewer labels than others. */
  readonly page?: string
  readonly cues: readonly string[]
  /** Those that weights may be learned for. */
  readonly terms: readonly string[]
  /** 1 for yes, 0 for no, between them for what readers disagree on. */
  readonly label: number
}

/** What cues are held to be worth before any label is seen; terms are held to be worth nothing. */
export type Prior = Pick<Weights, 'bias' | 'cues'>

/** Terms bear a mark as their first letter (find/statements/terms.ts). */
const isTerm = (name: string) => /^[=^#]/.test(name)
/** A page's own bias is learned with the weights, so that they tell its statements from each other, and then forgotten. */
const ofPage = (page: string | undefined) => (page ? [`@${page}`] : [])
const isPage = (name: string) => name.startsWith('@')
const PAGE_STRENGTH = 0.5
const holdOf = (name: string, { cues, terms }: Strength) =>
  isPage(name) ? PAGE_STRENGTH : isTerm(name) ? terms : cues

/** A cue must occur as often before its weight is learned, so that no page's own words are. */
const FEWEST = 5
const ROUNDS = 300
const STEP = 0.5

/** The weights for `examples`, held to `prior`. */
export function learn(examples: readonly Example[], prior: Prior, strength: Strength): Weights {
  const counts = new Map<string, number>()
  for (const { cues, terms, page } of examples)
    for (const name of [...cues, ...terms, ...ofPage(page)]) counts.set(name, (counts.get(name) ?? 0) + 1)
  const often = [...counts].filter(([, count]) => count >= FEWEST).map(([cue]) => cue)
  const names = [...new Set([...Object.keys(prior.cues), ...often])]
  const index = new Map(names.map((name, at) => [name, at]))
  const expected = Float64Array.from(names, (name) => prior.cues[name] ?? 0)
  const hold = Float64Array.from(names, (name) => holdOf(name, strength))
  const rows = examples.map(({ cues, terms, page, label }) => ({
    at: Int32Array.from([...cues, ...terms, ...ofPage(page)].flatMap((name) => index.get(name) ?? [])),
    label,
  }))
  const weights = Float64Array.from(expected)
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
      const pull =
        i < names.length ? (hold[i] as number) * ((weights[i] as number) - (expected[i] as number)) : 0
      const gradient = (slope[i] as number) + pull
      squares[i] = (squares[i] as number) + gradient * gradient
      const step = (STEP * gradient) / Math.sqrt(squares[i] as number)
      if (i < names.length) weights[i] = (weights[i] as number) - step
      else bias -= step
    }
  }
  const all = names.map((name, at) => [name, weights[at] as number] as const)
  return {
    bias,
    cues: Object.fromEntries(all.filter(([name]) => !isTerm(name) && !isPage(name))),
    terms: Object.fromEntries(all.filter(([name]) => isTerm(name))),
  }
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

/**
 * The threshold that is half of the F1 which it reaches. Where scores are as likely as they say, that is where F1 is best
 * (Lipton, Elkan and Naryanaswamy, "Optimal Thresholding of Classifiers to Maximize F1 Measure", 2014); it moves less than
 * the best threshold of a sample, which a page or two decide where the curve is flat.
 */
export function halfOfF1(scored: Labelled, wanted: number): number {
  const thresholds = Array.from({ length: 100 }, (_, step) => step / 100)
  const off = thresholds.map((threshold) => Math.abs(threshold - cutAt(scored, wanted, threshold).f1 / 2))
  return thresholds[off.indexOf(Math.min(...off))] as number
}
