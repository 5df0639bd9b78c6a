import { describe, expect, it } from 'vitest'
import { findDates, isoDate } from '../../../../lib/extract/language/dates.ts'

/** Days without a year are in this one's. */
const NEAR = '2031-07-01'

/** The days that `text` gives, a range as "first..last". */
const days = (text: string, language?: string) =>
  findDates(text, { language }).flatMap(({ from, to }) => {
    const [first, last] = [isoDate(from, NEAR), isoDate(to, NEAR)]
    return first && last ? [first === last ? first : `${first}..${last}`] : []
  })

const WEEK = '2031-11-05..2031-11-11'

describe('a range, however its days are joined', () => {
  it.each<[string, string, string?]>([
    ['2031-11-05/2031-11-11', WEEK],
    ['2031-11-05/11', WEEK],
    ['2031-11-05–11', WEEK],
    ['2031-11-05--11', WEEK],
    ['2031-11-05 -- 2031-11-11', WEEK],
    ['2031/11/05-11', WEEK],
    ['2031/11/5（水）〜11/11（火）', WEEK, 'ja'],
    ['２０３１年１１月５－１１日', WEEK, 'ja'],
    ['2031년 11월 5일(수) ~ 11월 11일(화)', WEEK, 'ko'],
    ['05.11.–11.11.2031', WEEK, 'de'],
    ['vom 5.11. bis zum 11.11.2031', WEEK, 'de'],
    ['29. 10. - 4. 11. 2031', '2031-10-29..2031-11-04', 'cs'],
    ['27.12. – 02.01.2032', '2031-12-27..2032-01-02'],
    ['Mittwoch, 5., bis Dienstag, 11. November 2031', WEEK, 'de'],
    ['van 5 t/m 11 november 2031', WEEK, 'nl'],
    ['do dia 5 ao dia 11 de novembro de 2031', WEEK, 'pt'],
    ['5-Nov-2031 to 11-Nov-2031', WEEK],
    ['2031 November 5-11', WEEK],
    ['2031, October 29 – November 4', '2031-10-29..2031-11-04'],
    ['5 → 11 Nov 2031', WEEK],
  ])('%s', (text, expected, language) => {
    expect(days(`It was held ${text}.`, language)).toEqual([expected])
  })
})

describe('a day', () => {
  it.each<[string, string]>([
    ['21. 11. 2031', '2031-11-21'],
    ['20311121T093000Z', '2031-11-21'],
    ['Fri Nov 21 14:00:12 UTC 2031', '2031-11-21'],
    ['Fri Nov 21 14:00:12 2031', '2031-11-21'],
    ['２０３１年１１月２１日', '2031-11-21'],
  ])('%s', (text, day) => {
    expect(days(text)).toEqual([day])
  })
})

describe('no range, and no date', () => {
  it.each<[string, string[], string?]>([
    ['an address', ['2031-11-05'], 'https://pears.example/2031/11/05/11-pears'],
    ['an address with a number', ['2031-11-05'], 'https://pears.example/2031-11-05/11-pears'],
    ['a time of day', ['2031-11-05'], '2031-11-05 – 10:00'],
    ['a file and its number', ['2031-11-05'], 'notes-2031-11-05-11'],
    ['a day and what number of it', ['2031-11-05'], '2031-11-05/draft 11'],
    ['two days that cannot be read', [], '05/11/2031 - 11/11/2031'],
    ['numbers of sections', ['2031-06-05'], 'Section 3.2. See 5.6.2031'],
    ['a number of a section', [], '3.2. Pears'],
    ['parts of a version', [], 'v7.11.2031.3'],
    ['a number of eight digits', [], '20311121 pears'],
    ['a month and two numbers', [], 'Nov-21 31'],
    ['a count behind a month', ['2031-11-21'], '21 Nov 32 pears'],
    ['an address that ends in a number', ['2031-11-05'], 'https://pears.example/2031/11/05/11/'],
    ['seconds that are not between', ['2031-11-21'], '21 November 2031, 14:00:12'],
    ['a seat in full-width digits', [], '２１番'],
    ['a year and a day that another month follows', ['2031-11-05', '2031-12-07'], '2031 Nov 5 - 7 Dec 2031'],
  ])('%s', (_, expected, text = '') => {
    expect(days(text)).toEqual(expected)
  })
})
