/** The types that the steps of reading dates pass to each other. */
import type { Span } from '../types.ts'

/**
 * I: a whole numeric date; D: a number from 1 to 31; Y: a year; M: a month's name; '-': a range's dash or word;
 * '=': a hyphen without white space around it; '?': a numeric date that cannot be read; '&': "and"; ',': a comma;
 * y, m, d: 年, 月, 日; x: anything else.
 */
export type TokenClass = 'I' | '?' | 'D' | 'Y' | 'M' | '-' | '=' | '&' | ',' | 'y' | 'm' | 'd' | 'x'

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
