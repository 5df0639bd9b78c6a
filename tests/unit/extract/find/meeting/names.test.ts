/** What meetings are called whose pages name them by what they are: calls of boards, minutes, reports. */
import { expect, it } from 'vitest'
import { heading } from '../../reading.ts'
import { meetingOf } from '../meeting.ts'

const nameOf = (title: string, lines: string[], url = 'https://harbour.example/minutes/5') =>
  meetingOf('minutes', { title, url }, heading(title), ...lines)?.name

const ON = 'Narrative Minutes of the IESG Teleconference on 2031-04-16'

it.each([
  ['IESG Narrative Minutes', ON, 'IESG Teleconference'],
  ['Minutes of the IESG Telechat', 'Held on 3 April 2031.', 'IESG Telechat'],
  [
    'Report on the lamp interim of the harbour',
    'It was held on 3 April 2031.',
    'lamp interim of the harbour',
  ],
  [
    'Report of the lamp interim of the harbour',
    'It was held on 3 April 2031.',
    'lamp interim of the harbour',
  ],
])('%s', (title, line, name) => {
  expect(nameOf(title, [line])).toBe(name)
})

it('calls no call of a board an interim, whatever its file is called', () => {
  const filed = (group: string) => `https://harbour.example/minutes-interim-2031-${group}-10-203104160700`
  expect(nameOf('Narrative minutes', [ON], filed('iesg'))).toBe('IESG Teleconference')
  expect(nameOf('Narrative minutes', [ON], filed('core'))).toBe('CORE interim 2031-10')
})
