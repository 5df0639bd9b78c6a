/** Spans -> the points of a summary: the page's own words, with their section and the quote that leads back. */

import type { Point, Quote } from '../model.ts'
import { isNamed } from './context/named-items.ts'
import { collapsed } from './language/white-space.ts'
import type { BlockSpan, Reading, Span } from './types.ts'

/** Characters of context on either side of a quote; enough to tell lookalike sentences apart. */
const CONTEXT = 32
/** The maximum length of a point, in characters (the public format's limit). */
export const LONGEST_POINT = 700

/** A wiki link that was not rendered: "[[mara-tolland]]", "[[tides|how tides are read]]". The group is its visible text. */
const WIKI_LINK = /\[\[(?:[^[\]|]{1,100}\|)?([^[\]|]{1,100})\]\]/g

const shown = (text: string) => text.replace(WIKI_LINK, '$1')

/** `text` on one line: a list below the line that introduces it is joined as in a sentence ("Adopted: pears, plums"). */
function inOneLine(text: string): string {
  const [lead = '', ...items] = text.split('\n\n')
  if (lead.endsWith(':')) return collapsed(items.reduce(withItem, lead))
  return collapsed(items.length && items.every(isNamed) ? `${lead}: ${items.join(', ')}` : text)
}

/** Appends `item` to `line`, with a comma unless the line already ends in punctuation or in "; and". */
const withItem = (line: string, item: string) =>
  `${line}${/[\p{L}\p{N})\]"'”’]$/u.test(line) && !/[;,] (?:and|or)$/.test(line) ? ',' : ''} ${item}`

/** The words of `span` in `text` with the characters around them: a W3C TextQuoteSelector. */
export function quoteOf(text: string, span: Span): Quote {
  return {
    exact: text.slice(span.start, span.end),
    prefix: wholeLetters(text.slice(Math.max(0, span.start - CONTEXT), span.start)),
    suffix: wholeLetters(text.slice(span.end, span.end + CONTEXT)),
  }
}

/** `text` without a lone surrogate at either end, where the cut went through a pair: UTF-8 cannot encode one. */
const wholeLetters = (text: string) => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')

/** The point for `span`, of which `speaker` is the author or the subject; null if the page names nobody. */
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
