import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { failureSentence } from '../../../lib/i18n/failures.ts'
import { formatAge, formatDate, formatDateRange } from '../../../lib/i18n/format.ts'
import { formatBytes } from '../../../lib/i18n/format-bytes.ts'
import { chooseLanguage, currentLanguage, loadMessages, t } from '../../../lib/i18n/index.ts'

describe('choosing a language', () => {
  it('takes the first that Micline speaks, whatever the region', () => {
    expect(chooseLanguage(['pt-BR', 'fr-CA', 'en'])).toBe('fr')
    expect(chooseLanguage(['zh-Hans-CN'])).toBe('zh')
  })
  it('falls back to English', () => {
    expect(chooseLanguage(['tlh', ''])).toBe('en')
    expect(chooseLanguage([])).toBe('en')
  })
})

describe('in German', () => {
  beforeEach(() => loadMessages(['de-AT'], ['popup']))
  afterEach(() => loadMessages(['en'], ['popup']))

  it('speaks German and writes dates the German way', () => {
    expect(currentLanguage()).toBe('de')
    expect(failureSentence(new Error('x'))).toContain('schiefgegangen: x')
    expect(formatDate('2031-02-04')).toBe('04.02.2031')
  })
})

it('fills numbers in as the language writes them, in the form that their count has', async () => {
  await loadMessages(['de'], ['library'])
  const german = t('library.count', { count: 12345 })
  await loadMessages(['en'], ['library'])
  expect([german, t('library.count', { count: 12345 }), t('library.count', { count: 1 })]).toEqual([
    '12.345 Zusammenfassungen',
    '12,345 summaries',
    '1 summary',
  ])
})

it('ends what a browser says of a failure with one full stop', async () => {
  await loadMessages(['en'], ['popup'])
  const [plain, stopped] = [new Error('The door is shut'), new Error('The door is shut.')]
  expect(failureSentence(stopped)).toContain('The door is shut. ')
  expect(failureSentence(stopped)).toBe(failureSentence(plain))
})

describe('formats', () => {
  beforeEach(() => loadMessages(['en'], ['popup']))

  it('writes a day as the same day in every time zone', () => {
    expect(formatDate('2031-01-01')).toBe('Jan 1, 2031')
  })
  it('leaves what is no full date as it is', () => {
    expect(formatDate('2031')).toBe('2031')
    expect(formatDate('spring of 2031')).toBe('spring of 2031')
    expect(formatDate('2031-13-01')).toBe('2031-13-01')
    expect(formatAge('long ago')).toBe('long ago')
  })
  it('writes ranges without saying the month twice', () => {
    expect(formatDateRange('2031-02-01', '2031-02-06')).toMatch(/^Feb 1\s–\s6, 2031$/)
    expect(formatDateRange('2031-02-01', null)).toBe('Feb 1, 2031')
    expect(formatDateRange(null, '2031-02-06')).toBe('Feb 6, 2031')
    expect(formatDateRange(null, null)).toBe('')
    expect(formatDateRange('2031-02-06', '2031-02-01')).toBe('2031-02-06 – 2031-02-01')
    expect(formatDateRange('2031-02-06', 'spring')).toBe('2031-02-06 – spring')
    expect(formatDateRange('winter', '2031-02-06')).toBe('winter – 2031-02-06')
  })
  it('tells how long ago something was', () => {
    const now = new Date('2031-02-06T12:00:00Z')
    expect(formatAge('2031-02-06T11:59:50Z', now)).toBe('now')
    expect(formatAge('2031-02-06T11:50:00Z', now)).toBe('10 min. ago')
    expect(formatAge('2031-02-06T10:00:00Z', now)).toBe('2 hr. ago')
    expect(formatAge('2031-02-05T12:00:00Z', now)).toBe('yesterday')
    expect(formatAge('2031-01-01T12:00:00Z', now)).toBe('1 mo. ago')
    expect(formatAge('2029-12-31T12:00:00Z', now)).toBe('1 yr. ago')
  })
  it('says yesterday of the day before alone', () => {
    const morning = new Date(2031, 1, 6, 6)
    const ago = (day: number, hour: number) => formatAge(new Date(2031, 1, day, hour).toISOString(), morning)
    expect([ago(5, 5), ago(4, 23), ago(4, 7), ago(3, 23)]).toEqual([
      'yesterday',
      '2 days ago',
      '2 days ago',
      '3 days ago',
    ])
  })
  it('writes bytes as readers count them', () => {
    expect(formatBytes(0)).toBe('0 byte')
    expect(formatBytes(2_500_000)).toBe('2.5 MB')
  })
})
