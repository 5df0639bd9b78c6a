/**
 * Splits text into date tokens. Each has a one-letter class, so that a way to write a date is a short pattern over a string of
 * classes: "MDY" for "May 5 2031".
 */
import { IBERIAN_MONTHS, MONTHS } from '../lexicon/calendar.ts'
import { anyOfWith, sequence } from '../patterns/alternatives.ts'
import { eachWord } from '../patterns/matches.ts'
import { monthAndDay, numberToken, shortYear } from './date-numbers.ts'
import type { DateOptions, DateToken } from './date-token.ts'
import { DAY_OF_WEEK, isOrdinalOf, wordToken } from './date-words.ts'

/** The second of three numbers, between signs that are alike. */
const SECOND = String.raw`(?:-\d{1,2}-|/\d{1,2}/|\.\s?\d{1,2}\.\s?)`
/** "2031-05-04", "4.5.2031": the year comes first or last. */
const NUMERIC = String.raw`\d{4}${SECOND}\d{1,2}(?!\d)|\d{1,2}${SECOND}\d{4}(?!\.?\d)`
/** "05.11." before "11.11.2022". */
const FIRST_OF_TWO = String.raw`\d{1,2}\.\s?\d{1,2}\.(?=\s?(?:[-–—]|bis)[^\d\n]{0,12}\d{1,2}\.\s?\d{1,2}\.\s?\d{4}(?!\d))`
/** "7/22" is a month and a day in East Asia; elsewhere "16/17 November" are two days. */
const MONTH_AND_DAY = String.raw`\d{1,2}\/\d{1,2}(?![/\d])`
const TIME = String.raw`\d{1,2}[:h]\d{2}(?![\d])`
/** "May 5 09:12:47 EST 2031", "May 7 09:12:47 -03 2031": between a day and its year. */
const TIME_BEFORE_YEAR = sequence(
  String.raw`\d{1,2}:\d\d(?::\d\d)? `,
  String.raw`(?:(?:[A-Z]{2,5}(?:[+-]\d{1,4})?|[+-]\d{2,4}) )?`,
  String.raw`(?=(?:19|20)\d\d(?!\d))`,
)
/** "'31". */
const YEAR_IN_SHORT = String.raw`['’]\d{2}(?![\d\p{L}])`
const MARK = '[年月日号號년월일]'
const WORD = String.raw`(?:(?!${MARK})[\p{L}\p{M}])+`
const EMPTY_LINE = String.raw`\n\s{0,400}\n`
/** The first that matches counts: what is made of several numbers comes before a number, and any other sign last. */
const LEXEME = anyOfWith(
  'gu',
  ...[NUMERIC, FIRST_OF_TWO, MONTH_AND_DAY, TIME_BEFORE_YEAR, TIME, DAY_OF_WEEK, MARK, YEAR_IN_SHORT],
  ...['--', 't/m', String.raw`\d+`, WORD, EMPTY_LINE, String.raw`[^\s]`],
)

/** The first three letters of month names; the pattern below matches them with and without accents ("cerv", "červ"). */
const STEMS = new Set([...MONTHS.keys(), ...IBERIAN_MONTHS.keys()].map((name) => name.slice(0, 3)))
const OPENING_OF_MONTH = [...STEMS].map((stem) => stem.replace(/[aceinorsuz]/g, '[$&à-ž]'))
const MONTH_OR_SIGN = new RegExp(
  `\\d[-/.T]\\s?\\d|[月월\\u0300-\\u036f]|(?<![a-z])(?:${OPENING_OF_MONTH.join('|')})`,
  'i',
)

/** A quick check: false if `text` certainly contains no date, since it has no digit, or neither a month nor joined numbers. */
export function mayHoldDate(text: string): boolean {
  return /\d/.test(text) && MONTH_OR_SIGN.test(text)
}

/** "30 Jul '09". */
const SHORT_YEAR = /^['’]\d{2}$/
/** "16/17", "16.7.": a month and a day, or two days. */
const DAYS = /^\d+[/.]\s?\d+\.?$/
const isDigit = (code: number) => code >= 48 && code <= 57

/** The tokens of `text` that may be part of a date; weekdays, ordinals and words like "of the" are left out. */
export function dateTokens(text: string, options: DateOptions): DateToken[] {
  const tokens: DateToken[] = []
  eachWord(text, LEXEME, (lexeme, start) => {
    const span = { start, end: start + lexeme.length }
    const last = tokens.at(-1)
    if (isDigit(lexeme.charCodeAt(0))) {
      if (DAYS.test(lexeme)) tokens.push(...monthAndDay(lexeme, span, options))
      // the time of day between a day and its year
      else if (lexeme.endsWith(' ')) return
      else add(numberToken(lexeme, span, text, tokens, options))
    } else if (SHORT_YEAR.test(lexeme)) tokens.push({ ...span, class: 'Y', value: shortYear(lexeme) })
    else {
      const token = wordToken(lexeme, span, text, last, options)
      if (token) add(token)
      else if (isOrdinalOf(last, lexeme, span)) tokens[tokens.length - 1] = { ...last, end: span.end }
    }
  })
  return tokens

  /** Adds a token, but of consecutive tokens of class x only the first: one separates dates as well as several. */
  function add(token: DateToken): void {
    if (token.class !== 'x' || tokens.at(-1)?.class !== 'x') tokens.push(token)
  }
}
