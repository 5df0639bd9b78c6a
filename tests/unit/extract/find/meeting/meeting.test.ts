import { describe, expect, it } from 'vitest'
import { heading } from '../../reading.ts'
import { facts, meetingOf } from '../meeting.ts'

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

  it('was not where it was only planned', () => {
    const planned =
      'IETF 107は完全オンライン会合として開催されました。当初カナダのバンクーバーで開催される予定でした。'
    expect(facts('recap', { title: 'IETF 107報告', language: 'ja' }, planned)?.slice(0, 2)).toEqual([
      107,
      'online',
    ])
    const moved = 'IETF 107, originally planned to be held in Vancouver, was a virtual meeting.'
    expect(facts('recap', { title: 'IETF 107 report' }, moved)?.slice(0, 2)).toEqual([107, 'online'])
  })

  it('has no days in a diary of the journey there', () => {
    const diary = [heading('Friday, Nov 4 (the flight)'), 'Rain.', heading('Saturday, Nov 5'), 'A walk.']
    const metadata = { title: 'IETF 115 London, a diary', published: '2023-01-04' }
    expect(facts('recap', metadata, ...diary)).toEqual([115, 'London', null, null])
  })

  it('has its number in the words of other languages', () => {
    const german =
      'Einen Monat vor dem Start ihres 107. Treffens sucht die Internet Engineering Task Force neue Wege.'
    expect(
      facts('announcement', { title: 'Kein Treffen in Vancouver', language: 'de' }, german)?.slice(0, 2),
    ).toEqual([107, 'Vancouver'])
    const korean = "서울에서 개최된 '제131차 IETF 회의'가 오늘 시작됐다."
    expect(facts('recap', { title: 'IETF 서울회의', language: 'ko' }, korean)?.slice(0, 2)).toEqual([
      131,
      '서울',
    ])
  })

  it('is the one that the post opens with, not those that it compares', () => {
    const opening =
      'IETF 104 in Prague had by far the biggest hackathon. The first one was held in Dallas, at IETF 92.'
    expect(meetingOf('recap', { title: 'The biggest IETF Hackathon' }, opening)).toMatchObject({
      name: 'IETF 104 Hackathon',
      number: 104,
      place: 'Prague',
    })
  })

  it('has the city beside its number, though the day has a wrong year', () => {
    const head = ['Pear WG', 'IETF 102, Montreal', 'Date: Wednesday, 18 July 2017']
    expect(facts('minutes', { title: 'Pear WG' }, ...head)?.[1]).toBe('Montreal')
  })

  it('has a place though nothing gives its number', () => {
    const lead =
      'I follow the meeting of the Internet Engineering Task Force, which takes place in Vancouver.'
    expect(facts('recap', { title: 'Live, from my desk' }, lead)).toEqual([null, 'Vancouver', null, null])
  })

  it('is not where another one will be', () => {
    const lead = 'The charter is out for review and will be done by the Chicago meeting.'
    expect(facts('minutes', { title: 'Pear call' }, lead)?.[1]).toBeNull()
  })

  it('is online where a group met so', () => {
    const lead = 'The PEAR WG met virtually on 11 February 2031.'
    expect(facts('mail', { title: 'Notes from the PEAR interim' }, lead)).toEqual([
      null,
      'online',
      '2031-02-11',
      '2031-02-11',
    ])
  })

  it('is not one of long ago that an announcement looks back on', () => {
    const lead = 'Pears are RFC 9999 today. It all began with a BoF at IETF 101 in London, in March 2018.'
    const facts = { title: 'Pears are done', published: '2023-07-19' }
    expect(meetingOf('announcement', facts, lead)).toBeNull()
    expect(meetingOf('announcement', { ...facts, published: '2018-03-20' }, lead)?.number).toBe(101)
  })

  it('has the day in brackets behind its session', () => {
    const lead = 'Here are the minutes of the PEAR session at IETF 80 in Prague (Tuesday, 29 March 2011).'
    expect(facts('mail', { title: 'Minutes from IETF 80' }, lead)?.[2]).toBe('2011-03-29')
  })

  it.each([
    'It begins today, January 24th 2031.',
    'It started on Friday, January 24th 2031.',
    'Day one is today, January 24th 2031.',
  ])('lasts as many days as its first day is said to open: %s', (first) => {
    const lead = `The PEAR working group has its first interim in Tokyo for three days. ${first}`
    expect(facts('recap', { title: 'First PEAR interim', published: '2031-01-24' }, lead)).toEqual([
      null,
      'Tokyo',
      '2031-01-24',
      '2031-01-26',
    ])
  })

  it('is none that a mail only quotes', () => {
    const quoted = { text: 'On 1 Mar 2031, Bo wrote: At IETF 121 in Dublin we met.', foreign: true }
    const own = 'I agree with option A, as discussed at the interim.'
    expect(meetingOf('mail', { title: 'Re: [pear] Closing issue 77' }, quoted, own)).toBeNull()
  })

  it('is none where the first words introduce two', () => {
    const lead = 'This covers two meetings: IETF 97 in Seoul, IETF 98 in Chicago.'
    expect(meetingOf('recap', { title: 'An IETF report' }, lead)).toBeNull()
  })

  it('is none where the page covers several', () => {
    const sections = [heading('IETF 113 Vienna'), 'Pears.', heading('IETF 114 Philadelphia'), 'Apples.']
    expect(facts('recap', { title: 'Help desk' }, ...sections)).toBeNull()
    expect(facts('recap', { title: 'Help desk at IETF 113' }, ...sections)?.[0]).toBe(113)
  })

  it('is the one that the address of its hackathon has', () => {
    const url = 'https://orchard.example/ietf-hackathon-106'
    const lead = 'What began at IETF 92 went on at IETF 106.'
    expect(facts('recap', { title: 'Pears hacked', url }, lead)?.[0]).toBe(106)
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

  it('is in a city, whatever ending its name has in a sentence', () => {
    const lead = 'IETF 122 odbyło się w Bangkoku od 15 do 21 marca.'
    expect(facts('recap', { title: 'IETF 122 za nami' }, lead)?.[1]).toBe('Bangkok')
  })

  it('is not in a city that only another meeting was in', () => {
    expect(
      facts('recap', { title: 'IETF 115 report' }, 'The next IETF meeting is in Yokohama.')?.[1],
    ).toBeNull()
  })
})

it('of a mail is that of its subject, or the only one of its first words', () => {
  expect(facts('mail', { title: 'Fwd: IETF 107 Virtual Meeting Agenda' }, 'FYI')?.[0]).toBe(107)
  const lead = 'For those who could not come to IETF 77, this is what I noted down.'
  expect(facts('mail', { title: 'The pear session in Anaheim' }, lead)?.[0]).toBe(77)
  expect(facts('mail', { title: 'The pear session' }, lead)).toBeNull()
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
