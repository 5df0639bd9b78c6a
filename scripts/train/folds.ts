/** Cross-validation by site: what is scored has been seen by no weight that scores it. */
import { type Weights, weighStatement } from '../../lib/extract/evidence.ts'
import { isNever as isNeverAction } from '../../lib/extract/find/actions/never.ts'
import { isNever as isNeverOutcome } from '../../lib/extract/find/outcomes/never.ts'
import type { Statement } from '../../lib/extract/types.ts'
import type { Field, LabelledPage } from './corpus.ts'
import { type Example, learn, type Strength } from './learn.ts'
import { PRIORS } from './priors.ts'
import { vocabularyOf } from './vocabulary.ts'

const FOLDS = 10
/** How firmly weights are held to the prior: the inverse of its variance. */
export const STRENGTH: Readonly<Record<Field, Strength>> = {
  outcomes: { cues: 18, terms: 10 },
  actions: { cues: 4, terms: 8 },
  highlights: { cues: 5, terms: 7 },
}

/** Fields that are found statement by statement; what is ruled out for one is neither learned from nor counted. */
export type Found = 'outcomes' | 'actions'
const NEVER = { outcomes: isNeverOutcome, actions: isNeverAction }

/** What only one of two readers marked counts as so much of a label. */
export const MAYBE = 0.4

/** A statement with its score and its label. */
export interface Scored {
  readonly page: LabelledPage
  readonly statement: Statement
  readonly score: number
  readonly label: 0 | 1 | null
}

/** The statements of `pages` with their labels. */
export function examplesOf(pages: readonly LabelledPage[], field: Found): Example[] {
  const vocabulary = vocabularyOf(pages)
  return pages.flatMap(({ statements, labels }) =>
    statements.flatMap((statement, at) => {
      if (NEVER[field](statement)) return []
      const { cues, terms } = statement
      const label = labels[field][at] ?? MAYBE
      return { cues: [...cues], terms: terms.filter((term) => vocabulary.has(term)), label }
    }),
  )
}

/** Every statement of `pages`, scored by `weights`. */
export function scoreAll(pages: readonly LabelledPage[], field: Found, weights: Weights): Scored[] {
  return pages.flatMap((page) =>
    page.statements.map((statement, at) => ({
      page,
      statement,
      score: weighStatement(statement, weights, NEVER[field]),
      label: page.labels[field][at] ?? null,
    })),
  )
}

/** Calls `each` for every fold, with the pages to learn from and the pages to measure; those of one site are in one fold. */
export function eachFold<Page extends { readonly site: string }, Result>(
  pages: readonly Page[],
  each: (seen: Page[], unseen: Page[]) => Result,
): Result[] {
  const sites = [...new Set(pages.map(({ site }) => site))].sort()
  const folds = Map.groupBy(pages, ({ site }) => sites.indexOf(site) % FOLDS)
  return Array.from({ length: FOLDS }, (_, fold) => {
    const unseen = folds.get(fold) ?? []
    return each(
      pages.filter((page) => !unseen.includes(page)),
      unseen,
    )
  })
}

/** Each statement of each page, scored by weights that have not seen its site. */
export function crossValidate(pages: readonly LabelledPage[], field: Found): Scored[] {
  return eachFold(pages, (seen, unseen) =>
    scoreAll(unseen, field, learn(examplesOf(seen, field), PRIORS[field], STRENGTH[field])),
  ).flat()
}
