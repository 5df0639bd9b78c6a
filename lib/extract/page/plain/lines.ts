/** Splits typed text into lines with their indent and quoting depth, and finds the width at which it was wrapped. */
import type { Span } from '../../types.ts'

/** One line; its span leaves out indent, quote marks and white space at the end. */
export interface Line extends Span {
  readonly text: string
  /** Columns before the first character, quote marks not counted. */
  readonly indent: number
  /** How many ">" it starts with. */
  readonly quote: number
}

const TAB = 8
const QUOTE_MARKS = /^ ?(?:>[ ]?)+/
/** "    Ada> ...": how some mailers mark each line of a quotation, with who wrote it. Three in a row are no chat. */
const CITED = /^(?: {0,4}\p{Lu}\p{L}{1,14}>[^\n]{0,200}\n){3}/mu
/** Narrower text is not wrapped but a list of short lines. */
const NARROWEST = 40
/** Text is not wrapped at more than this. */
const WIDEST = 120
/** Fewer than ENOUGH_LINES lines show a width only if it is a usual one; otherwise they may be a list. */
const USUAL = { least: 58, most: 85 }
const ENOUGH_LINES = 4
/** The width is the length that this share of the lines does not exceed. */
const WITHIN_WIDTH = 0.9
/** In wrapped text, at least CLOSE_SHARE of the lines end less than a long word before the width. */
const LONGEST_WORD = 15
const CLOSE_SHARE = 0.5

/** The name before each of three lines in a row; nothing if they have different ones, as in a chat. */
function citedAs(text: string): string | undefined {
  const run = CITED.exec(text)?.[0].trim() ?? ''
  const [name, ...others] = run.split('\n').map((line) => line.trim().split('>', 1)[0])
  return others.every((other) => other === name) ? name : undefined
}

/** Splits `text` into lines; `isMail`: quoted lines may be marked with a name. */
export function readLines(text: string, isMail = false): Line[] {
  const name = isMail && citedAs(text)
  const marks = name ? new RegExp(`${QUOTE_MARKS.source}|^ {0,4}${name}> ?`) : QUOTE_MARKS
  const lines: Line[] = []
  for (let start = 0; start <= text.length; ) {
    const next = text.indexOf('\n', start)
    const end = next < 0 ? text.length : next
    lines.push(readLine(text.slice(start, end), start, marks))
    start = end + 1
  }
  return lines
}

function readLine(raw: string, offset: number, quoteMarks: RegExp): Line {
  const marks = quoteMarks.exec(raw)?.[0] ?? ''
  const body = raw.slice(marks.length)
  const text = body.trim()
  const start = offset + marks.length + (text ? body.indexOf(text) : 0)
  return { text, start, end: start + text.length, indent: indentOf(body), quote: marks.split('>').length - 1 }
}

function indentOf(body: string): number {
  let columns = 0
  for (const character of body) {
    if (character === '\t') columns += TAB - (columns % TAB)
    else if (/\s/.test(character)) columns++
    else break
  }
  return columns
}

/** The column where the lines of one quoting depth were wrapped, or Infinity if they were not. */
export function widthOf(lines: readonly Line[], quote: number): number {
  return wrapWidth(
    lines.flatMap((line, index) =>
      line.text && line.quote === quote && lines[index + 1]?.text ? [line.indent + line.text.length] : [],
    ),
  )
}

/** The width at which lines of these `lengths` were wrapped; Infinity if they were not. */
export function wrapWidth(lengths: readonly number[]): number {
  const long = lengths.filter((length) => length >= NARROWEST).sort((a, b) => a - b)
  const width = long[Math.floor(long.length * WITHIN_WIDTH)] ?? Number.POSITIVE_INFINITY
  const isUsual = width >= USUAL.least && width <= USUAL.most
  if (width > WIDEST || (long.length < ENOUGH_LINES && !isUsual)) return Number.POSITIVE_INFINITY
  const close = long.filter((length) => length <= width && length > width - LONGEST_WORD)
  return close.length >= long.length * CLOSE_SHARE ? width : Number.POSITIVE_INFINITY
}
