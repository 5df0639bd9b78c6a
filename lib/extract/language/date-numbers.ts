/** Turns numbers ("7", "2031", "22.7.", "2031-05-04") into date tokens. */
import type { Span } from '../types.ts'
import type { DateOptions, DateToken } from './date-token.ts'

/** The year of the first RFC, and one far enough ahead. Excludes "0001-01-01", which software writes for an unknown date. */
const EARLIEST_YEAR = 1969
const LATEST_YEAR = 2079
const isYear = (value: number) => value >= EARLIEST_YEAR && value <= LATEST_YEAR
/** "20220726-1630", "20220726T163000": eight digits are a date if a time of day is attached to them. */
const TIME_TIED = /^[-T]\d{4}(?:\d\d)?(?!\d)/

/** The full year of "'09" or "'98". */
export function shortYear(lexeme: string): number {
  const year = Number(lexeme.slice(1))
  return (year + 2000 > LATEST_YEAR ? 1900 : 2000) + year
}

/** The tokens of two numbers with a sign between them, such as "7/22" or "22.7.". */
export function monthAndDay(lexeme: string, { start, end }: Span, { language }: DateOptions): DateToken[] {
  const [first = 0, second = 0] = lexeme.split(/[/.]/).map(Number)
  const sign = start + lexeme.search(/[/.]/)
  const isDayFirst = lexeme.endsWith('.')
  if (!isDayFirst && !/^(?:ja|zh|ko)\b/.test(language ?? ''))
    return twoDays(first, second, { start, end }, sign)
  const month = isDayFirst ? second : first
  if (month < 1 || month > 12) return [{ start, end, class: 'x', value: 0 }]
  return [
    { start, end: sign, class: isDayFirst ? 'D' : 'M', value: first },
    { start: sign + 1, end, class: isDayFirst ? 'M' : 'D', value: second },
  ]
}

/** "16/17", two consecutive days next to a month ("16/17 November"); one token of class x if they are not consecutive. */
function twoDays(first: number, second: number, { start, end }: Span, slash: number): DateToken[] {
  if (first < 1 || second !== first + 1 || second > 31) return [{ start, end, class: 'x', value: 0 }]
  return [
    { start, end: slash, class: 'D', value: first },
    { start: slash, end: slash + 1, class: '=', value: 0 },
    { start: slash + 1, end, class: 'D', value: second },
  ]
}

/** The token for `lexeme`, a number or numbers joined by signs, at `span` of `text`. `tokens`: those before it. */
export function numberToken(
  lexeme: string,
  span: Span,
  text: string,
  tokens: readonly DateToken[],
  options: DateOptions,
): DateToken {
  const isCompact = lexeme.length === 8 && TIME_TIED.test(text.slice(span.end, span.end + 8))
  const parts = isCompact || /[-/.]/.test(lexeme) ? numericDate(lexeme, options) : null
  if (parts && isYear(parts[0])) return { ...span, class: 'I', value: 0, parts }
  if (!parts && /[-/]/.test(lexeme)) return { ...span, class: '?', value: 0 }
  const value = Number(lexeme)
  const glued = /[\p{L}\d_]/u.test(text[span.start - 1] ?? '') && !CJK.test(text[span.start - 1] ?? '')
  const unit = /^\.\d|^,(?!(?:19|20)\d\d(?!\d))\d|^[%€$]|^(?!(?:st|nd|rd|th|er|re)(?!\p{L}))[a-z_]/iu.test(
    text.slice(span.end, span.end + 6),
  )
  // "draft-finn-pears-02": the revision in a draft's name
  const isNamePart = tokens.at(-1)?.class === '=' && tokens.at(-2)?.class === 'x'
  // "14日から6日間" is not a range
  if (LASTS.test(text.slice(span.end, span.end + 2))) return { ...span, class: 'x', value }
  if (glued || isNamePart || (unit && !CJK.test(text[span.end] ?? ''))) return { ...span, class: 'x', value }
  if (lexeme.length === 4 && isYear(value)) return { ...span, class: 'Y', value }
  return { ...span, class: lexeme.length < 3 && value >= 1 && value <= 31 ? 'D' : 'x', value }
}

/** What makes the number before it a duration in days. */
const LASTS = /^(?:日[間间]|일간)/
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/**
 * Year, month and day of "2022-11-07", "7.11.2022", "13/11/2022"; of "07/11/2022" only if the language tells which is the month.
 */
function numericDate(lexeme: string, { language }: DateOptions): [number, number, number] | null {
  const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(lexeme)?.slice(1)
  const [a = 0, b = 0, c = 0] = (compact ?? lexeme.split(/[-/.]/)).map(Number)
  if (a > 31) return [a, b, c]
  if (a > 12 || a === b || lexeme.includes('.')) return [c, b, a]
  if (b > 12) return [c, a, b]
  if (!language) return null
  if (/^en-US\b/i.test(language)) return [c, a, b]
  return /^en$/i.test(language) ? null : [c, b, a]
}
