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
])('what was settled is an outcome, however its sentence opens: %s', (sentence) => {
  expect(findPoints(sentence).kinds).not.toEqual([])
})
