/** Selects the statements whose score reaches a threshold, without repetitions. */
import { strongest, type Weights } from '../../evidence.ts'
import type { Finding, Reading, Statement } from '../../types.ts'

/** A statement that was found, by its index among all. */
interface Likely {
  readonly at: number
  readonly statement: Statement
  readonly finding: Finding
}

/** Weights with the minimum score of a finding. */
export type ThresholdedWeights = Weights & { readonly threshold: number }

/**
 * Those of `statements` whose score in `scores` reaches the threshold of `weights`, in page order. Of several with the same words,
 * only the first by each speaker ("I will review it"). `kind`: their name in the reading's trace.
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
