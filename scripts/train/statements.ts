/** Learning and measuring what is found statement by statement: outcomes and actions. */
import { type Weights, weighStatement } from '../../lib/extract/evidence.ts'
import { isNever as isNeverAction } from '../../lib/extract/find/actions/exclusions/never.ts'
import { isNever as isNeverOutcome } from '../../lib/extract/find/outcomes/exclusions/never.ts'
import type { Statement } from '../../lib/extract/types.ts'
import type { LabelledPage } from './corpus.ts'
import { eachFold } from './folds.ts'
import { type Example, learn, MAYBE, STRENGTH } from './learn.ts'
import { PRIORS } from './priors/index.ts'
import { vocabularyOf } from './vocabulary.ts'

/** Fields that are found statement by statement; what is ruled out for one is neither learned from nor counted. */
export type StatementField = 'outcomes' | 'actions'
const NEVER = { outcomes: isNeverOutcome, actions: isNeverAction }

/** A statement with its score and its label. */
export interface Scored {
  readonly page: LabelledPage
  readonly statement: Statement
  readonly score: number
  readonly label: 0 | 1 | null
}

/** The statements of `pages` with their labels. */
export function examplesOf(pages: readonly LabelledPage[], field: StatementField): Example[] {
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
export function scoreAll(pages: readonly LabelledPage[], field: StatementField, weights: Weights): Scored[] {
  return pages.flatMap((page) =>
    page.statements.map((statement, at) => ({
      page,
      statement,
      score: weighStatement(statement, weights, NEVER[field]),
      label: page.labels[field][at] ?? null,
    })),
  )
}

/** Each statement of each page, scored by weights that have not seen its site. */
export function crossValidate(pages: readonly LabelledPage[], field: StatementField): Scored[] {
  return eachFold(pages, (seen, unseen) =>
    scoreAll(unseen, field, learn(examplesOf(seen, field), PRIORS[field], STRENGTH[field])),
  ).flat()
}
