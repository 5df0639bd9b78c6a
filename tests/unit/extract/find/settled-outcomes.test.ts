import { expect, it } from 'vitest'
import { findPoints } from './points.ts'

it.each([
  'In order to make progress, the group agreed to split the lantern draft.',
  'We wanted to adopt it, and the lantern draft was adopted.',
  'The group may meet in June; the lantern draft was adopted.',
  'The question of the wick size was raised and it was agreed to use 32 threads.',
  'The WG continues its work on lamps; the lantern draft was adopted.',
  'About 20 people took part in the show of hands, 18 in favour and 2 against.',
  'Any questions? No objections to adopting the lantern draft.',
  'The Area Directors have agreed to review the lantern draft.',
  'The WG met in Turku to discuss lanterns and adopted the wick format as a working group item.',
  'The group met in Turku to discuss lanterns and rejected the proposal to merge.',
  'Should the WG adopt the wick format - Yes: 20, No: 2',
  'Do we have consensus to adopt the wick format: yes, no objections in the room.',
  'Can we close the poll: 12 in favour, nobody against.',
  'Design Team agreed to update the wick format to lines.',
  'Attendees agreed to work on the wick format as a working group item.',
  'The chairs wanted to see if there was consensus on the wick; there were no objections.',
  'We were looking for consensus on the lamp, and the group agreed on oil.',
  'Here is the summary of what was agreed: the lantern draft is adopted.',
])('what was settled is an outcome, however its sentence opens: %s', (sentence) => {
  expect(findPoints(sentence).kinds).not.toEqual([])
})
