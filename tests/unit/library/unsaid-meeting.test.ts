import { expect, it } from 'vitest'
import { unsaidMeeting } from '../../../components/library/unsaid-meeting.ts'

it.each([
  ['IETF 140', 'What we saw at IETF 140: looms'],
  ['IETF 140', 'IETF140 Turku で話したこと'],
  ['IETF 140', 'Minutes IETF140: loom'],
  ['Lantern Interim', 'lantern interim – 23 June 2031'],
  ['Réunion de Turku', 'Notes: reunion de  Turku'],
])('leaves out “%s” next to “%s”', (name, title) => {
  expect(unsaidMeeting(name, title)).toBe(null)
})

it.each([
  ['IETF 14', 'What we saw at IETF 140'],
  ['IETF 140', 'Minutes of the loom working group'],
  ['IETF 140', 'IETF minutes, day 140'],
  ['Lantern Interim', 'Interim of Lantern'],
])('gives “%s” next to “%s”', (name, title) => {
  expect(unsaidMeeting(name, title)).toBe(name)
})

it('gives nothing where there is no meeting', () => {
  expect(unsaidMeeting(null, 'Minutes')).toBe(null)
})
