import { expect, it } from 'vitest'
import { keepLikelier } from '../../../../lib/extract/judge/either.ts'
import { findPoints } from '../find/points.ts'

const outcomes = findPoints('The working group decided to drop the greeting frame.').outcomes
const actions = findPoints('Orla to send the draft to the list.').actions

/** What is left of one statement that is found as both with these scores. */
function toldAs(outcome: number, action: number): string[] {
  const kept = keepLikelier(
    outcomes.map((found) => ({ ...found, start: 0, score: outcome })),
    actions.map((found) => ({ ...found, start: 0, score: action })),
  )
  return [...kept.outcomes.map(() => 'outcome'), ...kept.actions.map(() => 'action')]
}

it('tells what is found as outcome and action as what it more likely is', () => {
  expect(toldAs(0.45, 0.9)).toEqual(['action'])
  expect(toldAs(0.9, 0.45)).toEqual(['outcome'])
  expect(toldAs(0.45, 0.45)).toEqual(['outcome'])
})

it('tells what is likely both as both', () => {
  expect(toldAs(0.6, 0.9)).toEqual(['outcome', 'action'])
})

it('leaves alone what is found as one', () => {
  expect(keepLikelier(outcomes, [])).toEqual({ outcomes, actions: [] })
  expect(keepLikelier([], actions)).toEqual({ outcomes: [], actions })
})
