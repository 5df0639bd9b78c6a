/**
 * Multinomial logistic regression with a Gaussian prior (MAP estimate), fitted by AdaGrad: each weight starts at, and
 * is held to, what the prior says; it moves as far as the labels are worth it.
 */
import { logOdds, type Weights } from '../../lib/extract/evidence.ts'

interface ClassExample<Class extends string> {
  readonly cues: readonly string[]
  readonly label: Class
  /** How much it counts; 1 for an ordinary example. */
  readonly worth: number
}

const ROUNDS = 300
const STEP = 0.3

/** The probabilities of the classes for `cues`. */
function softmax<Class extends string>(
  cues: readonly string[],
  weights: Readonly<Record<Class, Weights>>,
): Map<Class, number> {
  const odds = (Object.entries(weights) as [Class, Weights][]).map(
    ([name, worth]) => [name, logOdds(cues, worth)] as const,
  )
  const most = Math.max(...odds.map(([, value]) => value))
  const total = odds.reduce((sum, [, value]) => sum + Math.exp(value - most), 0)
  return new Map(odds.map(([name, value]) => [name, Math.exp(value - most) / total]))
}

/** The weights of each class for `examples`; `strength` is the inverse variance of the prior. */
export function learnClasses<Class extends string>(
  examples: readonly ClassExample<Class>[],
  prior: Readonly<Record<Class, Weights>>,
  strength: number,
): Record<Class, Weights> {
  const classes = Object.keys(prior) as Class[]
  const cues = [
    ...new Set([
      ...classes.flatMap((name) => Object.keys(prior[name].cues)),
      ...examples.flatMap((example) => example.cues),
    ]),
  ]
  const start = (name: Class) => ({
    bias: prior[name].bias,
    cues: Object.fromEntries(cues.map((cue) => [cue, prior[name].cues[cue] ?? 0])),
  })
  const weights = Object.fromEntries(classes.map((name) => [name, start(name)])) as Record<
    Class,
    { bias: number; cues: Record<string, number> }
  >
  const squares = new Map(classes.map((name) => [name, new Map<string, number>()]))
  const step = (name: Class, cue: string, gradient: number) => {
    const sum = (squares.get(name)?.get(cue) ?? 1e-8) + gradient * gradient
    squares.get(name)?.set(cue, sum)
    return (STEP * gradient) / Math.sqrt(sum)
  }
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = slopesOf(examples, weights)
    for (const name of classes) {
      const { cues: before, bias } = weights[name]
      const moved = cues.map((cue): [string, number] => {
        const worth = before[cue] ?? 0
        const pull = strength * (worth - (prior[name].cues[cue] ?? 0))
        return [cue, worth - step(name, cue, (slopes.get(name)?.get(cue) ?? 0) + pull)]
      })
      // new ones each round: what was looked up in weights is remembered with them
      weights[name] = {
        bias: bias - step(name, '', (slopes.get(name)?.get('') ?? 0) + strength * (bias - prior[name].bias)),
        cues: Object.fromEntries(moved),
      }
    }
  }
  return weights
}

/** The slope of the loss by class and cue; by the class's bias under the empty name. */
function slopesOf<Class extends string>(
  examples: readonly ClassExample<Class>[],
  weights: Readonly<Record<Class, Weights>>,
): Map<Class, Map<string, number>> {
  const slopes = new Map<Class, Map<string, number>>()
  for (const { cues, label, worth } of examples)
    for (const [name, probability] of softmax(cues, weights)) {
      const error = worth * (probability - (name === label ? 1 : 0))
      const slope = slopes.get(name) ?? new Map<string, number>()
      slopes.set(name, slope)
      for (const cue of ['', ...cues]) slope.set(cue, (slope.get(cue) ?? 0) + error)
    }
  return slopes
}
