import { describe, expect, it } from 'vitest'
import type { Metadata } from '../../../../../lib/extract/types.ts'
import { heading, type Written } from '../../reading.ts'
import { facts, meetingOf } from '../meeting.ts'

describe('a meeting of its own', () => {
  it('is not in the city of the IETF meeting that it prepares', () => {
    const title = 'PEAR September 25th 2031 Interim Meeting Minutes'
    expect(
      facts('minutes', { title }, 'All slides are there.', heading('To do before IETF 104, Prague')),
    ).toEqual([null, null, '2031-09-25', '2031-09-25'])
  })

  it('on an IETF meeting has its own day and place', () => {
    const lead =
      '2025年10月23日(木)、梨協会との共催で、「IETF座談会」を会議室およびオンラインのハイブリッドで開催しました。'
    const about = '今回はIETF123(2025年7月、スペイン・マドリッド)での話題を紹介しました。'
    expect(facts('recap', { title: 'IETF座談会 開催報告', language: 'ja' }, lead, about)?.slice(1)).toEqual([
      null,
      '2025-10-23',
      '2025-10-23',
    ])
  })

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
    ['[pear] Pear Growing Virtual Meeting: 2031-09-12', {}, 'Pear Growing Virtual Meeting: 2031-09-12'],
    ['Call for Papers: IAB Workshop on Harbour Lamps', {}, 'IAB Workshop on Harbour Lamps'],
    ['CELLAR: 2022 05 14 Interim', {}, 'CELLAR 2022 05 14 Interim'],
    ['cellar-dnsop-transcript', {}, 'DNSOP interim'],
    [
      '#72 - Split the lamps',
      { url: 'https://github.com/quicwg/materials/interim-2022/1.md' },
      'QUIC interim',
    ],
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

  it('is not the meeting that it leads to, which is on other days', () => {
    const towards = '2022年11月に開催されるIETF115ロンドンミーティングに向けて、梨の話をします。'
    const told = (title: string, day: string) =>
      facts('announcement', { title, language: 'ja' }, `日時: ${day} 14:00-18:30`, towards)
    expect(told('第1回梨勉強会', '2022年7月1日')).toEqual([null, null, '2022-07-01', '2022-07-01'])
    expect(told('第1回梨勉強会', '2022年11月6日')?.[0]).toBe(115)
    expect(told('IETF115報告会', '2022年12月6日')?.[0]).toBe(115)
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
    expect(placeOf({ title: 'PEAR interim' }, '1600 UTC\nWebex: https://pear.example/j?1')).toBe('online')
    const joining = ['Ada: pears.', 'Join Webex meeting', 'https://ietf.webex.com/ietf/j.php?MTID=m1']
    expect(placeOf({ title: 'PEAR interim' }, ...joining)).toBe('online')
    expect(placeOf({ title: 'PEAR interim' }, 'The interim was held in Vienna.', ...joining)).toBe('Vienna')
    expect(placeOf({ title: 'PEAR at IETF 115' }, 'In London, we met.', ...joining)).toBe('London')
    expect(placeOf({ title: 'PEAR interim' }, 'Ada: webex.com is down, and so is zoom.us.')).toBeNull()
    expect(placeOf({ title: 'PEAR at IETF 98' }, 'Webex: https://pear.example/j?1')).toBeNull()
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
  })

  it.each(['IETF 107 Interim', 'IETF 107 pre-meeting'])('has the number that it is called by: %s', (name) => {
    expect(facts('minutes', { title: 'Pear Growing' }, heading(name), 'Date: 8 April 2020')).toEqual([
      107,
      null,
      '2020-04-08',
      '2020-04-08',
    ])
    const after = 'The next interim is after IETF 107.'
    expect(facts('minutes', { title: 'PEAR interim' }, after, 'Date: 8 April 2020')?.[0]).toBeNull()
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
    expect(facts('announcement', { title: 'IETF 서울회의 안내', language: 'ko' }, '배를 센다.')?.[1]).toBe(
      '서울',
    )
  })
})

it.each([
  ['IETF-Meeting in Berlin, unterstützt von den Birnen: offene Lampen', 'IETF-Meeting in Berlin'],
  ['PEAR GROUP bei der IETF in Berlin', 'IETF in Berlin'],
  ['Notre semaine à l’IETF à Paris', 'IETF à Paris'],
  ['The pears of the IETF meeting in Buenos Aires: ripe', 'IETF meeting in Buenos Aires'],
])('calls an IETF meeting as its title does, without what else that says: %s', (title, name) => {
  const lead = 'The IETF meeting took place last week, and the pears were ripe.'
  expect(meetingOf('recap', { title }, lead)?.name).toBe(name)
})
