/** Learning and measuring the ranking of highlights. */
import type { Weights } from '../../lib/extract/evidence.ts'
import { chooseStretches } from '../../lib/extract/judge/highlights.ts'
import { type Candidate, candidatesOf } from '../../lib/extract/judge/salience.ts'
import type { LabelledPage } from './corpus.ts'
import { learn, MAYBE, STRENGTH } from './learn.ts'
import { PRIORS } from './priors/index.ts'
import { vocabularyOf } from './vocabulary.ts'

/** For each page, the score of each statement, by the offset it starts at. */
type FoundBy = ReadonlyMap<string, ReadonlyMap<number, number>>

interface Ranked {
  readonly candidate: Candidate
  /** Whether its own statement, and not one before it that it needs, is a highlight that readers marked. */
  readonly own: 0 | 1 | null
}

/** A page's candidates with their labels, and how many highlights it has. */
interface RankedPage {
  readonly page: LabelledPage
  readonly ranked: readonly Ranked[]
  readonly k: number
}

/** The candidates of each page, given how likely each statement is an outcome or an action. */
export function rankable(pages: readonly LabelledPage[], outcomes: FoundBy, actions: FoundBy): RankedPage[] {
  return pages.map((page) => {
    const marked = page.labels.highlights
    const scoresIn = (found: FoundBy) =>
      page.statements.map(({ start }) => found.get(page.id)?.get(start) ?? 0)
    const candidates = candidatesOf(page.reading, page.statements, {
      outcome: scoresIn(outcomes),
      action: scoresIn(actions),
    })
    const ranked = candidates.map((candidate, at) => ({ candidate, own: marked[at] ?? null }))
    return { page, ranked, k: page.wanted.highlights }
  })
}

/** The weights for highlights, learned from `pages`. */
export function learnHighlights(pages: readonly RankedPage[]): Weights {
  const vocabulary = vocabularyOf(pages.map(({ page }) => page))
  const examples = pages.flatMap(({ ranked, page: { id } }) =>
    ranked.map(({ candidate: { cues, terms }, own }) => ({
      cues: [...cues],
      terms: terms.filter((term) => vocabulary.has(term)),
      page: id,
      label: own ?? MAYBE,
    })),
  )
  return learn(examples, PRIORS.highlights, STRENGTH.highlights)
}

/** What is found among the first 2k and right among the first k; k is a page's number of labels. */
export interface Measured {
  found: number
  wanted: number
  right: number
  given: number
}

/** Ranks each page by `weights` and counts. */
export function measure(pages: readonly RankedPage[], weights: Weights): Measured {
  const sum: Measured = { found: 0, wanted: 0, right: 0, given: 0 }
  for (const { ranked, k } of pages) {
    const { stretches } = chooseStretches(
      ranked.map(({ candidate }) => candidate),
      weights,
    )
    const chosen = stretches
      .slice(0, 2 * k)
      .map(({ from, to }) => ranked.slice(from, to + 1).map(({ own }) => own))
    const first = chosen.slice(0, k)
    const isRight = (labels: readonly (0 | 1 | null)[]) => labels.includes(1)
    sum.wanted += k
    sum.found += chosen.flat().filter((label) => label === 1).length
    sum.right += first.filter(isRight).length
    sum.given += first.filter((labels) => isRight(labels) || !labels.includes(null)).length
  }
  return sum
}

/** The sum of `parts`. */
export function total(parts: readonly Measured[]): Measured {
  return parts.reduce((sum, part) => ({
    found: sum.found + part.found,
    wanted: sum.wanted + part.wanted,
    right: sum.right + part.right,
    given: sum.given + part.given,
  }))
}
