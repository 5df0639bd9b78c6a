import { expect, it } from 'vitest'
import type { Action, Outcome } from '../../../lib/model.ts'
import { toldOnce } from '../../../lib/summary/told-once.ts'
import { point } from '../../support/summary.ts'

const outcome = (text: string): Outcome => ({ ...point(text), kind: 'decision' })
const action = (text: string, owner: string | null): Action => ({ ...point(text), owner })

it.each([
  ['what somebody has taken on is an action', 'The chairs', 'actions'],
  ['what nobody has taken on is an outcome', null, 'outcomes'],
  ['what the group itself is to do is an outcome', 'the WG', 'outcomes'],
] as const)('%s, where a sentence is both', (_, owner, where) => {
  const both = 'A call for adoption is put out.'
  const page = toldOnce({
    outcomes: [outcome(both), outcome('Knots are adopted.')],
    actions: [action('Ada counts the knots.', null), action(both, owner)],
  })
  const texts = {
    outcomes: page.outcomes.map(({ text }) => text),
    actions: page.actions.map(({ text }) => text),
  }
  const alone = { outcomes: ['Knots are adopted.'], actions: ['Ada counts the knots.'] }
  const expected = where === 'actions' ? [...alone.actions, both] : [both, ...alone.outcomes]
  expect(texts).toEqual({ ...alone, [where]: expected })
})
