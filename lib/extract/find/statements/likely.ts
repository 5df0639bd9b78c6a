/** The statements that are likely enough to be what certain weights were trained to recognise. */
import { strongest, type Weights } from '../../evidence.ts'
import type { Finding, Reading, Statement } from '../../types.ts'

/** A statement that was found, by its index among all. */
interface Likely {
  readonly at: number
  readonly statement: Statement
  readonly finding: Finding
}

/** Weights, and the score from which on a statement is found. */
export type ThresholdedWeights = Weights & { readonly threshold: number }

/**
 * Those of `statements` whose score, given by index, reaches the threshold of `weights`, in page order; among statements with
 * the same words the first, and the first by each other speaker ("I will review it"). `kind` is its name in the reading's trace.
 */
export function findLikely(
  reading: Reading,
  kind: string,
  statements: readonly Statement[],
  scores: readonly number[],
  weights: ThresholdedWeights,
): Likely[] {
  const seen = new Map<string, Set<string | null>>()
  return statements.flatMap((statement, at) => {
    const score = scores[at] ?? 0
    if (score < weights.threshold) return []
    const speakers = seen.get(statement.text) ?? new Set()
    if (isSaidAgain(statement, speakers)) return []
    seen.set(statement.text, speakers.add(statement.speaker))
    const { start, end, cues } = statement
    const finding = { start, end, rule: strongest(cues, weights), score }
    reading.trace?.(kind, finding)
    return [{ at, statement, finding }]
  })
}

/** Whether what `statement` says was already said by any of `speakers`: by the same one, or by somebody the page does not name. */
const isSaidAgain = ({ speaker }: Statement, speakers: ReadonlySet<string | null>) =>
  speakers.has(speaker) || speakers.has(null) || (speaker === null && speakers.size > 0)
