/** Text -> the tokens that dates are made of, each with a one-letter class, so that the ways to write a date are
 * short patterns over a string of classes. */
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
import { eachWord } from './matches.ts'

/**
 * I: a whole numeric date; D: a number from 1 to 31; Y: a year; M: a month's name; '-': a range's dash or word;
 * '=': a dash without white space around it; '&': "and"; ',': a comma; y, m, d: 年, 月, 日; x: anything else.
 */
type TokenClass = 'I' | 'D' | 'Y' | 'M' | '-' | '=' | '&' | ',' | 'y' | 'm' | 'd' | 'x'

/** A word, number or sign that may be part of a date. */
export interface DateToken extends Span {
  readonly class: TokenClass
  /** The number of a D, Y or M. */
  readonly value: number
  /** The parts of an I: year, month, day. */
  readonly parts?: readonly [number, number, number]
}

/** What is known of a text before its dates are read. */
export interface DateOptions {
  /** BCP 47; determines how "03/04/2022" is read and which abbreviations count. Without it such a date is not read. */
  readonly language?: string | null | undefined
}

const NUMERIC = String.raw`\d{4}(?:-\d{1,2}-|/\d{1,2}/|\.\s?\d{1,2}\.\s?)\d{1,2}(?!\d)|\d{1,2}(?:-\d{1,2}-|/\d{1,2}/|\.\d{1,2}\.)\d{4}(?!\d)`
/** "20220726-1630": eight digits are a date if a time of day is attached to them. */
const TIME_TIED = /^[-T]\d{4}(?!\d)/
/** "7/22" is a month and a day in East Asia; elsewhere "16/17 November" are two days. */
const MONTH_AND_DAY = String.raw`\d{1,2}\/\d{1,2}(?![/\d])`
const TIME = String.raw`\d{1,2}[:h]\d{2}(?![\d])`
const DAY_OF_WEEK = `[月火水木金土日]曜日?|(?:星期|周|週)[一二三四五六日天]|[（(][月火水木金土日一二三四五六][）)]`
const MARK = '[年月日号號년월일]'
const WORD = String.raw`(?:(?!${MARK})[\p{L}\p{M}])+`
const LEXEME = new RegExp(
  `${NUMERIC}|${MONTH_AND_DAY}|${TIME}|${DAY_OF_WEEK}|${MARK}|['’]\\d{2}(?![\\d\\p{L}])|\\d+|${WORD}|\\n\\s{0,400}\\n|[^\\s]`,
  'gu',
)

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
/** "16 tot en met 22 maart": part of a date only after "tot". */
const GOING_ON = 'met'
const DASH = /^[-‐‑‒–—―~〜～]$/u
const EARLIEST_YEAR = 1969
const LATEST_YEAR = 2079
/** Software writes "0001-01-01" where it knows no date. */
const isYear = (value: number) => value >= EARLIEST_YEAR && value <= LATEST_YEAR

/** The beginnings of month names, with or without their accents: "cerv" is "červ". */
const STEMS = new Set([...MONTHS.keys(), ...IBERIAN_MONTHS.keys()].map((name) => name.slice(0, 3)))
const OPENING_OF_MONTH = [...STEMS].map((stem) => stem.replace(/[aceinorsuz]/g, '[$&à-ž]'))
const MONTH_OR_SIGN = new RegExp(
  `\\d[-/.]\\s?\\d|[月월\\u0300-\\u036f]|(?<![a-z])(?:${OPENING_OF_MONTH.join('|')})`,
  'i',
)

/** A quick check: false if `text` cannot contain a date, lacking a digit, or a month and joined numbers. */
export function mayHoldDate(text: string): boolean {
  return /\d/.test(text) && MONTH_OR_SIGN.test(text)
}

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

/** "30 Jul '09". */
const SHORT_YEAR = /^['’]\d{2}$/
const fullYear = (year: number) => (year + 2000 > LATEST_YEAR ? 1900 : 2000) + year

/** "16/17": a month and a day, or two days. */
const DAYS = /^\d+\/\d+$/
const isDigit = (code: number) => code >= 48 && code <= 57

/** The tokens of `text` that may be part of a date; weekdays, ordinals and words like "of the" are left out. */
export function dateTokens(text: string, options: DateOptions): DateToken[] {
  const tokens: DateToken[] = []
  eachWord(text, LEXEME, (lexeme, start) => {
    const span = { start, end: start + lexeme.length }
    const last = tokens.at(-1)
    if (isDigit(lexeme.charCodeAt(0))) {
      if (DAYS.test(lexeme)) tokens.push(...monthAndDay(lexeme, span, options))
      else add(numberToken(lexeme, span, text, tokens, options))
    } else if (SHORT_YEAR.test(lexeme))
      tokens.push({ ...span, class: 'Y', value: fullYear(Number(lexeme.slice(1))) })
    else {
      const token = wordToken(lexeme, span, text, last, options)
      if (token) add(token)
      else if (isOrdinalOf(last, lexeme, span)) tokens[tokens.length - 1] = { ...last, end: span.end }
    }
  })
  return tokens

  /** One word that is not part of a date separates what surrounds it as well as many do. */
  function add(token: DateToken): void {
    if (token.class !== 'x' || tokens.at(-1)?.class !== 'x') tokens.push(token)
  }
}

function monthAndDay(lexeme: string, { start, end }: Span, { language }: DateOptions): DateToken[] {
  const [month = 0, day = 0] = lexeme.split('/').map(Number)
  const slash = start + lexeme.indexOf('/')
  if (!/^(?:ja|zh|ko)\b/.test(language ?? '')) return twoDays(month, day, { start, end }, slash)
  if (month < 1 || month > 12) return [{ start, end, class: 'x', value: 0 }]
  return [
    { start, end: slash, class: 'M', value: month },
    { start: slash + 1, end, class: 'D', value: day },
  ]
}

/** "16/17", which are days only next to a month: one after the other. */
function twoDays(first: number, second: number, { start, end }: Span, slash: number): DateToken[] {
  if (first < 1 || second !== first + 1 || second > 31) return [{ start, end, class: 'x', value: 0 }]
  return [
    { start, end: slash, class: 'D', value: first },
    { start: slash, end: slash + 1, class: '=', value: 0 },
    { start: slash + 1, end, class: 'D', value: second },
  ]
}

function numberToken(
  lexeme: string,
  span: Span,
  text: string,
  tokens: readonly DateToken[],
  options: DateOptions,
): DateToken {
  const isCompact = lexeme.length === 8 && TIME_TIED.test(text.slice(span.end, span.end + 6))
  const parts = isCompact || /[-/.]/.test(lexeme) ? numericDate(lexeme, options) : null
  if (parts && isYear(parts[0])) return { ...span, class: 'I', value: 0, parts }
  const value = Number(lexeme)
  const glued = /[\p{L}\d_]/u.test(text[span.start - 1] ?? '') && !CJK.test(text[span.start - 1] ?? '')
  const unit = /^\.\d|^,(?!(?:19|20)\d\d(?!\d))\d|^[%€$]|^(?!(?:st|nd|rd|th|er|re)(?!\p{L}))[a-z_]/iu.test(
    text.slice(span.end, span.end + 6),
  )
  // the revision of a draft's name
  const isNamePart = tokens.at(-1)?.class === '=' && tokens.at(-2)?.class === 'x'
  // "14日から6日間" is not a range
  if (LASTS.test(text.slice(span.end, span.end + 2))) return { ...span, class: 'x', value }
  if (glued || isNamePart || (unit && !CJK.test(text[span.end] ?? ''))) return { ...span, class: 'x', value }
  if (lexeme.length === 4 && isYear(value)) return { ...span, class: 'Y', value }
  return { ...span, class: lexeme.length < 3 && value >= 1 && value <= 31 ? 'D' : 'x', value }
}

/** After a number: a duration in days. */
const LASTS = /^(?:日[間间]|일간)/
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

function wordToken(
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
  const mark = MARKS[lexeme]
  if (mark) return of(mark)
  const month = monthOf(lexeme, word, before, options)
  if (month) return of('M', month)
  if (isOrdinalOf(before, lexeme, span)) return null
  const isRange = word === SLAVIC_RANGE_WORD && SLAVIC.test(options.language ?? '')
  if (isRange || RANGE_WORDS.has(word) || RANGE_WORDS.has(lexeme)) return of('-')
  if (goesOn && word === GOING_ON) return null
  if (AND_WORDS.has(word) || lexeme === '&') return goesOn ? null : of('&')
  if (DASH.test(lexeme))
    return of(/\s/.test(text[span.start - 1] ?? ' ') || /\s/.test(text[span.end] ?? ' ') ? '-' : '=')
  if (lexeme === ',' || lexeme === '、' || lexeme === '，') return of(',')
  return isSilent(lexeme, word, before, text, span) ? null : of('x')
}

/** "th" right after a day's number belongs to it. */
function isOrdinalOf(before: DateToken | undefined, lexeme: string, span: Span): before is DateToken {
  return before?.class === 'D' && before.end === span.start && ORDINALS.has(fold(lexeme))
}

/** Words and characters that a date may contain without a change of meaning. */
function isSilent(
  lexeme: string,
  word: string,
  before: DateToken | undefined,
  text: string,
  span: Span,
): boolean {
  if (WEEKDAYS.has(word) || FILLER_WORDS.has(word) || DAY_OF_WEEK_ONLY.test(lexeme)) return true
  // "the second week of November (5–11 Nov)": what is in the bracket has a month of its own, or is not a day: "July (20 pears)"
  const inBracket =
    lexeme === '(' && before?.class === 'M' && BRACKETED.exec(text.slice(span.end, span.end + 30))
  if (inBracket && (inBracket[1] === ' ' || MONTHS.has(fold(inBracket[2] ?? '')))) return false
  if (lexeme === '(' || lexeme === ')' || lexeme === "'" || lexeme === '’') return true
  // "7. November", "Nov. 7", but no full stop after a whole month's name or a year
  if (lexeme !== '.' || !before) return false
  if (before.class === 'D') return /^\s*[\p{L}–-]/u.test(text.slice(span.end, span.end + 3))
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

/** "2022-11-07", "7.11.2022", "13/11/2022"; "07/11/2022" only if the language determines which comes first. */
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
