import { describe, expect, it } from 'vitest'
import { findDates, isoDate, parseDate } from '../../../../lib/extract/language/dates.ts'

const firstDay = (text: string, language?: string, near?: string) =>
  findDates(text, { language }).map(({ from }) => isoDate(from, near))[0] ?? null

describe('a single date', () => {
  const cases: [string, string, string?][] = [
    ['Published 2022-11-21', '2022-11-21'],
    ['2022-11-21T10:00:00Z', '2022-11-21'],
    ['2022/11/21', '2022-11-21'],
    ['Session: 20221121-1630', '2022-11-21'],
    ['Posted on November 21, 2022 by a chair', '2022-11-21'],
    ['Nov. 21st, 2022', '2022-11-21'],
    ['21 ноя 2022', '2022-11-21', 'ru'],
    ['21 Nov ’22', '2022-11-21'],
    ["November 21, '98", '1998-11-21'],
    ['2022. 11. 21.', '2022-11-21', 'ko'],
    ['21 Nov 2022', '2022-11-21'],
    ['the 21st of November 2022', '2022-11-21'],
    ['Monday, 21 November, 2022', '2022-11-21'],
    ['Mon, 21 Nov 2022 10:11:12 +0000', '2022-11-21'],
    ['Mon Nov 21, 2022, 13:00-15:00', '2022-11-21'],
    ['21-Nov-2022', '2022-11-21'],
    ['2022-Nov-21', '2022-11-21'],
    ['2022 November 21', '2022-11-21'],
    ['21.11.2022', '2022-11-21'],
    ['21/11/2022', '2022-11-21'],
    ['11/21/2022', '2022-11-21'],
    ['07/11/2022', '2022-11-07', 'fr'],
    ['07/11/2022', '2022-07-11', 'en-US'],
    ['am Montag, den 7. März 2022', '2022-03-07', 'de'],
    ['le lundi 1er août 2022', '2022-08-01', 'fr'],
    ['le 21 févr. 2022', '2022-02-21', 'fr'],
    ['el 21 de noviembre de 2022', '2022-11-21', 'es'],
    ['5 ago 2022', '2022-08-05', 'es'],
    ['21 de março de 2022', '2022-03-21', 'pt'],
    ['25 марта 2022 года', '2022-03-25', 'ru'],
    ['2023年3月25日（土）', '2023-03-25', 'ja'],
    ['2023 年 3 月 25 日', '2023-03-25', 'zh'],
    ['2023년 3월 25일', '2023-03-25', 'ko'],
  ]
  it.each(cases)('%s', (text, iso, language) => {
    expect(firstDay(text, language)).toBe(iso)
  })

  it('is no number of eight digits without a time of day', () => {
    expect(parseDate('ticket 20221121 of the queue-1')).toBeNull()
  })

  it('is unknown where day and month cannot be told apart, or the year is missing', () => {
    expect(parseDate('07/11/2022')).toBeNull()
    expect(firstDay('07/11/2022', 'en')).toBeNull()
    expect(parseDate('on 5 November')).toBeNull()
  })

  it('is no date where numbers and words only look like one', () => {
    for (const text of [
      'you may 5 times',
      'draft-x-05 March',
      'RFC 9000',
      'at 13:30',
      'version 2.11.202',
      '31 February 2022',
      'we march 20 miles',
      '5 ago',
    ])
      expect(
        findDates(text).filter(({ from }) => from.day),
        text,
      ).toEqual([])
  })

  it.each<[string, string]>([
    ['Agenda: 10 Maja Birk', 'en'],
    ['5 Zari Lind', 'en'],
    ['Dubna, 2031', 'en'],
    ['a marca 10', 'pt'],
    ['El día 15 marca el final', 'es'],
    ['15. listopada 2031', 'hr'],
    ['July (20 pears)', 'en'],
  ])('is no date where a name or another word is spelt like a month: %s', (text, language) => {
    expect(findDates(text, { language })).toEqual([])
  })

  it('takes a missing year from the nearest date that is known', () => {
    expect(firstDay('on 5 November', 'en', '2023-01-10')).toBe('2022-11-05')
    expect(firstDay('on 5 January', 'en', '2022-12-20')).toBe('2023-01-05')
    expect(firstDay('7月22日', 'ja', '2023-08-27')).toBe('2023-07-22')
  })
})

describe('a range of days', () => {
  const cases: [string, string, string, string?][] = [
    ['5–11 November 2022', '2022-11-05', '2022-11-11'],
    ['20-26 July', '2022-07-20', '2022-07-26'],
    ['from the 5th to the 11th of November', '2022-11-05', '2022-11-11'],
    ['November 5-11, 2022', '2022-11-05', '2022-11-11'],
    ['Nov 5th through Nov 11th, 2022', '2022-11-05', '2022-11-11'],
    ['October 30 - November 4, 2022', '2022-10-30', '2022-11-04'],
    ['30 October – 4 November 2022', '2022-10-30', '2022-11-04'],
    ['28 December 2022 to 3 January 2023', '2022-12-28', '2023-01-03'],
    ['December 28 - January 3, 2023', '2022-12-28', '2023-01-03'],
    ['Saturday 5 to Friday 11 November 2022', '2022-11-05', '2022-11-11'],
    ['July 13 and 14, 2020', '2020-07-13', '2020-07-14'],
    ['on 13 & 14 July 2020', '2020-07-13', '2020-07-14'],
    ['2022-11-05 to 2022-11-11', '2022-11-05', '2022-11-11'],
    ['2022-11-05 – 2022-11-11', '2022-11-05', '2022-11-11'],
    ['van 5 tot en met 11 november 2022', '2022-11-05', '2022-11-11', 'nl'],
    ['the second week of November (5–11 Nov 2031)', '2031-11-05', '2031-11-11', 'en'],
    ['od 8 do 12 listopada 2031', '2031-11-08', '2031-11-12', 'pl'],
    ['od 3. do 7. listopadu 2031', '2031-11-03', '2031-11-07', 'cs'],
    ['22 września 2031 r.', '2031-09-22', '2031-09-22', 'pl'],
    ['22 września 2031 r.', '2031-09-22', '2031-09-22', 'pl'],
    ['od 30 września do 4 października 2031', '2031-09-30', '2031-10-04', 'pl'],
    ['3.–7. května 2031', '2031-05-03', '2031-05-07', 'cs'],
    ['od 30. června do 4. července 2031', '2031-06-30', '2031-07-04', 'cs'],
    ['od 29. září do 3. října 2031', '2031-09-29', '2031-10-03', 'cs'],
    ['fra 3. til 7. marts 2031', '2031-03-03', '2031-03-07', 'da'],
    ['juillet (20 au 25 juillet 2031)', '2031-07-20', '2031-07-25', 'fr'],
    ['July (20 to 25), 2031', '2031-07-20', '2031-07-25', 'en'],
    ['March (16–22, Turku)', '2022-03-16', '2022-03-22', 'en'],
    ['den 4 augusti 2031', '2031-08-04', '2031-08-04', 'sv'],
    ['с 5 по 11 ноября 2022 года', '2022-11-05', '2022-11-11', 'ru'],
    ['vom 5. bis zum 11. November 2022', '2022-11-05', '2022-11-11', 'de'],
    ['5.–11. November 2022', '2022-11-05', '2022-11-11', 'de'],
    ['du 5 au 11 novembre 2022', '2022-11-05', '2022-11-11', 'fr'],
    ['del 5 al 11 de noviembre de 2022', '2022-11-05', '2022-11-11', 'es'],
    ['de 5 a 11 de novembro de 2022', '2022-11-05', '2022-11-11', 'pt'],
    ['2022年11月5日から11日まで', '2022-11-05', '2022-11-11', 'ja'],
    ['2022年10月30日〜11月4日', '2022-10-30', '2022-11-04', 'ja'],
    ['2022年11月5日至11日', '2022-11-05', '2022-11-11', 'zh'],
    ['2022年11月5(土)〜11(金)に', '2022-11-05', '2022-11-11', 'ja'],
    ['2022년 11월 5일부터 11일까지', '2022-11-05', '2022-11-11', 'ko'],
    ['November 5-11,2022', '2022-11-05', '2022-11-11'],
    ['Sat, 5 Nov 2022 - Fri, 11 Nov 2022', '2022-11-05', '2022-11-11'],
  ]
  it.each(cases)('%s', (text, from, to, language) => {
    const [date] = findDates(text, { language })
    expect([date && isoDate(date.from, '2022-08-01'), date && isoDate(date.to, '2022-08-01')]).toEqual([
      from,
      to,
    ])
  })
})

it('finds no year that no page is about, and no day that its year lacks', () => {
  expect(findDates('0001-01-01, 5.6.1234')).toEqual([])
  expect(parseDate('29 February 2032')).toBe('2032-02-29')
  expect(parseDate('29 February 2031')).toBeNull()
})

it('gives spans and the way of writing', () => {
  const text = 'We met on 5-11 November 2022; next is March 2023.'
  expect(findDates(text).map(({ start, end, rule }) => [text.slice(start, end), rule])).toEqual([
    ['5-11 November 2022', 'days to days month'],
    ['March 2023', 'month year'],
  ])
})

it('takes time in line with the text', () => {
  const text = '5-5-5 November November 5, 5, 5, '.repeat(20_000)
  expect(findDates(text).length).toBeGreaterThan(1000)
})
