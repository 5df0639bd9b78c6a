/** Recognises headings, items, labels, rules and drawings in typed text, by a line's own form and its neighbours. */
import type { Line } from './lines.ts'

/** The marker of a list item with the white space after it: "- ", "* ", "1. ", "2a) ", "(3) ", "-> ". */
const ITEM =
  /^(?:[-*+•●▪◦‣∙·–—.]|--|[-=]+>|o(?= {2})|\d{1,3}[a-z]?\.|\d{1,2}[a-z]?\)|[a-z][.)]|\(\w{1,3}\))\s+(?=\S)/
const RULE = /^(?:[-=_*~#+─━═]\s?){3,}$/
const MARKDOWN_HEADING = /^(#{1,6})\s+(?=\S)/
const NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2}){0,8}[.):]?|[A-Z][.)]|[IVX]{1,4}\.)\s{1,9}(?=[\p{Lu}\d"“])/u
/** A label, up to six words and a colon: "Name: ", "Name (Affiliation): ", "ACTION: ", "First Last / Other: ". */
const LABEL =
  /^[[(<*_]{0,3}\p{L}[\p{L}\p{M}\d.'’-]{0,24}(?:(?:\s?[/&,+]\s?|\s)\p{L}[\p{L}\p{M}\d.'’-]{0,24}){0,5}\s?(?:\([^()]{1,60}\)|\[[^[\]]{1,40}\])?[\])>*_]{0,3}\s?[:：][*_]{0,3}(?:\s|$)/u
const DRAWING = /[+|]\s?[-=]{3}|[-=]{3}\s?[+|>]|\|[^|\n]{0,400}\|[^|\n]{0,400}\||[┌┐└┘├┤│]/
const LONGEST_HEADING = 100
/** A shorter line was not wrapped, in characters. */
const WRAPPED = 50
/** A line with at least this many characters continues in a next line that is not indented, too. */
const FULL = 64

/** The length of the item's marker at the start of `text`, including white space; 0 if it is not an item. */
export function itemSign(text: string): number {
  return ITEM.exec(text)?.[0].length ?? 0
}

/** The same for the letter "o" as a bullet, in indented text: "o Ada to light the lamp". */
export const letterSign = (text: string): number => (/^o (?=[\p{Lu}\d])/u.test(text) ? 2 : 0)

/** Is `text` a horizontal rule: "-----", "* * *", "====="? */
export function isRule(text: string): boolean {
  return RULE.test(text)
}

/** Does `text` start with a label, such as the name of who is speaking? */
export function isLabelled(text: string): boolean {
  return LABEL.test(text)
}

/** Do these lines draw something: a diagram, a table with borders? */
export function isDrawing(lines: readonly Line[]): boolean {
  const drawn = lines.filter((line) => DRAWING.test(line.text)).length
  return drawn >= 2 && drawn * 2 >= lines.length
}

/** A line that is a heading. */
export interface HeadingShape {
  readonly level: number
  /** Length of the Markdown marker at the start. */
  readonly sign: number
}

/** The signs that close a Markdown heading: "### Day 1 ###". */
export const CLOSING = /\s#{1,6}$/
/** `text` as a Markdown heading ("## Pears"); null if it is none. */
export function markdownHeading(text: string): HeadingShape | null {
  const sign = MARKDOWN_HEADING.exec(text)
  return sign ? { level: sign[1]?.length ?? 1, sign: sign[0].length } : null
}

/** Several words and a full stop, without a number before them: "They met on the quay at dusk." */
const SENTENCE = /^\p{L}\S{0,40}(?:\s{1,4}\S{1,60}){4,30}\.$/u

/** A long line that ends in the middle of a sentence continues in the next. */
const isWrapped = (text: string) => text.length >= WRAPPED && /[\p{L},]$/u.test(text) && !itemSign(text)

/**
 * `line` as a heading underlined by `rule` ("=" level 1, others level 2). Null if it is none, as when it ends a paragraph that the
 * rule separates from the next section. `above`: the line before it.
 */
export function underlined(line: Line, rule: Line, above?: Line): HeadingShape | null {
  if (!/^[-=~]+$/.test(rule.text) || line.quote !== rule.quote) return null
  if (SENTENCE.test(line.text) || (above && isWrapped(above.text))) return null
  if (line.text.length > LONGEST_HEADING || isRule(line.text) || rule.text.length * 3 < line.text.length)
    return null
  return { level: rule.text.startsWith('=') ? 1 : 2, sign: 0 }
}

/** The draft that an agenda item is about, in the line below its title. */
const OF_DRAFT = /^draft-\S+/

/**
 * The line at `index` as a heading without markup: short, after an empty line, and numbered, in capitals, or above indented text
 * (perhaps with its draft and who presents it in the lines between).
 */
export function standingHeading(lines: readonly Line[], index: number): HeadingShape | null {
  const line = lines[index]
  let below = index + 1
  if (OF_DRAFT.test(lines[below]?.text ?? '') && !lines[++below]?.indent) below++
  const next = lines[below]
  if (!line || lines[index - 1]?.text || line.indent > 0 || line.quote > 0) return null
  if (
    line.text.length > LONGEST_HEADING ||
    /[.,;]$/.test(line.text.replace(/\.$/, line.text.length > 60 ? '.' : ''))
  )
    return null
  if (isCapitals(line.text)) return { level: 2, sign: 0 }
  if (NUMBERED.test(line.text) && !isListRun(lines, index) && !hangs(line, next)) return { level: 2, sign: 0 }
  if (isLabelled(line.text) || itemSign(line.text) || /^[("]/.test(line.text)) return null
  return next?.text && next.indent >= 2 && next.quote === 0 ? { level: 3, sign: 0 } : null
}

/**
 * Does the sentence of `text` continue in the next line? Then it is an item: "2. Ada and Bo will walk the quay to choose lamps
 * that", or a bracket that it opens is closed there.
 */
function hangs({ text }: Line, next: Line | undefined): boolean {
  if (!next || text.length < WRAPPED || !(/\([^()]*$/.test(text) || /^["“(]?\p{Ll}/u.test(next.text)))
    return false
  return next.indent > 0 || (text.length >= FULL && !isLabelled(next.text))
}

function isCapitals(text: string): boolean {
  return text.length <= 60 && !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 4
}

/** Consecutive numbered lines are a list; a numbered line with text under it opens a section. */
function isListRun(lines: readonly Line[], index: number): boolean {
  const numbered = (line: Line | undefined) => !!line && line.indent === 0 && NUMBERED.test(line.text)
  return numbered(lines[index + 1]) || numbered(lines[index - 1])
}

/** Words that sentences have and code does not. */
const SMALL_WORD = /\s(?:an?|and|are|be|for|from|has|in|is|not|of|on|that|the|this|to|was|we|will|with)\s/

/**
 * Is preformatted text prose (minutes, a mail), not code or a diagram? Inside `<code>` without a language it may be an indented
 * paragraph, which Markdown takes for code: it is prose if its lines are sentences.
 */
export function isProse({ text, owner }: { readonly text: string; readonly owner?: Element }): boolean {
  if (
    owner?.querySelector('[class*="line-number"],code[class],code *') ||
    /\b(highlight|language-|lang-|code|src)/.test(owner?.className ?? '')
  )
    return false
  const lines = text.split('\n').filter((line) => line.trim())
  const code = lines.filter((line) =>
    /[;{}]\s*$|^\s*(#include|import |def |<\/?\w)|=>|\$ |::/.test(line),
  ).length
  const prose = lines.filter((line) => (line.match(/\p{L}{2,}/gu)?.length ?? 0) >= 4)
  if (owner?.querySelector('code'))
    return !code && prose.filter((line) => SMALL_WORD.test(line)).length * 2 >= lines.length
  return lines.length > 3 && code * 5 < lines.length && prose.length * 2 > lines.length
}
