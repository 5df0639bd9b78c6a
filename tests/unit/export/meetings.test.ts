import { expect, it } from 'vitest'
import { byMeeting } from '../../../lib/export/parts/meetings.ts'
import { indexMarkdown } from '../../../lib/export/parts/notes-index.ts'
import { meetingsOf } from '../../../lib/export/trip-report.ts'
import type { Meeting } from '../../../lib/model.ts'
import { summary } from '../../support/summary.ts'

const meeting = (changes: Partial<Meeting>): Meeting => ({
  name: 'IETF 142',
  number: 142,
  place: null,
  start: null,
  end: null,
  ...changes,
})
const session = { meeting: meeting({ start: '2031-11-04', end: '2031-11-04' }), published: null }
const undated = {
  meeting: meeting({ name: 'IETF 143', number: 143, place: 'Turku' }),
  published: '2032-03-20T10:00Z',
}
const interim = {
  meeting: meeting({ name: 'LOOM interim', number: null, start: '2031-12-01', end: '2031-12-01' }),
  published: null,
}
const none = { meeting: null, published: '2033-01-01' }

it('puts the latest meeting first: an IETF meeting without days by its number, another by when it was written of', () => {
  const names = (...pages: Parameters<typeof byMeeting>[0]) =>
    byMeeting(pages).map(({ meeting }) => meeting.name)
  expect(names(session, none, undated, interim)).toEqual(['IETF 143', 'LOOM interim', 'IETF 142'])
  const memory = { meeting: meeting({ name: 'IETF 101', number: 101 }), published: '2034-05-06' }
  const hackathon = { meeting: meeting({ name: 'Loom hackathon', number: null }), published: '2031-11-20' }
  expect(names(memory, session, hackathon)).toEqual(['Loom hackathon', 'IETF 142', 'IETF 101'])
})

it('takes the days of sessions for no days of an IETF meeting', () => {
  const days = (...pages: (typeof session)[]) =>
    byMeeting(pages).map(({ meeting: { start, end } }) => [start, end])
  expect(days(session)).toEqual([[null, null]])
  expect(days(interim)).toEqual([['2031-12-01', '2031-12-01']])
  const later = { ...session, meeting: meeting({ name: 'ietf142', start: '2031-11-06', end: null }) }
  expect(days(session, later)).toEqual([[null, null]])
  const week = { ...session, meeting: meeting({ start: '2031-11-01', end: '2031-11-07' }) }
  expect(days(session, week, later)).toEqual([['2031-11-01', '2031-11-07']])
  const hackathon = meeting({ name: 'IETF 142 Hackathon', start: '2031-10-30', end: '2031-10-31' })
  expect(days({ ...session, meeting: hackathon }, week)).toEqual([['2031-11-01', '2031-11-07']])
  expect(days({ ...session, meeting: hackathon })).toEqual([[null, null]])
})

it('lists notes by meeting, those without one last', () => {
  const notes = [none, session, undated].map((page, index) => ({
    ...page,
    name: `Note (${index})`,
    title: `${index}`,
  }))
  expect(indexMarkdown(notes)).toBe(
    `# Index

## IETF 143, Turku

- [2](Note%20%282%29.md) (2032-03-20)

## IETF 142

- [1](Note%20%281%29.md)

## Other

- [0](Note%20%280%29.md) (2033-01-01)
`,
  )
})

it('knows the meetings of a library, however their names are written', () => {
  const other = summary({ meeting: { name: 'IETF-140', number: 140, place: null, start: null, end: null } })
  const interim = summary({
    meeting: { name: 'LOOM interim', number: null, place: null, start: '2031-05-01', end: null },
  })
  const none = summary({ meeting: null })
  const library = [summary(), other, interim, none]
  expect(meetingsOf(library)).toEqual([
    { name: 'LOOM interim', label: 'LOOM interim, 2031-05-01' },
    { name: 'IETF 140', label: 'IETF 140, Turku, 2031-02-01 – 2031-02-06' },
  ])
})
