import { describe, expect, it } from 'vitest'
import { heading } from '../../reading.ts'
import { facts } from '../meeting.ts'

describe('minutes', () => {
  it('are of the day at their top', () => {
    const minutes = [
      'Monday, November 7, 2022\n13:00-15:00',
      'Chairs: Ada Birk',
      'Next meeting on 14 December 2022.',
    ]
    expect(facts('minutes', { title: 'IETF-115 PEAR WG agenda' }, ...minutes)).toEqual([
      115,
      null,
      '2022-11-07',
      '2022-11-07',
    ])
  })

  it('are not of the day of the next meeting, however surely that is told', () => {
    const next = 'Next virtual interim is 2022-12-14, 9:00.'
    expect(facts('minutes', { published: '2022-11-07' }, 'Pears.', next)?.[2]).toBe('2022-11-07')
    expect(facts('announcement', {}, next)?.[2]).toBe('2022-12-14')
  })

  it('are not of a day under a heading on the next meeting', () => {
    const next = [heading('Upcoming in-person meeting'), 'October 28, 2022, 12:00 UTC, in the orchard.']
    const told = facts('minutes', { published: '2022-09-27' }, heading('Pears'), 'They float.', ...next)
    expect(told?.slice(2)).toEqual(['2022-09-27', '2022-09-27'])
    const own = [heading('Interim meeting'), 'October 28, 2022, 12:00 UTC, in the orchard.']
    expect(facts('minutes', { published: null }, ...own)?.slice(2)).toEqual(['2022-10-28', '2022-10-28'])
  })

  it('are not of the day on which a document was posted', () => {
    const posted = ['draft-ietf-pear-float-01 posted 2022-04-30, in ID Exists', 'They float.']
    expect(facts('minutes', { published: '2022-09-27' }, ...posted)?.slice(2)).toEqual([
      '2022-09-27',
      '2022-09-27',
    ])
  })

  it('are not in the city of those whom somebody present works for', () => {
    const present = [
      'Minutes of the orchard call',
      'Birk, Ada / U of Melbourne (liaison)',
      'Crane, Bo / Harbour',
    ]
    expect(facts('minutes', { published: '1996-06-06' }, ...present)?.[1]).toBeNull()
  })

  it('of several sessions span them', () => {
    const minutes = [
      'Session Date/Time: 07 Nov 2022 13:00',
      'Pears.',
      'Session Date/Time: 10 Nov 2022 09:30',
      'Apples.',
    ]
    expect(facts('minutes', { title: 'Minutes IETF115: pear' }, ...minutes)).toEqual([
      115,
      null,
      '2022-11-07',
      '2022-11-10',
    ])
  })

  it('of several sessions begin with the one at their head, and a table of contents names no other day', () => {
    const title = 'Minutes IETF115: pear'
    const later = 'Session Date/Time: 10 Nov 2022 09:30'
    const span = [115, null, '2022-11-07', '2022-11-10']
    expect(facts('minutes', { title, published: '2022-11-07' }, 'Pears.', later, 'Apples.')).toEqual(span)
    expect(facts('minutes', { title, published: '2022-10-01' }, 'Pears.', later)?.[2]).toBe('2022-11-10')
    const days = ['Monday, 7 November 2022', 'Thursday, 10 November 2022']
    const parts = days.flatMap((day) => [heading(day), 'Pears.'])
    expect(facts('minutes', { title }, 'Thursday, 10 November 2022', 'Apples', ...parts)).toEqual(span)
  })

  it('are of the day in their title, whatever other minutes they approve', () => {
    expect(
      facts(
        'minutes',
        { title: 'PEAR minutes 2031-05-04' },
        'Minutes of the 2031-05-04 teleconference',
        heading('Minutes of the meeting on 2031-04-13'),
        'Approved.',
      ),
    ).toEqual([null, null, '2031-05-04', '2031-05-04'])
    const said = 'There were no objections to the minutes of April 13.'
    expect(facts('minutes', { title: 'PEAR' }, 'Minutes of the 2031-05-04 call', said)?.[2]).toBe(
      '2031-05-04',
    )
    expect(facts('minutes', { title: 'PEAR', published: '2031-05-04' }, said)?.[2]).toBe('2031-05-04')
    const others = 'The minutes from the 12 April 2031 and the 20 April 2031 meetings were approved.'
    expect(facts('minutes', { title: 'PEAR' }, 'May 4, 2031 Teleconference', others)?.[2]).toBe('2031-05-04')
  })

  it('of two days joined by a stroke or by their sessions span both', () => {
    expect(
      facts('minutes', { title: 'PEAR' }, 'Saturday and Sunday, 16/17 March, 2030\n10:00-15:00'),
    ).toEqual([null, null, '2030-03-16', '2030-03-17'])
    expect(
      facts(
        'minutes',
        { title: 'PEAR' },
        heading('Session: 20301116-1630'),
        'Pears.',
        heading('Session: 20301118-0930'),
      ),
    ).toEqual([null, null, '2030-11-16', '2030-11-18'])
  })

  it('of a teleconference are of no IETF meeting', () => {
    const url = 'https://www.pear.example/minutes/minutes-10-12-2030.html'
    expect(
      facts('minutes', { title: 'PEAR teleconference minutes', url }, 'Plans for IETF 115 were heard.')?.[0],
    ).toBeNull()
  })

  it('of a teleconference may say so below a title that does not', () => {
    const minutes = [heading('Minutes of the 2031-11-29 PEAR Teleconference'), 'IETF 115 went well.']
    expect(facts('minutes', { title: 'PEAR Minutes 2031-11-29' }, ...minutes)?.[0]).toBeNull()
  })

  it('are not of the day of the minutes that they approve, nor of a session to come', () => {
    const approved = ['Ada Birk', 'The 2031-01-09 meeting minutes are posted.']
    expect(facts('minutes', { title: 'PEAR' }, ...approved)).toEqual([null, null, null, null])
    const planned = ['20 March 2031', 'The next call is to be at 15:00 UTC on 1 April, agenda is ready.']
    expect(facts('minutes', { title: 'PEAR minutes' }, ...planned)?.slice(2)).toEqual([
      '2031-03-20',
      '2031-03-20',
    ])
  })

  it('have the year from the month that their head names', () => {
    const minutes = ['Meeting at the 115th IETF, November 2022, London', '8 November, 15:30 - 16:30']
    expect(facts('minutes', { title: 'PEAR' }, ...minutes)).toEqual([
      115,
      'London',
      '2022-11-08',
      '2022-11-08',
    ])
  })

  it('take their number from the address of the materials', () => {
    const url = 'https://datatracker.ietf.org/meeting/104/materials/minutes-104-pear-00.txt'
    expect(facts('minutes', { title: 'PEAR minutes', url }, 'Ada: yes.')).toEqual([104, null, null, null])
  })

  it('fall back on the day they were published', () => {
    expect(
      facts('minutes', { title: 'PEAR June meeting minutes', published: '2026-06-17' }, 'Ada: yes.'),
    ).toEqual([null, null, '2026-06-17', '2026-06-17'])
  })
})
