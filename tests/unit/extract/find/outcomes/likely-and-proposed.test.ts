/** What is likely, proposed, sought or yet to be told is no outcome; what was settled in such words is. */
import { expect, it } from 'vitest'
import { findPoints } from '../points.ts'

it.each([
  'The wick draft will likely be adopted.',
  'The discussion resulted in a tentative proposal to mark lamps.',
  'The first session resulted in the proposal to adopt oil.',
  'The hum on oil led to a new question.',
  'After getting the consensus on the lamp list, the charter update can be started.',
  'After having the consensus of the list, the wick will be adopted.',
  'The mail will also state that the wick draft will be adopted by the lamp group.',
])('%s', (text) => {
  expect(findPoints(text, 'recap').kinds).toEqual([])
})

it.each([
  'The group agreed that the wick is likely to be merged.',
  'The wick draft was adopted; oil is likely to be adopted next.',
  'Consensus: the lamp will likely be replaced.',
  'The discussion resulted in a decision to mark the lamps.',
  'The hum resulted in a proposal to close the shed, and all agreed to it.',
  'The discussion ended with an agreement on the proposal.',
  'After having heard both sides, the chairs decided that oil will be dropped.',
  'After obtaining approval, the lamp draft was adopted by the group.',
  'After seeing strong support in the room, the chairs will adopt the draft.',
  'After having heard no objections, the chairs will start an adoption call.',
  'The statement was approved by the board.',
  'We reached consensus on oil.',
])('but not %s', (text) => {
  expect(findPoints(text, 'recap').outcomes).toHaveLength(1)
})

const TALK = 'Ada Wick: Good morning.\n\nBo Quill: Good morning.\n\n'

it.each(['We will never reach consensus on oil.', 'They won’t ever find rough consensus on oil.'])(
  'nor what one speaker expects: %s',
  (text) => {
    expect(findPoints(`${TALK}Ada Wick: ${text}`).kinds).toEqual([])
  },
)

it('takes a list for agreed where there was agreement, and not where it was sought', () => {
  const list = '\n\n- Lit lamps are accepted\n- Dark lamps are removed'
  const led = (lead: string) =>
    findPoints(`${lead}${list}`).statements.filter(({ cues }) => cues.has('led by outcomes')).length
  expect(led('There was agreement on these principles:')).toBe(2)
  expect(led('Ada asked for agreement on these principles:')).toBe(0)
  expect(led('The chairs are looking for rough consensus on these principles:')).toBe(0)
})
