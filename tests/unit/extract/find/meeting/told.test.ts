import { describe, expect, it } from 'vitest'
import { findMeeting } from '../../../../../lib/extract/find/meeting/index.ts'
import type { Genre } from '../../../../../lib/model.ts'
import { heading, readingOf } from '../../reading.ts'
import { facts, meetingOf } from '../meeting.ts'

/** As long as the first words of a page. */
const FILLER = 'Pears grow on trees and are picked when the summer ends. '.repeat(20)

describe('the IETF meeting that a page tells of', () => {
  it('is the one of long ago that a page is headed by, whenever it was edited', () => {
    const page = [heading('Pear Growing BoF at IETF 90'), 'The slides will be in the proceedings.']
    expect(meetingOf('announcement', { title: 'Pears Wiki', published: '2019-05-14' }, ...page)?.number).toBe(
      90,
    )
  })

  it.each([
    ['en', 'IETF 109 was fully online, and pears were many.'],
    ['zh', '第109次会议在线上举行。'],
  ])('was online where its first words say so (%s)', (language, lead) => {
    expect(facts('recap', { title: 'IETF 109', language }, lead)?.[1]).toBe('online')
  })

  it.each([
    ['fr', 'IETF 109 : cette fois, tout s’est déroulé en ligne, et les poires furent nombreuses.'],
    ['de', 'Das IETF 109 fand online statt, und es gab viele Birnen.'],
  ])('was online where it is said so in other languages (%s)', (language, lead) => {
    expect(facts('recap', { title: 'IETF 109', language }, lead)?.[1]).toBe('online')
  })

  it('was online where its notes say so in a line or in brackets', () => {
    const place = (head: string) => facts('minutes', { title: 'Pear design team call' }, head, FILLER)?.[1]
    expect(place('4 May 2031, 4pm UTC (Zoom)')).toBe('online')
    expect(place('4 May 2031\nVirtual (Meetecho)')).toBe('online')
    expect(place('4 May 2031 in the orchard')).toBeNull()
  })

  it('is no interim where all of it is a virtual meeting', () => {
    const lead = 'Later today the 109th meeting of the IETF will begin its sessions, with pears at home.'
    expect(facts('announcement', { title: 'IETF 109 Begins Today as a Virtual Meeting' }, lead)?.[0]).toBe(
      109,
    )
  })

  it('needs no number where the IETF itself met', () => {
    const lead =
      'The Internet Engineering Task Force came together in Yokohama, November 1-6, 2015, and pears were many.'
    expect(facts('recap', { title: 'A week among pears' }, lead)).toEqual([
      null,
      'Yokohama',
      '2015-11-01',
      '2015-11-06',
    ])
  })

  it('is one that somebody will be at, and none that others went on to', () => {
    const number = (genre: Genre, lead: string) => meetingOf(genre, { title: 'Pears' }, lead)?.number ?? null
    expect(
      number('announcement', 'Those who are at IETF 117 may join us for pears on Monday, July 24th.'),
    ).toBe(117)
    expect(number('recap', 'Many of those who picked pears then went on to IETF 119.')).toBeNull()
  })

  it.each(['Location: Chicago', '会場：シカゴ'])('is where a field says: %s', (field) => {
    expect(facts('recap', { title: 'Pears at IETF 98' }, 'Pears were many.', field)?.[1]).toMatch(
      /Chicago|シカゴ/,
    )
  })

  it('was, as an event of its own, on the day that a title ends with', () => {
    const day = (title: string) => facts('recap', { title }, FILLER)?.slice(2)
    expect(day('IETF 119 Report: Pear Hackathon, March 17, 2024')).toEqual(['2024-03-17', '2024-03-17'])
  })

  it('is not one that its plans only regard', () => {
    const lead = 'The committee met on pears, and on its findings regarding IETF 100 in Singapore.'
    expect(meetingOf('announcement', { title: 'A pear retreat' }, lead)?.number ?? null).toBeNull()
  })

  it.each([
    ['fr', 'Voici le hackathon, qui s’est tenu les 25 et 26 mars à Chicago.'],
    ['es', 'El hackathon se celebró el 25 y 26 de marzo en Chicago.'],
    ['pt', 'O hackathon realizou-se nos dias 25 e 26 de março em Chicago.'],
    ['de', 'Der Hackathon fand am 25. und 26. März in Chicago statt.'],
  ])('was where the day stands between (%s)', (language, lead) => {
    const page = { title: 'Hackathon IETF', published: '2017-03-29', language }
    expect(meetingOf('recap', page, lead)?.place).toBe('Chicago')
  })

  it('is on no day that is said of one group among several', () => {
    const told = 'The group met on Thursday, November 16, 2017, 18:10-19:10, and picked pears.'
    const story = (...groups: string[]) =>
      facts(
        'recap',
        { title: 'Fruit at IETF 100' },
        FILLER,
        ...groups.flatMap((group) => [heading(group), told]),
      )?.[2]
    expect(story('LPWAN')).toBe('2017-11-16')
    expect(story('6TiSCH', 'LPWAN')).toBeNull()
    expect(story('1. LPWAN WG:', 'LAKE session (Thursday)')).toBeNull()
  })

  it('is on no day when one of the groups met that the story tells of', () => {
    const day = (...sessions: string[]) =>
      facts('recap', { title: 'Fruit at IETF 119' }, 'I was there.', ...sessions)?.[2]
    const [core, lake] = [
      'The CoRE working group met on Tuesday, 19 March 2024, 13:00 to 15:00.',
      'LAKE met on Friday, 22 March 2024, 9:30-11:30.',
    ]
    expect(day(core)).toBe('2024-03-19')
    expect(day(core, lake)).toBeNull()
  })

  it('is none that was still to come when the post was written', () => {
    const page = { title: 'My first IETF', published: '2023-11-20' }
    const next = 'Last week I went to Prague. The next one is IETF 119 in Brisbane, March 16-22 2024.'
    expect(facts('recap', page, next)).toBeNull()
    expect(facts('recap', { ...page, published: '2024-03-20' }, next)?.[0]).toBe(119)
  })

  it('is on the days of its sessions, and not on those of what was held before', () => {
    const told = 'The hackathon was on 4-5 November 2023, the sessions from 6 to 10 November 2023.'
    const days = (title: string) => facts('recap', { title }, 'I was in Prague.', told)?.slice(2)
    expect(days('IETF 118')).toEqual(['2023-11-06', '2023-11-10'])
    expect(days('IETF 118 Hackathon')).toEqual(['2023-11-04', '2023-11-05'])
  })

  it('is, as an interim, on the one day that is said of it', () => {
    const lead = 'The PEAR interim on September 26th, 2023 was held online.'
    expect(facts('recap', { title: 'PEAR interim' }, lead)?.slice(1)).toEqual([
      'online',
      '2023-09-26',
      '2023-09-26',
    ])
  })

  it('is what an article is about whose title has its city', () => {
    const lead = 'For the first time we welcome a meeting of the Internet Engineering Task Force.'
    expect(facts('article', { title: 'Gardeners in Turku' }, lead)).toBeNull()
    expect(facts('article', { title: 'Gardeners in Chicago' }, lead)).toEqual([null, 'Chicago', null, null])
    expect(facts('article', { title: 'Gardeners in Chicago' }, 'They grow pears.')).toBeNull()
  })

  it('is what a post is about whose title says that somebody was there', () => {
    const lead =
      'Six of them grow pears at the Internet Engineering Task Force meeting in Chicago, March 19-24.'
    const page = { title: 'Our gardeners attend the IETF', published: '2031-02-02' }
    const told = [null, 'Chicago', '2031-03-19', '2031-03-24']
    expect(facts('announcement', page, lead)).toEqual(told)
    expect(facts('article', page, lead)).toEqual(told)
    expect(facts('article', { ...page, title: 'Our gardeners and the IETF' }, lead)).toBeNull()
    expect(facts('article', page, 'From Chicago they bring pears to each meeting.')).toBeNull()
    expect(facts('article', { ...page, title: 'Visiting the IETF website' }, lead)).toBeNull()
  })

  it.each([
    ['en', 'Gardeners at the IETF', 'It was said at the pear meeting that closed on Sunday in Chicago.'],
    ['pt', 'Jardineiros no IETF', 'No mês de março ocorreu em Chicago a reunião.'],
    ['it', 'Giardinieri all’IETF', 'La riunione si è svolta a marzo a Chicago.'],
    ['es', 'Jardineros en el IETF', 'El encuentro se llevó a cabo en Chicago.'],
  ])('is where a post without its number says that it took place (%s)', (language, title, lead) => {
    expect(facts('article', { title, language }, lead)?.[1]).toBe('Chicago')
  })

  it.each([
    ['cs', 'Na 98. setkání IETF se mluvilo o hruškách.'],
    ['pl', 'Na 98. spotkaniu IETF mówiono o gruszkach.'],
    ['ru', 'На 98-й встрече IETF говорили о грушах.'],
    ['nl', 'De 98e bijeenkomst van de IETF ging over peren.'],
    ['it', 'Alla 98ª riunione dell’IETF si è parlato di pere.'],
  ])('is named by its number (%s)', (language, lead) => {
    expect(facts('recap', { title: 'IETF', language }, lead)?.[0]).toBe(98)
  })

  it('is where who announces something at it takes leave until then', () => {
    const told = (genre: Genre, title: string) =>
      meetingOf(
        genre,
        { title },
        'At the last IETF meeting in Prague we lost count of pears.',
        FILLER,
        'See you all in Yokohama!',
      )
    expect(told('announcement', 'Counting pears at the next IETF meeting')?.place).toBe('Yokohama')
    expect(told('announcement', 'Counting pears')).toBeNull()
    expect(told('recap', 'Pears at the IETF meeting')?.place).toBe('Prague')
  })

  it('is where an article was at a hackathon', () => {
    const lead = 'Students picked pears at the hackathon at IETF 97, and in Seoul.'
    expect(meetingOf('article', { title: 'Pears for all' }, lead)?.number).toBe(97)
  })

  it('is not what was held right before it', () => {
    const page = [heading('Shows'), 'A pear show was held on 11-12 July, right before the IETF.']
    const title = { title: 'Pear area at IETF 99', published: '2017-07-30' }
    expect(facts('recap', title, ...page)?.slice(2)).toEqual([null, null])
  })

  it('is announced by the press without its number', () => {
    const lead = 'Gärtner treffen sich vom 31. März bis zum 4. April in Prag.'
    const page = { title: 'IETF-Meeting in Prag', published: '2031-04-01', language: 'de' }
    expect(facts('announcement', page, lead)).toEqual([null, 'Prag', '2031-03-31', '2031-04-04'])
  })

  it('is the one that the prose opens with, below a day and a byline', () => {
    const lead =
      'IETF 104 in Prague saw the largest hackathon ever. The first one was at IETF 92, and IETF 93 came after.'
    expect(facts('recap', { title: 'A hackathon' }, 'Apr 9, 2019', lead)?.slice(0, 2)).toEqual([
      104,
      'Prague',
    ])
  })
})

describe('the meeting of a mail', () => {
  const published = '2031-05-20'

  it('is the one whose minutes it brings', () => {
    const day = 'Meeting on 14 May 2031 in Prague'
    const told = (title: string) => facts('mail', { title, published }, day, 'The lamps were counted.')
    expect(told('[lanterns] Minutes of the keepers (draft)')).toEqual([
      null,
      'Prague',
      '2031-05-14',
      '2031-05-14',
    ])
    expect(told('Re: [lanterns] Minutes of the keepers')).toBeNull()
    expect(told('Who takes minutes?')).toBeNull()
    expect(told('Please review the minutes')).toBeNull()
    expect(told('The last five minutes')).toBeNull()
    expect(told('[lanterns] Deadline for minutes')).toBeNull()
    expect(told('Keepers, call for comments on draft minutes')).toBeNull()
  })

  it('is on no other day than it says', () => {
    expect(facts('mail', { title: 'Draft minutes', published }, 'See below.')?.slice(2)).toEqual([null, null])
  })

  it('has its day in the title', () => {
    const days = (title: string) => facts('mail', { title, published }, 'See below.')?.slice(2)
    expect(days('Agenda of the lantern telechat, May 28, 2031')).toEqual(['2031-05-28', '2031-05-28'])
    expect(facts('mail', { title: 'Lantern interim' }, 'May 28, 2031, 9am - 6pm')?.[2]).toBe('2031-05-28')
    expect(days('Lantern interim charter, revised May 28, 2031')).toBeUndefined()
    expect(days('Lantern interim: papers due by May 28, 2031')).toBeUndefined()
  })

  it('is not the end of a year', () => {
    const text = 'The lamps were last counted at the November 2002 meeting of the IETF.'
    expect(facts('mail', { title: 'Lamps', published }, text)).toBeNull()
  })

  it('is the meeting, and not what comes with it', () => {
    const title = 'Registration for IETF 108 and the IETF 108 Hackathon is open'
    expect(meetingOf('mail', { title, published: '2020-06-11' }, 'Come.')?.name).toBe('IETF 108')
    const own = { title: 'The IETF 108 Hackathon is open', published: '2020-06-11' }
    expect(meetingOf('mail', own, 'Come.')?.name).toBe('IETF 108 Hackathon')
  })

  it('is no meeting at all where any is spoken of', () => {
    expect(meetingOf('mail', { title: 'On more virtual meetings', published }, 'They tire us.')).toBeNull()
  })

  it('is in the slot that a secretariat gives it', () => {
    const slot = 'lantern Session 1 Monday, 25 March 2019, Afternoon Session II 1610-1810'
    const title = 'Session scheduled for IETF 104'
    expect(facts('mail', { title, published: '2019-03-01' }, 'Dear Ada,', slot)?.slice(2)).toEqual([
      '2019-03-25',
      '2019-03-25',
    ])
  })

  it('is not held on the day in the address on which a post was posted', () => {
    const page = { title: 'The lantern workshop', published, url: 'https://x.example/2031/05/20/workshop/' }
    expect(facts('recap', page, 'We met in Prague.')?.slice(2)).toEqual([null, null])
  })

  it('is called without the word that it is off', () => {
    const title = 'Lantern Lighting (lamp) WG Virtual Meeting CANCELED: 2031-06-14'
    expect(meetingOf('mail', { title, published }, 'It is off.')?.name).toBe(
      'Lantern Lighting (lamp) WG Virtual Meeting: 2031-06-14',
    )
  })

  it('is the one of the mail that it brings along', () => {
    const quoted = { text: 'The IETF will be held in Vancouver from November 6-11, 2005.', foreign: true }
    const told = (title: string) => {
      const reading = readingOf(['For your information.', quoted], { title, published: '2005-09-12' })
      const mail = { ...reading, page: { ...reading.page, reader: 'list-archive' } }
      return findMeeting(mail, 'mail')?.start ?? null
    }
    expect(told('64th IETF: scheduling (fwd)')).toBe('2005-11-06')
    expect(told('Re: 64th IETF: scheduling')).toBeNull()
  })
})
