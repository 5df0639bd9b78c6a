/** Finds dates and date ranges in text, in the many ways people write them. */
import type { Span } from '../types.ts'
import type { DateOptions, DateToken } from './date-token.ts'
import { dateTokens, mayHoldDate } from './date-tokens.ts'

/** A day, or a month if `day` is null; `year` is null if the words leave it out. */
interface CalendarDate {
  readonly year: number | null
  readonly month: number
  readonly day: number | null
}

/** A date (`from` equals `to`) or a range of days, with its span in the text and the name of the pattern that it matched. */
export interface DateSpan extends Span {
  readonly rule: string
  readonly from: CalendarDate
  readonly to: CalendarDate
}

interface Way {
  readonly name: string
  /** Over token classes (see TokenClass); groups are named after the part and its position: d1 m1 y1, d2 m2 y2, i1 i2. */
  readonly pattern: RegExp
}

const YEAR = '[,=]?(?<y2>Y)'
/** Days between the first and the last, at most as many as a month has. */
const DAYS = '(?:,D){0,30}'
/** In order: the first match wins, so longer ones come first. */
const WAYS: readonly Way[] = [
  { name: 'iso range', pattern: /(?<i1>I)[-=](?<i2>I)/dy },
  { name: 'iso to day', pattern: /(?<i1>I)-(?<m2>M)?(?<d2>D)(?![-=MDY])/dy },
  { name: 'day to iso', pattern: /(?<d1>D)(?<m1>M)?[-=](?<i2>I)/dy },
  // not the end of a range whose beginning cannot be read
  { name: 'iso', pattern: /(?<!\?[-=])(?<i1>I)/dy },
  {
    name: 'year, month, day marks',
    pattern:
      /(?:(?<y1>Y)y)?(?<m1>D)m(?<d1>D)d?(?:,?[-=,](?:(?:(?<y2>Y)y)?(?<m2>D)m)?(?<d2>D)(?:d|(?<=[-=](?:Dm)?D)))?/dy,
  },
  { name: 'year and month marks', pattern: /(?<y1>Y)y(?<m1>D)m/dy },
  {
    name: 'days to days month',
    pattern: new RegExp(
      `(?<d1>D)(?:=?(?<m1>M)(?:[,=]?(?<y1>Y))?)?,?[-=],?(?<d2>D)=?(?<m2>M)(?:${YEAR})?`,
      'dy',
    ),
  },
  {
    name: 'month day to day',
    pattern: new RegExp(`(?<m1>M)(?<d1>D)(?:,?(?<y1>Y))?,?[-=],?(?<m2>M)?(?<d2>D)(?!M)(?:${YEAR})?`, 'dy'),
  },
  {
    name: 'days and days month',
    pattern: new RegExp(`(?<d1>D)(?<m1>M)?${DAYS},?&(?<d2>D)(?<m2>M)(?:${YEAR})?`, 'dy'),
  },
  {
    name: 'month day and day',
    pattern: new RegExp(`(?<m1>M)(?<d1>D)${DAYS},?&(?<m2>M)?(?<d2>D)(?!M)(?:${YEAR})?`, 'dy'),
  },
  {
    name: 'year month day',
    pattern: /(?<y1>Y)[,=]?(?<m1>M)=?(?<d1>D)(?:[-=](?<m2>M)?(?<d2>D)(?![-=MY]))?/dy,
  },
  { name: 'month day year', pattern: /(?<m1>M)=?(?<d1>D)[,=]?(?<y1>Y)/dy },
  { name: 'day month year', pattern: /(?<d1>D)=?(?<m1>M)[,=]?(?<y1>Y)/dy },
  { name: 'month day', pattern: /(?<m1>M)(?<d1>D)(?!,?Y)/dy },
  { name: 'day month', pattern: /(?<d1>D)(?<m1>M)(?!D,?Y)/dy },
  { name: 'month year', pattern: /(?<m1>M),?(?<y1>Y)/dy },
]

/** Full-width digits, as on Japanese and Chinese pages, and the difference between their codes and ASCII's. */
const FULL_WIDTH = /[－／０-９]/g
const WIDER = 0xfee0

/**
 * Finds the dates and ranges in `text`, in reading order and without overlaps.
 * "from the 5th to the 11th of November" gives one span with from {year: null, month: 11, day: 5}.
 */
export function findDates(text: string, options: DateOptions = {}): DateSpan[] {
  const narrow = text.replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDER))
  if (!mayHoldDate(narrow)) return []
  const tokens = dateTokens(narrow, options)
  const classes = tokens.map((token) => token.class).join('')
  const found: DateSpan[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!'IDYM'.includes(classes[at] ?? 'x')) continue
    const hit = dateAt(tokens, classes, at)
    if (!hit) continue
    found.push(hit.date)
    at += hit.length - 1
  }
  return found
}

function dateAt(
  tokens: readonly DateToken[],
  classes: string,
  at: number,
): { date: DateSpan; length: number } | null {
  for (const { name, pattern } of WAYS) {
    pattern.lastIndex = at
    const match = pattern.exec(classes)
    if (!match) continue
    const first = tokens[at]
    const last = tokens[at + match[0].length - 1]
    const range = first && last && rangeOf(match, tokens)
    if (range)
      return { date: { start: first.start, end: last.end, rule: name, ...range }, length: match[0].length }
  }
  return null
}

type Part = 'y1' | 'm1' | 'd1' | 'y2' | 'm2' | 'd2' | 'i1' | 'i2'

/** The parts captured by a pattern's groups, as a range; null if they are not valid calendar days. */
function rangeOf(
  match: RegExpExecArray,
  tokens: readonly DateToken[],
): Omit<DateSpan, 'start' | 'end' | 'rule'> | null {
  const token = (part: Part) => {
    const place = match.indices?.groups?.[part]?.[0]
    return place === undefined ? undefined : tokens[place]
  }
  const value = (part: Part) => token(part)?.value ?? null
  const [iy1, im1, id1] = token('i1')?.parts ?? []
  const [iy2, im2, id2] = token('i2')?.parts ?? []
  const year2 = value('y2') ?? iy2 ?? value('y1') ?? iy1 ?? null
  const month2 = value('m2') ?? im2 ?? value('m1') ?? im1
  const month1 = value('m1') ?? im1 ?? month2
  if (!month1 || !month2) return null
  const turnOfYear = month1 > month2 ? 1 : 0
  const year1 = value('y1') ?? iy1 ?? (year2 === null ? null : year2 - turnOfYear)
  const day1 = value('d1') ?? id1 ?? null
  const from = { year: year1, month: month1, day: day1 }
  const to = { year: year2, month: month2, day: value('d2') ?? id2 ?? day1 }
  return isCalendarDate(from) && isCalendarDate(to) && inOrder(from, to) ? { from, to } : null
}

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isCalendarDate({ month, day }: CalendarDate): boolean {
  return month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= (DAYS_IN_MONTH[month - 1] ?? 0)))
}

function inOrder(from: CalendarDate, to: CalendarDate): boolean {
  if (from.year !== to.year || (from.year === null && from.month > to.month))
    return (from.year ?? 0) <= (to.year ?? 0)
  return from.month * 32 + (from.day ?? 0) <= to.month * 32 + (to.day ?? 0)
}

/**
 * `date` as YYYY-MM-DD. If it has no year, it gets the one that brings it closest to `near` (an ISO date).
 * Null for a whole month, for a date whose year remains unknown, and for 29 February in a common year, which some engines
 * refuse to parse.
 */
export function isoDate(date: CalendarDate, near?: string | null): string | null {
  const { month, day } = date
  if (day === null) return null
  const year = date.year ?? nearestYear(date, near)
  if (year === null || (month === 2 && day === 29 && year % 4)) return null
  return `${year}-${pad(month)}-${pad(day)}`
}

const pad = (value: number) => String(value).padStart(2, '0')

function nearestYear({ month, day }: CalendarDate, near?: string | null): number | null {
  const at = near ? Date.parse(near) : Number.NaN
  if (Number.isNaN(at)) return null
  const year = new Date(at).getUTCFullYear()
  const distance = (candidate: number) => Math.abs(Date.UTC(candidate, month - 1, day ?? 15) - at)
  return [year - 1, year, year + 1].reduce((best, candidate) =>
    distance(candidate) < distance(best) ? candidate : best,
  )
}

/** The first complete date in `text` as YYYY-MM-DD ("Fri, 17 Jul 2026 10:11:12 +0000" gives "2026-07-17"), or null. */
export function parseDate(text: string): string | null {
  for (const { from } of findDates(text)) {
    const iso = isoDate(from)
    if (iso) return iso
  }
  return null
}
