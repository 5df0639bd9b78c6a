/** Learning and measuring the ranking of highlights. */
import { type Weights, weigh } from '../../lib/extract/evidence.ts'
import { nearlySame } from '../../lib/extract/judge/duplicates.ts'
import { type Candidate, candidatesOf } from '../../lib/extract/judge/salience.ts'
import type { LabelledPage } from './corpus.ts'

export interface Ranked {
  readonly candidate: Candidate
  readonly label: 0 | 1 | null
}

/** The candidates of `page`, given which of its statements were found to be outcomes and actions (offsets). */
export function rankable(
  page: LabelledPage,
  outcomes: ReadonlySet<number>,
  actions: ReadonlySet<number>,
): Ranked[] {
  const candidates = candidatesOf(page.reading, page.statements, outcomes, actions)
  return candidates.map((candidate, at) => ({ candidate, label: page.labels.highlights[at] ?? null }))
}

/** Recall among the first 2k and precision among the first k, over pages, k being a page's number of labels. */
export function measure(pages: readonly { ranked: readonly Ranked[]; k: number; weights: Weights }[]) {
  let found = 0
  let wanted = 0
  let right = 0
  let given = 0
  for (const { ranked, k, weights } of pages) {
    const order = [...ranked].sort(
      (a, b) => weigh(b.candidate.cues, weights) - weigh(a.candidate.cues, weights),
    )
    const chosen: Ranked[] = []
    for (const next of order) {
      if (chosen.length >= 2 * k) break
      if (!chosen.some(({ candidate }) => nearlySame(candidate.words, next.candidate.words)))
        chosen.push(next)
    }
    wanted += k
    found += chosen.filter(({ label }) => label === 1).length
    const first = chosen.slice(0, k)
    right += first.filter(({ label }) => label === 1).length
    given += first.filter(({ label }) => label !== null).length
  }
  return { recall: found / wanted, precision: right / given }
}
