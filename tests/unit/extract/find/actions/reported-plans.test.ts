/** Plans as a report tells of them: "The call would be issued after the meeting." */
import { expect, it } from 'vitest'
import { findPoints } from '../points.ts'

it.each([
  [null, 'The call on the wick draft would be issued after the review of the latest version.'],
  [null, 'The call for comments would be sent to the list.'],
  [null, 'The open issues would then be discussed on the mailing list.'],
  [null, 'The closure of each ticket would be confirmed next week.'],
  [null, 'A new version of the wick draft would be posted before the next meeting.'],
])('%s: %s', (owner, text) => {
  expect(findPoints(text, 'recap').tasks).toEqual([[owner, text]])
})

it.each([
  'The wick would be burned after the oil.',
  'It would be discussed on the list if there were time.',
  'The lamp would be sent to the list if Ada asked for it.',
  'A key would be issued to each lamp.',
  'If oil is chosen, the lamp would be started after the bell.',
  'Keys would be issued after the bell of the lamp rings if it is dark.',
  'Ada thought that the lamp would be started after the bell.',
  'A poll would be started after the bell.',
  'A signal would be sent to the list of lamps.',
  'A new colour would be announced shortly before the old one fades.',
])('but not %s', (text) => {
  expect(findPoints(text, 'recap').tasks).toEqual([])
})
