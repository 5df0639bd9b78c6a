import { expect, it } from 'vitest'
import type { Outcome } from '../../../lib/model.ts'
import { compareExtractions } from '../../../lib/store/compare.ts'
import { point } from '../../support/summary.ts'
import { extraction } from './support.ts'

const outcome = (text: string): Outcome => ({ ...point(text), kind: 'decision' })

it('tells what is new, gone and changed, point by point', () => {
  const before = extraction('minutes', {
    outcomes: ['The loom is adopted by the group.', 'Nobody spoke against it.', 'We meet in May.'].map(
      outcome,
    ),
  })
  const after = extraction('minutes', {
    outcomes: ['The loom is not adopted by the group.', 'We meet in May.', 'Ada takes the notes.'].map(
      outcome,
    ),
  })
  const [difference, ...others] = compareExtractions(before, after)
  expect(others).toEqual([])
  expect(difference?.list).toBe('outcomes')
  expect(difference?.added.map(({ text }) => text)).toEqual(['Ada takes the notes.'])
  expect(difference?.gone.map(({ text }) => text)).toEqual(['Nobody spoke against it.'])
  expect(difference?.changed.map(({ before, after }) => [before.text, after.text])).toEqual([
    ['The loom is adopted by the group.', 'The loom is not adopted by the group.'],
  ])
})

it('takes two sentences that share a few words for two', () => {
  const saying = (text: string) => extraction('minutes', { outcomes: [outcome(text)] })
  const [difference] = compareExtractions(saying('The loom is adopted.'), saying('The yarn is cut.'))
  expect(difference).toMatchObject({ added: [{}], gone: [{}], changed: [] })
})

it('finds no difference in the same page', () => {
  expect(compareExtractions(extraction('loom'), extraction('loom'))).toEqual([])
})
