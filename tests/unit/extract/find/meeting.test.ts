import { describe, expect, it } from 'vitest'
import type { Metadata } from '../../../../lib/extract/types.ts'
import { heading, type Written } from '../reading.ts'
import { facts, meetingOf } from './meeting.ts'

describe('an IETF meeting', () => {
  it.each<[string, string, string, (number | string | null)[]]>([
    [
      'en',
      'What we heard at IETF 115',
      'The IETF met in London from the 5th to the 11th of November.',
      [115, 'London', '2022-11-05', '2022-11-11'],
    ],
    [
      'en',
      'A week of pears',
      'The IETF, short for Internet Engineering Task Force, just held its 115th meeting in London on November 5-11, 2022.',
      [115, 'London', '2022-11-05', '2022-11-11'],
    ],
    [
      'en',
      'IETF115 recap',
      'Since IETF 114 much has happened, and IETF 116 in Yokohama is near.',
      [115, null, null, null],
    ],
    [
      'de',
      'Rückblick auf IETF 115',
      'Das Treffen fand vom 5. bis zum 11. November 2022 in London statt.',
      [115, 'London', '2022-11-05', '2022-11-11'],
    ],
    [
      'de',
      'Birnen in Berlin',
      'Zur 87. Internet Engineering Task Force kamen viele.',
      [87, 'Berlin', null, null],
    ],
    [
      'fr',
      'Retour sur l’IETF 115',
      'La 115e réunion de l’IETF a eu lieu à Londres du 5 au 11 novembre 2022.',
      [115, 'Londres', '2022-11-05', '2022-11-11'],
    ],
    [
      'es',
      'Crónica de la IETF 115',
      'La reunión se celebró en Londres del 5 al 11 de noviembre de 2022.',
      [115, 'Londres', '2022-11-05', '2022-11-11'],
    ],
    [
      'pt',
      'Relato da IETF 115',
      'O encontro aconteceu em Londres de 5 a 11 de novembro de 2022.',
      [115, 'Londres', '2022-11-05', '2022-11-11'],
    ],
    [
      'ja',
      'IETF 116 横浜に参加しました',
      '2023年3月25日から31日まで開催されたIETF 116に参加しました。',
      [116, '横浜', '2023-03-25', '2023-03-31'],
    ],
    [
      'ja',
      'IETF 117 参加記',
      '7/22から7/28まで開催されていたIETF 117にリモートで参加しました。',
      [117, null, '2023-07-22', '2023-07-28'],
    ],
    [
      'zh',
      'IETF 125 深圳参会笔记',
      'IETF 125 会议于2026年3月14日至20日在深圳举行。',
      [125, '深圳', '2026-03-14', '2026-03-20'],
    ],
  ])('%s: %s', (language, title, lead, expected) => {
    const published = language === 'ja' ? '2023-08-27' : '2022-11-21'
    expect(facts('recap', { language, title, published }, lead)).toEqual(expected)
  })

  it('takes the year of a day from the page, and none from elsewhere', () => {
    const title = 'Pears at IETF 117'
    const lead = 'The IETF met in San Francisco, July 22-28.'
    expect(facts('recap', { title, published: '2023-08-10' }, lead)).toEqual([
      117,
      'San Francisco',
      '2023-07-22',
      '2023-07-28',
    ])
    expect(facts('recap', { title, url: 'https://blog.example/2023/08/pears' }, lead)?.[2]).toBe('2023-07-22')
    expect(facts('recap', { title }, lead)).toEqual([117, 'San Francisco', null, null])
    expect(facts('recap', { title }, `In 2023, ${lead}`)?.[2]).toBe('2023-07-22')
  })

  it('is not one that the page only mentions', () => {
    expect(
      facts('article', { title: 'Why pears matter' }, 'We agreed at IETF 112, and again at IETF 113.'),
    ).toBeNull()
    expect(
      facts(
        'announcement',
        { title: 'Pears have a new chair' },
        'She starts with IETF 127 in San Francisco.',
      ),
    ).toBeNull()
    expect(facts('mail', { title: 'Re: pears' }, 'Let us talk at IETF 126 in Vienna.')).toBeNull()
  })

  it('has no days in a diary of the journey there', () => {
    const diary = [heading('Friday, Nov 4 (the flight)'), 'Rain.', heading('Saturday, Nov 5'), 'A walk.']
    const metadata = { title: 'IETF 115 London, a diary', published: '2023-01-04' }
    expect(facts('recap', metadata, ...diary)).toEqual([115, 'London', null, null])
  })

  it('has its number in the words of other languages', () => {
    const german =
      'Zwei Wochen vor dem Start ihres 107. Treffens zieht auch die Internet Engineering Task Force um.'
    expect(
      facts('announcement', { title: 'Absage in Vancouver', language: 'de' }, german)?.slice(0, 2),
    ).toEqual([107, 'Vancouver'])
    const korean = "서울에서 개최된 '제59차 IETF(Internet Engineering Task Force) 회의'가 마무리됐다."
    expect(facts('recap', { title: 'IETF 서울회의', language: 'ko' }, korean)?.slice(0, 2)).toEqual([
      59,
      '서울',
    ])
  })

  it('is none where the page covers several', () => {
    const sections = [heading('IETF 113 Vienna'), 'Pears.', heading('IETF 114 Philadelphia'), 'Apples.']
    expect(facts('recap', { title: 'Help desk' }, ...sections)).toBeNull()
  })

  it('keeps a misspelt city as the page has it', () => {
    expect(
      facts(
        'recap',
        { title: 'IETF 114 report' },
        'Live from the 114th meeting of the IETF in Philadelpia.',
      )?.[1],
    ).toBe('Philadelpia')
  })

  it('is not in a city that only another meeting was in', () => {
    expect(
      facts('recap', { title: 'IETF 115 report' }, 'The next IETF meeting is in Yokohama.')?.[1],
    ).toBeNull()
  })
})

describe('a meeting of its own', () => {
  it('has no number, whatever IETF meetings it mentions', () => {
    const found = meetingOf(
      'minutes',
      { title: 'PEAR virtual interim' },
      'January 12, 2022 15:00 UTC',
      'Plan for IETF 113: ask for a slot.',
    )
    expect(found).toMatchObject({
      name: 'PEAR virtual interim',
      number: null,
      place: 'online',
      start: '2022-01-12',
    })
  })

  it.each<[string, Partial<Metadata>, string]>([
    ['TIDES at IETF 115', {}, 'IETF 115'],
    ['Minutes for the IETF 115 Tides Side Meeting', {}, 'IETF 115 Tides Side Meeting'],
    ['Notes of the X-TIDES IETF115 side meeting', {}, 'X-TIDES IETF115 side meeting'],
    ['CELLAR -- DRAFT AGENDA for Virtual Interim Meeting', {}, 'CELLAR Virtual Interim Meeting'],
    ['CELLAR After Toronto: What the Group Decided', {}, 'CELLAR interim'],
    ['Notes', { url: 'https://github.com/ietf-wg-cellar/materials/interim-2022/notes.md' }, 'CELLAR interim'],
    ['Minutes interim-2022-cellar-06: Wed 16:00', {}, 'CELLAR interim 2022-06'],
    ['2022 Retreat', {}, '2022 Retreat'],
  ])('%s: is called by its own name, or by its group', (title, metadata, name) => {
    const lead = 'The group met at an interim in Toronto on April 14-16, 2022.'
    expect(meetingOf('minutes', { title, ...metadata }, lead)?.name).toBe(name)
  })

  it('is not what a page on an IETF meeting mentions beside it', () => {
    const lead = 'There was a side meeting on tides on Monday, and the group met on Tuesday.'
    expect(meetingOf('recap', { title: 'Summaries for IETF 102' }, lead)?.name).toBe('IETF 102')
  })

  it('has its own city and days', () => {
    const lead =
      'The PEAR working group held an interim in Toronto on April 14-16, 2026. The next session is at IETF 126 in Vienna, July 18-24, 2026.'
    expect(facts('recap', { title: 'PEAR after Toronto' }, lead)).toEqual([
      null,
      'Toronto',
      '2026-04-14',
      '2026-04-16',
    ])
  })

  it('may be in a city that no list has', () => {
    const lead =
      'The pear workshop was held in Perast on May 4-5, 2023. The next meeting in March is planned.'
    expect(facts('recap', { title: 'Pear workshop' }, lead)).toEqual([
      null,
      'Perast',
      '2023-05-04',
      '2023-05-05',
    ])
  })

  it('held beside an IETF meeting has its number', () => {
    const lead = 'An IETF side meeting on pears was held on November 9, 2022, 10:00-11:00, during IETF 115.'
    expect(facts('recap', { title: 'Side meeting on pears' }, lead)).toEqual([
      115,
      null,
      '2022-11-09',
      '2022-11-09',
    ])
    const workshop =
      'The workshop took place on July 17-18, 2025 in Madrid, right before the IETF meeting 123.'
    expect(facts('recap', { title: '2025 pear workshop' }, workshop)).toEqual([
      null,
      'Madrid',
      '2025-07-17',
      '2025-07-18',
    ])
  })

  it('that reports on an IETF meeting elsewhere has the place it names itself', () => {
    const blocks = ['日時: 2019年9月12日(木) 14:00 - 16:00', '〒100-0000 東京都千代田区']
    const title = 'IETF 105 報告会（モントリオール）'
    expect(facts('announcement', { title, language: 'ja' }, ...blocks)).toEqual([
      105,
      '東京',
      '2019-09-12',
      '2019-09-12',
    ])
  })

  it('is the one whose city the first words name, be it named once', () => {
    const title = 'New leaders of the pear growers'
    const opening = 'The IETF is meeting this week in San Francisco, for its 74th meeting.'
    expect(facts('announcement', { title }, opening)?.slice(0, 2)).toEqual([74, 'San Francisco'])
    expect(facts('announcement', { title }, opening.replace('San Francisco', 'Lagos'))).toBeNull()
    // who is to do what, from one meeting to another, is about neither
    expect(facts('announcement', { title }, `${opening} They begin at IETF 75.`)).toBeNull()
  })

  it('is told of without its number', () => {
    const text = 'I spent last week at the IETF meeting in Atlanta.'
    expect(facts('recap', { title: 'A week among pears' }, text)).toEqual([null, 'Atlanta', null, null])
    expect(facts('article', { title: 'A week among pears' }, text)).toBeNull()
  })

  it('begins on the day that a time of day goes before', () => {
    const when = 'Time: 09:15-10:45 Thursday (Nov 9, 2023)'
    expect(facts('announcement', { title: 'IETF 118 pear side meeting' }, when)?.[2]).toBe('2023-11-09')
  })

  it('is where the clock of its own city is', () => {
    const title = 'IETF 115 pear side meeting'
    expect(facts('announcement', { title }, 'Time: Tuesday, 15:30-17:00 (London)')?.[1]).toBe('London')
    expect(facts('announcement', { title }, 'Time: Tuesday, 15:30-17:00 (Lagos)')?.[1]).toBeNull()
  })

  it('is online where it is called so or its place is a link, and not where its clock is', () => {
    const placeOf = (metadata: Partial<Metadata>, ...blocks: Written[]) =>
      facts('minutes', metadata, ...blocks)?.[1]
    expect(placeOf({ title: 'PEAR virtual "interim" meeting' }, 'Ada: we go to Madrid in July.')).toBe(
      'online',
    )
    expect(
      placeOf({ title: 'PEAR virtual interim' }, '2030-11-16\n21:00 Amsterdam', 'Ada Birk, Bremen'),
    ).toBe('online')
    expect(placeOf({ title: 'PEAR interim' }, 'Location: https://pear.webex.com/j?1')).toBe('online')
    expect(placeOf({ title: 'PEAR' }, heading('IETF 109 - Bangkok (virtual)'))).toBe('online')
    expect(placeOf({ title: 'PEAR' }, '2030-11-16 - Virtual')).toBe('online')
    expect(placeOf({ title: 'Virtual side meeting at IETF 110' }, 'CET 11:00 - Prague, Paris')).toBe('online')
    expect(
      placeOf({ title: '第107回IETF報告' }, 'バンクーバーの予定でしたが、オンライン会合として開催'),
    ).toBe('online')
    expect(placeOf({ title: 'PEAR' }, 'Virtual Meeting Tips')).toBeNull()
    expect(
      placeOf({ title: 'PEAR interim' }, '9:00 pm Eastern Standard Time (New York, GMT-05:00)'),
    ).toBeNull()
    expect(placeOf({ title: 'PEAR interim' }, 'Date: May 5, 2031, 10:00 (Asia/Shanghai)')).toBeNull()
    expect(placeOf({ title: 'PEAR interim' }, 'Hosted in Ann Perry, MI')).toBe('Ann Perry')
  })

  it('to come is announced with its day', () => {
    expect(
      facts(
        'announcement',
        { title: 'PEAR hackathon' },
        'A virtual hackathon on pears.',
        'When: July 13, 2020 14:00 UTC',
      ),
    ).toEqual([null, 'online', '2020-07-13', '2020-07-13'])
  })
})

it('of a mail is that of its subject, or the only one of its first words', () => {
  expect(facts('mail', { title: 'Notes of our side meeting' }, 'Notes from the pears @ IETF 115')?.[0]).toBe(
    115,
  )
  expect(
    meetingOf('mail', { title: 'Pears' }, 'At IETF 115 we spoke of pears; at IETF 116 of figs.'),
  ).toBeNull()
})

it('of an event after an IETF meeting is on its own day, in its own city', () => {
  const title = 'IETF 115 報告会'
  expect(
    facts(
      'announcement',
      { title, language: 'ja' },
      '日時',
      '2022年12月20日(火) 15:00-18:00',
      '東京都千代田区1-2',
    ),
  ).toEqual([115, '東京', '2022-12-20', '2022-12-20'])
})

it('of a report on one day is not that day, but the week where the report gives it', () => {
  const title = 'Pears, day three: Tuesday March 22, 2022'
  expect(facts('recap', { title }, 'At IETF 113 they were heard.')).toEqual([113, null, null, null])
  expect(facts('recap', { title }, 'IETF 113 takes place in Vienna from March 19 to 25.')).toEqual([
    113,
    'Vienna',
    '2022-03-19',
    '2022-03-25',
  ])
})

it('is none for a recap without any', () => {
  expect(meetingOf('recap', { title: 'Pears' }, 'We ate them.')).toBeNull()
})
