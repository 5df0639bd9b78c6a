/** Cities, days and counts of other times, and of other documents, beside those of the meeting that a page tells of. */
import { describe, expect, it } from 'vitest'
import { findAttendance } from '../../../../../lib/extract/find/attendance.ts'
import type { Meeting } from '../../../../../lib/model.ts'
import { readingOf } from '../../reading.ts'
import { facts } from '../meeting.ts'

const DAY = '2031-05-04'
const placeIn = (lead: string, published: string | null = '2031-05-06') =>
  facts('recap', { title: 'A week of lamps at the IETF meeting', published }, lead)?.[1] ?? null

describe('the place of a meeting', () => {
  it.each([
    'In January 1986 the first IETF meeting was held in San Diego, with few lamps.',
    'The first IETF meeting was held in San Diego in 1986.',
    'In 2019 the IETF met in Prague, where lamps were cheap.',
    'Ten years ago, the IETF meeting in Prague had no lamps.',
    'A year ago the IETF met in Prague.',
    'The IETF met in Prague five years ago.',
    'Vor zwei Jahren fand das IETF-Treffen in Prague statt.',
    'Il y a dix ans, la réunion IETF à Prague fut courte.',
    'Hace dos años la reunión del IETF en Prague fue corta.',
    'Há três anos a reunião IETF em Prague foi curta.',
  ])('is not where one was in another time: %s', (lead) => {
    expect(placeIn(lead)).toBeNull()
  })

  it.each([
    'In May 2031 the IETF met in Prague.',
    'The IETF met in Prague. In 1986 there were no lamps.',
    'In 1986 there were no lamps! The IETF met in Prague.',
    'My first IETF meeting was held in Prague.',
    'It was the first IETF meeting in Prague since 2019, and in 2031 lamps are many.',
    'The IETF meeting in Prague was opened by Orchard, founded ten years ago.',
    'The IETF meeting in Prague had more lamps than a year ago.',
    'The IETF meeting in Prague, late in 2030, was about lamps.',
    'Last week the IETF met in Prague, 10 years after its lamps were lit.',
  ])('stays where it is this time: %s', (lead) => {
    expect(placeIn(lead)).toBe('Prague')
  })

  it('may be in any year of a page that has none', () => {
    expect(placeIn('In 2019 the IETF met in Prague, where lamps were cheap.', null)).toBe('Prague')
  })

  it.each([
    'an online only meeting',
    'an online-only meeting',
    'a virtual-only event',
    'a remote only hackathon',
    'a virtual meeting',
  ])('is online where it is %s', (what) => {
    expect(placeIn(`IETF 109 is ${what}, and so are its lamps.`)).toBe('online')
  })

  it.each([
    'Several groups hold virtual interim meetings.',
    'We spoke of virtual IETF meetings and their lamps.',
    'Online-only meetings tire us.',
    'There were virtual BoF sessions in other years.',
    'Its lamps are online only.',
    'Online only lamps are shown.',
  ])('is not online where any such meetings are spoken of: %s', (lead) => {
    expect(placeIn(lead)).toBeNull()
  })
})

describe('the day of a session', () => {
  const dayIn = (published: string | null, ...blocks: string[]) =>
    facts('minutes', { title: 'LAMPX minutes', published }, ...blocks)?.[2] ?? null

  it('is not the one in an address that the minutes name, beside their own', () => {
    const address = 'Available at https://lamps.example/2031/05/02-lampx-minutes.html'
    expect(dayIn(DAY, address, 'Ada: The lamps are lit.')).toBe(DAY)
    expect(dayIn(null, address, '4 May 2031', 'Ada: The lamps are lit.')).toBe(DAY)
    expect(dayIn(null, '4 May 2031', address, 'Ada: The lamps are lit.')).toBe(DAY)
  })

  it('may be in an address where nothing else dates them', () => {
    expect(dayIn(null, 'Log: https://lamps.example/logs/2031-05-04.txt', 'Ada: They are lit.')).toBe(DAY)
  })

  it('may stand beside an address', () => {
    expect(dayIn(null, 'See https://lamps.example/ 4 May 2031', 'Ada: They are lit.')).toBe(DAY)
  })
})

describe('attendance', () => {
  const MEETING: Meeting = { name: 'Lamp days', number: null, place: null, start: DAY, end: DAY }
  const total = (text: string) => findAttendance(readingOf([text]), MEETING)?.total ?? null

  it.each([
    'Exactly a year ago 80 people attended.',
    'Two years ago, 80 people attended the lamp days.',
    'Some 80 people came five years ago.',
    'Vor einem Jahr nahmen 80 Personen teil.',
    'Il y a deux ans, 80 personnes ont participé.',
    'Hace tres años asistieron 80 personas.',
  ])('is not that of years ago: %s', (text) => {
    expect(total(text)).toBeNull()
  })

  it.each([
    'Some 80 people attended, more than a year ago.',
    'Some 80 people attended the lamp days, founded two years ago.',
    'Some 80 people attended for two years of lamps.',
    'Some 80 people attended the lamp days of the year.',
  ])('may be compared with it: %s', (text) => {
    expect(total(text)).toBe(80)
  })
})
