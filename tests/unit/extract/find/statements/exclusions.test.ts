import { expect, test } from 'vitest'
import { EXCLUSIONS as OF_ACTIONS } from '../../../../../lib/extract/find/actions/exclusions/index.ts'
import { EXCLUSIONS as OF_OUTCOMES } from '../../../../../lib/extract/find/outcomes/exclusions/index.ts'
import { excludedBy } from '../../../../../lib/extract/find/statements/exclusions.ts'
import { neededPieces } from '../../../../../lib/extract/patterns/needed-pieces.ts'
import type { Statement } from '../../../../../lib/extract/types.ts'
import { findPoints } from '../points.ts'

const statementOf = (text: string): Statement => findPoints(text).statements[0] as Statement

test('a pattern excludes the statements that it is asked of', () => {
  const exclusions = [
    { patterns: [/\bpears?$/, /^apples?\b/i], isAsked: () => true },
    { patterns: [/\bplums?\b/i], isAsked: ({ cues }: Statement) => cues.has('question') },
  ]
  const isExcluded = excludedBy(exclusions, exclusions.flatMap(({ patterns }) => patterns).map(neededPieces))
  expect(isExcluded(statementOf('Nothing of the kind'))).toBe(false)
  expect(isExcluded(statementOf('Two pears'))).toBe(true)
  expect(isExcluded(statementOf('Pears and more'))).toBe(false)
  expect(isExcluded(statementOf('Apples of the harbour'))).toBe(true)
  expect(isExcluded(statementOf('Plums of the harbour'))).toBe(false)
  expect(isExcluded(statementOf('Are plums ripe?'))).toBe(true)
})

test('every pattern needs a word: none is asked of all statements', () => {
  for (const { patterns } of [...OF_OUTCOMES, ...OF_ACTIONS])
    expect(patterns.filter((pattern) => !neededPieces(pattern))).toEqual([])
})
