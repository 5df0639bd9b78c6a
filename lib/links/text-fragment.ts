/**
 * Links that lead back to a sentence: text fragments (https://wicg.github.io/scroll-to-text-fragment/),
 * `#:~:text=[prefix-,]start[,end][,-suffix]`.
 */
import type { Quote } from '../model.ts'
import { webAddress } from './web-address.ts'

/** Quotes longer than this, in characters, are given by their first and last words, to keep addresses short. */
const LONGEST_EXACT = 180
/** How many words are given at either end of a long quote. */
const WORDS_AT_ENDS = 6

/**
 * Percent-encodes one term of a fragment, including what encodeURIComponent leaves: `-`, which separates parts of a directive, and
 * brackets and quotes, which have a meaning in documents that contain the link.
 */
function encodeTerm(term: string): string {
  return encodeURIComponent(term.toWellFormed()).replace(/[-!'()*]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  })
}

/** The words directly before the quote, from its prefix `text`: those on the last line, without a truncated first word. */
function wordsBefore(text: string): string {
  const line = text.slice(text.lastIndexOf('\n') + 1)
  const isCut = line.length === text.length
  return (isCut ? line.replace(/^\S+/, '') : line).trim()
}

/** The words directly after the quote, from its suffix `text`: those on the first line, without a truncated last word. */
function wordsAfter(text: string): string {
  const lineEnd = text.indexOf('\n')
  return (lineEnd < 0 ? upToLastSpace(text) : text.slice(0, lineEnd)).trim()
}

function upToLastSpace(text: string): string {
  return /^.*\s/s.exec(text)?.[0] ?? ''
}

/** `start`, or `start,end` for a long quote or one of several lines: a term cannot extend over several blocks. */
function encodeExact(exact: string): string {
  const lines = exact.split('\n').filter((line) => line.trim())
  const first = lines[0]?.trim() ?? ''
  const last = lines.at(-1)?.trim() ?? ''
  if (lines.length < 2 && first.length <= LONGEST_EXACT) return encodeTerm(first)
  const start = first.split(/\s+/).slice(0, WORDS_AT_ENDS)
  const end = last.split(/\s+/).slice(-WORDS_AT_ENDS)
  if (lines.length < 2 && start.length + end.length > first.split(/\s+/).length) return encodeTerm(first)
  return `${encodeTerm(start.join(' '))},${encodeTerm(end.join(' '))}`
}

/** The fragment directive of `quote`, without '#'; empty if the quote has no words. */
function textFragment(quote: Quote): string {
  const exact = encodeExact(quote.exact)
  if (!exact) return ''
  const prefix = encodeTerm(wordsBefore(quote.prefix ?? ''))
  const suffix = encodeTerm(wordsAfter(quote.suffix ?? ''))
  return `:~:text=${prefix && `${prefix}-,`}${exact}${suffix && `,-${suffix}`}`
}

/** A cache of one: all points of a summary link to the same page. */
let latest: { url: string; address: string | null } | null = null

function pageAddress(url: string): string | null {
  if (latest?.url !== url) latest = { url, address: webAddress(url) }
  return latest.address
}

/**
 * The address of the sentence `quote` on the page at `url`, or of the page if `quote` is null. Null if `url` is not a web address.
 */
export function linkToQuote(url: string, quote: Quote | null): string | null {
  const address = pageAddress(url)
  const fragment = quote && textFragment(quote)
  if (!address || !fragment) return address
  const [page, anchor] = address.split('#')
  return `${page}#${anchor ?? ''}${fragment}`
}
