import { describe, expect, it } from 'vitest'
import type { Genre } from '../../../../../lib/model.ts'
import { meetingOf } from '../meeting.ts'

/** As long as the first words of a page. */
const FILLER = 'Pears grow on trees and are picked when the summer ends. '.repeat(20)

describe('the number of the IETF meeting', () => {
  it.each([
    ['nl', 'De 90. vergadering van NANOG sprak over de IETF.'],
    ['en', 'At the 90th meeting of NANOG, the IETF was a subject.'],
    ['de', 'Auf der 88. Tagung der RIPE ging es um die IETF.'],
  ])('is none that another body has (%s)', (language, lead) => {
    expect(meetingOf('recap', { title: 'Pears', language }, lead, FILLER)?.number ?? null).toBeNull()
  })

  it('is that of the IETF in any language', () => {
    const lead = 'De 90e vergadering van de IETF was in Turku.'
    expect(meetingOf('recap', { title: 'Peren', language: 'nl' }, lead, FILLER)?.number).toBe(90)
  })

  it.each(['40 años del IETF', 'The IETF at 40 years', 'IETF 40周年'])(
    'is no number of years, for all an address says: %s',
    (title) => {
      const metadata = { title, url: 'https://orchard.example/ietf-40', published: '2026-01-27' }
      expect(meetingOf('article', metadata, 'The first pears were few.', FILLER)?.number ?? null).toBeNull()
    },
  )
})

describe('the number of a meeting in ideographs', () => {
  it.each([
    ['第一百一十七次IETF會議紀實', 117],
    ['第五十二次 IETF 大会', 52],
    ['IETF第九十九届大会', 99],
    ['第一百零五次IETF会议', 105],
    ['第一二〇次IETF会议', 120],
    ['互联网工程任务组第98次大会', 98],
    ['網際網路工程任務小組第 97 次會議', 97],
    ['第98次互联网工程任务组会议', 98],
  ])('%s', (title, number) => {
    expect(meetingOf('recap', { title, language: 'zh' }, FILLER)?.number).toBe(number)
  })

  it.each([
    ['zh', '我的第十一次IETF'],
    ['zh', '我的第11次IETF会议'],
    ['ja', '私の12回目のIETF'],
  ])('is none of the times that somebody went (%s): %s', (language, title) => {
    expect(meetingOf('recap', { title, language }, FILLER)?.number ?? null).toBeNull()
  })

  it.each(['第98次梨会，互联网工程任务组有人来', '互联网工程任务组主席访问第20届大会'])(
    'is none of a meeting of others: %s',
    (title) => {
      expect(meetingOf('recap', { title, language: 'zh' }, '梨很甜。')?.number ?? null).toBeNull()
    },
  )

  it.each(['第一次IETF会议', '第十九次全会与IETF', '第百次梨会', '第一百九十九次IETF之外的梨会'])(
    'is none of another thing: %s',
    (title) => {
      const found = meetingOf('recap', { title, language: 'zh' }, FILLER)?.number ?? null
      expect([null, 199]).toContain(found)
    },
  )
})

describe('the city of a meeting', () => {
  it.each([
    ['zh-TW', '第五十二次IETF會議在美國鹽湖城舉行。', '鹽湖城'],
    ['zh', '第58次IETF会议在明尼阿波利斯召开。', '明尼阿波利斯'],
    ['ko', '제91차 IETF 회의가 호놀룰루에서 열렸다.', '호놀룰루'],
    ['ja', '第83回IETF会合はパリで開催された。', 'パリ'],
  ])('has names abroad (%s): %s', (language, lead, place) => {
    expect(meetingOf('recap', { title: 'IETF', language }, lead)?.place).toBe(place)
  })
})

describe('a meeting of so many days', () => {
  it.each([
    ['ja', 'IETF 142は2031年7月14日から6日間、トゥルクで開催された。'],
    ['ja', 'IETF 142は2031年7月14日(月)から6日間、トゥルクで開催された。'],
    ['zh', '自2031年7月14日起为期六天，IETF 142会议在图尔库召开。'],
    ['zh-TW', '自2031年7月14日起，為期6天，IETF 142會議於圖爾庫舉行。'],
    ['ko', '2031년 7월 14일부터 6일간 투르쿠에서 IETF 142 회의가 열렸다.'],
  ])('has a last one (%s): %s', (language, lead) => {
    const found = meetingOf('recap', { title: 'IETF 142', language }, lead)
    expect([found?.start, found?.end]).toEqual(['2031-07-14', '2031-07-19'])
  })

  it.each([
    ['ja', '2031年7月14日に発表があり、締切は6日間延びた。IETF 142の話である。'],
    ['ja', '2031年7月14日から梨の季節で、6日間休んだ。IETF 142の話である。'],
  ])('has none where the days are of something else (%s): %s', (language, lead) => {
    expect(meetingOf('recap', { title: 'IETF 142', language }, lead)?.end ?? null).not.toBe('2031-07-19')
  })
})

describe('a meeting that is told by its city', () => {
  it.each<[Genre, string, string, string]>([
    ['recap', 'Notes from Prague', 'I spent the week in Prague. The IETF sessions were many.', 'Prague'],
    ['recap', 'Zurück aus Prag', 'Eine Woche in Prag, und viele Sitzungen der IETF.', 'Prag'],
    ['announcement', 'See you in Prague', 'The IETF will meet in Prague next month.', 'Prague'],
    [
      'recap',
      'Les absents',
      'Deux semaines plus tôt, s’est tenue à Londres la rencontre internationale de l’Internet Engineering Task Force.',
      'Londres',
    ],
  ])('%s: %s', (genre, title, lead, place) => {
    expect(meetingOf(genre, { title }, lead, FILLER)?.place).toBe(place)
  })

  it.each<[Genre, string, string]>([
    [
      'article',
      'Why Prague grows pears',
      'The city joined. The IETF hackathon is where such code is written.',
    ],
    ['article', 'Prague exchange buys pears', 'The IETF sessions were of use to the exchange.'],
    ['article', 'A letter from Prague', 'Our gardeners went to an IETF meeting, and like IETF meetings.'],
    ['announcement', 'PEAR 88 in Prague', 'It has talks on what the IETF sessions of spring decided.'],
    ['article', 'Pears in Prague', 'Die IETF trifft sich dreimal im Jahr.'],
  ])('is none where the city is only named: %s, %s', (genre, title, lead) => {
    expect(meetingOf(genre, { title }, lead, FILLER)).toBeNull()
  })

  it('is none where the IETF only meets as a rule', () => {
    const lead = 'The IETF meets three times a year.'
    expect(meetingOf('announcement', { title: 'Pears in Prague' }, lead, FILLER)).toBeNull()
  })
})
