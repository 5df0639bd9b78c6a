/** Spans -> the points of a summary: the page's own words, with their section and the quote that leads back. */

import type { Point, Quote } from '../model.ts'
import { isNamed } from './context/named-items.ts'
import { collapsed } from './language/white-space.ts'
import type { BlockSpan, Reading, Span } from './types.ts'

/** Characters of context on either side of a quote; enough to tell lookalike sentences apart. */
const CONTEXT = 32
/** The maximum length of a point, in characters (the public format's limit). */
export const LONGEST_POINT = 700

/** "[[mara-tolland]]", "[[tides|how tides are read]]": a wiki link that was not rendered; its visible text is its words. */
const WIKI_LINK = /\[\[(?:[^[\]|]{1,100}\|)?([^[\]|]{1,100})\]\]/g

const shown = (text: string) => text.replace(WIKI_LINK, '$1')

/** The items below a line that introduces them, joined as in a sentence. */
function inOneLine(text: string): string {
  const [lead = '', ...items] = text.split('\n\n')
  if (lead.endsWith(':')) return collapsed(items.reduce(withItem, lead))
  return collapsed(items.length && items.every(isNamed) ? `${lead}: ${items.join(', ')}` : text)
}

/** Items that are sentences end as such, and "…; and" leads to the next; others are separated by commas. */
const withItem = (line: string, item: string) =>
  `${line}${/[\p{L}\p{N})\]"'”’]$/u.test(line) && !/[;,] (?:and|or)$/.test(line) ? ',' : ''} ${item}`

/** The quote selector of `span` in `text`. */
export function quoteOf(text: string, span: Span): Quote {
  return {
    exact: text.slice(span.start, span.end),
    prefix: wholeLetters(text.slice(Math.max(0, span.start - CONTEXT), span.start)),
    suffix: wholeLetters(text.slice(span.end, span.end + CONTEXT)),
  }
}

/** `text` without the halves of letters of two units, through which it was cut: a file holds no half. */
const wholeLetters = (text: string) => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')

/** A point from `span`, which `speaker` said, or which reports on them. */
export function pointOf({ page: { text, blocks } }: Reading, span: BlockSpan, speaker: string | null): Point {
  const section = blocks[span.block]?.section ?? null
  const heading = section === null ? undefined : blocks[section]
  return {
    text: wholeLetters(inOneLine(shown(text.slice(span.start, span.end))).slice(0, LONGEST_POINT)),
    speaker,
    section: heading ? shown(text.slice(heading.start, heading.end)) : null,
    quote: quoteOf(text, span),
  }
}
