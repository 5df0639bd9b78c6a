/** Learning and measuring the ranking of highlights. */
import type { Weights } from '../../lib/extract/evidence.ts'
import { rank } from '../../lib/extract/judge/rank.ts'
import { type Candidate, candidatesOf } from '../../lib/extract/judge/salience.ts'
import type { LabelledPage } from './corpus.ts'

export interface Ranked {
  readonly candidate: Candidate
  /** Whether its span holds a highlight that readers marked. */
  readonly label: 0 | 1 | null
  /** Whether its own statement is one. */
  readonly own: 0 | 1 | null
}

/** The candidates of `page`, given which of its statements were found to be outcomes and actions (offsets). */
export function rankable(
  page: LabelledPage,
  outcomes: ReadonlyMap<number, number>,
  actions: ReadonlyMap<number, number>,
): Ranked[] {
  const candidates = candidatesOf(page.reading, page.statements, outcomes, actions)
  return candidates.map((candidate, at) => {
    const labels = page.labels.highlights.slice(candidate.from, at + 1)
    const label = labels.includes(1) ? 1 : labels.includes(null) ? null : 0
    return { candidate, label, own: page.labels.highlights[at] ?? null }
  })
}

/** Recall among the first 2k and precision among the first k, over pages, k being a page's number of labels. */
export function measure(pages: readonly { ranked: readonly Ranked[]; k: number; weights: Weights }[]) {
  let found = 0
  let wanted = 0
  let right = 0
  let given = 0
  for (const { ranked, k, weights } of pages) {
    const labels = new Map(ranked.map(({ candidate, label }) => [candidate, label]))
    const chosen = rank([...labels.keys()], weights, 2 * k).map((candidate) => labels.get(candidate) ?? null)
    wanted += k
    found += chosen.filter((label) => label === 1).length
    const first = chosen.slice(0, k)
    right += first.filter((label) => label === 1).length
    given += first.filter((label) => label !== null).length
  }
  return { recall: found / wanted, precision: right / given }
}
