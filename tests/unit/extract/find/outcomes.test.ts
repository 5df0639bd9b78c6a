import { describe, expect, it } from 'vitest'
import { findPoints } from './points.ts'

describe('outcomes', () => {
  it.each([
    ['consensus', 'There was rough consensus to keep the two fields apart.'],
    ['decision', 'The working group decided to drop the greeting frame.'],
    ['decision', 'Decision: use one table for both directions.'],
    ['decision', 'The lantern draft was adopted by the WG.'],
    ['decision', 'Closed with no action.'],
    ['unresolved', 'No consensus on the size of the window; to be taken to the list.'],
    ['consensus', 'No objections to adopting the document in the room.'],
    ['poll', 'Show of hands: 31 yes, 4 no.'],
  ])('finds a %s: %s', (kind, text) => {
    expect(findPoints(text).kinds).toEqual([[kind, text]])
  })

  it.each([
    'Should we decide this today?',
    'A charter is a short statement of what a group is for.',
    'Orla presented the slides about the wire format.',
    'Note well applies to this session.',
  ])('finds none in: %s', (text) => {
    expect(findPoints(text).kinds).toEqual([])
  })

  it('joins the question of a poll with its numbers', () => {
    expect(
      findPoints('Question: should the frame carry a length? Yes: 22 No: 8 No opinion: 5').kinds,
    ).toEqual([['poll', 'Question: should the frame carry a length? Yes: 22 No: 8 No opinion: 5']])
  })

  it('takes the items of a list that is introduced as outcomes', () => {
    const source = 'Outcomes:\n\n- Two fields are kept apart\n- The greeting frame stays'
    expect(findPoints(source).kinds.map(([, text]) => text)).toEqual([
      'Two fields are kept apart',
      'The greeting frame stays',
    ])
  })
})
