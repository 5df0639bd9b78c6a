/** Turns words and signs ("May", "to", "–", "年") into date tokens. */
import {
  AND_WORDS,
  FILLER_WORDS,
  IBERIAN_MONTHS,
  MONTHS,
  NAMES_TOO,
  NOT_THEIRS,
  ORDINALS,
  RANGE_WORDS,
  SLAVIC,
  SLAVIC_RANGE_WORD,
  WEEKDAYS,
  WORDS_TOO,
} from '../lexicon/calendar.ts'
import type { Span } from '../types.ts'
import type { DateOptions, DateToken, TokenClass } from './date-token.ts'

/** Days of the week, as a part of patterns. */
export const DAY_OF_WEEK = `[月火水木金土日]曜日?|(?:星期|周|週)[一二三四五六日天]|[（(][月火水木金土日一二三四五六월화수목금토일][）)]`

const MARKS: Readonly<Record<string, TokenClass>> = {
  年: 'y',
  년: 'y',
  月: 'm',
  월: 'm',
  日: 'd',
  号: 'd',
  號: 'd',
  일: 'd',
}
/** The Dutch "met" in "16 tot en met 22 maart": part of a date only after "tot". */
const GOING_ON = 'met'
const DASH = /^(?:--|[-‐‑‒–—―~〜～→])$/u
const HYPHEN = /^[-‐‑]$/
const BEGINS_LATIN = /^[A-Za-z]/
/** The words in Latin letters that are part of dates; most words are not. */
const OF_DATES: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...IBERIAN_MONTHS.keys(),
  ...ORDINALS,
  ...RANGE_WORDS,
  SLAVIC_RANGE_WORD,
  GOING_ON,
  ...AND_WORDS,
  ...WEEKDAYS,
  ...FILLER_WORDS,
])

const BEYOND_ASCII = /[^ -~]/

/** Lower case, without accents. */
function fold(word: string): string {
  if (!BEYOND_ASCII.test(word)) return word.toLowerCase()
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/**
 * The token for a word or sign that follows the token `before`; null for one that does not change a date's meaning, as "of the".
 */
export function wordToken(
  lexeme: string,
  span: Span,
  text: string,
  before: DateToken | undefined,
  options: DateOptions,
): DateToken | null {
  const word = fold(lexeme)
  const of = (kind: TokenClass, value = 0): DateToken => ({ ...span, class: kind, value })
  if (BEGINS_LATIN.test(lexeme) && !OF_DATES.has(word) && !OF_DATES.has(lexeme)) return of('x')
  const goesOn = before?.class === '-'
  const isNumeric = before?.class === 'I'
  // "2022-11-05/11", but "2022/11/05-11"
  const isHyphenated = isNumeric && text.slice(before.start, before.end).includes('-')
  const mark = MARKS[lexeme]
  if (mark) return of(mark)
  const month = monthOf(lexeme, word, before, options)
  if (month) return of('M', month)
  if (isOrdinalOf(before, lexeme, span)) return null
  const isRange = word === SLAVIC_RANGE_WORD && SLAVIC.test(options.language ?? '')
  if (isRange || RANGE_WORDS.has(word) || RANGE_WORDS.has(lexeme)) return of('-')
  if (goesOn && word === GOING_ON) return null
  if (AND_WORDS.has(word) || lexeme === '&') return goesOn ? null : of('&')
  if (lexeme === '/' && isHyphenated) return of('-')
  if (DASH.test(lexeme)) {
    const isApart = /\s/.test(text[span.start - 1] ?? ' ') || /\s/.test(text[span.end] ?? ' ')
    const isJoint = HYPHEN.test(lexeme) && !isApart && (!isNumeric || isHyphenated)
    return of(isJoint ? '=' : '-')
  }
  if (lexeme === ',' || lexeme === '、' || lexeme === '，') return of(',')
  return isSilent(lexeme, word, before, text, span) ? null : of('x')
}

/** Whether `lexeme` is an ordinal ending right after the number of a day: "th" in "5th". */
export function isOrdinalOf(before: DateToken | undefined, lexeme: string, span: Span): before is DateToken {
  return before?.class === 'D' && before.end === span.start && ORDINALS.has(fold(lexeme))
}

/** Whether the word or sign may occur inside a date without changing its meaning. */
function isSilent(
  lexeme: string,
  word: string,
  before: DateToken | undefined,
  text: string,
  span: Span,
): boolean {
  if (WEEKDAYS.has(word) || FILLER_WORDS.has(word) || DAY_OF_WEEK_ONLY.test(lexeme)) return true
  // not a bracket whose days have a month of their own, "the first week of June (2–8 Jun)", or are no days, "July (20 pears)"
  const inBracket =
    lexeme === '(' && before?.class === 'M' && BRACKETED.exec(text.slice(span.end, span.end + 30))
  if (inBracket && (inBracket[1] === ' ' || MONTHS.has(fold(inBracket[2] ?? '')))) return false
  if (lexeme === '(' || lexeme === ')' || lexeme === "'" || lexeme === '’') return true
  // the full stop of "7. November" and "Nov. 7", but not one after a month's full name or a year
  if (lexeme !== '.' || !before) return false
  if (before.class === 'D') return /^\s*[\p{L},–-]/u.test(text.slice(span.end, span.end + 3))
  return before.class === 'M' && before.end - before.start <= 5
}

/** Days and a word, which may be a month, right after a bracket: "5–11 Nov", "5 to 11 November". */
const BRACKETED = /^\d{1,2}(?: \p{L}{1,3} \d{1,2})?([^)\p{L}]{0,8})(\p{L}+)(?!\p{L}| \d\d?\b)/u

const DAY_OF_WEEK_ONLY = new RegExp(`^(?:${DAY_OF_WEEK})$`, 'u')

function monthOf(
  lexeme: string,
  word: string,
  before: DateToken | undefined,
  options: DateOptions,
): number | null {
  const iberian = IBERIAN_MONTHS.get(word)
  const isIberian = iberian !== undefined && /^(?:es|pt)\b/.test(options.language ?? '')
  const month = MONTHS.get(word) ?? (isIberian ? iberian : undefined)
  if (!month) return null
  if (NAMES_TOO.test(word) && (lexeme !== lexeme.toLowerCase() || NOT_THEIRS.test(options.language ?? '')))
    return null
  return WORDS_TOO.test(lexeme) && before?.class !== 'D' ? null : month
}
