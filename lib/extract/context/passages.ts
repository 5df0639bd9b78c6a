/** The parts of a page that say what it is about (title, address, blocks), and the search for a pattern in all of them. */

import { memoizeByObject } from '../memoize.ts'
import { matchesOf } from '../patterns/matches.ts'
import type { Page, Span, Where } from '../types.ts'
import { blockTexts } from './block-texts.ts'

/** A piece of the page; `start` is its offset in the page's text (0 for title and address). */
export interface Passage extends Span {
  readonly where: Where
  readonly text: string
}

/** The post's first words, in characters. */
const LEAD = 700

/** How much of a page is read to find out what it is about, in characters: more than a long post has, and less than a book. */
export const READ_MOST = 120_000

/** The title, the address, and the blocks that begin within the first READ_MOST characters of a page, in this order. */
export const passages = memoizeByObject(readPassages)

function readPassages(page: Page): readonly Passage[] {
  const { metadata, blocks } = page
  const outside = { start: 0, end: 0 }
  const found: Passage[] = [
    { where: 'title', text: metadata.title, ...outside },
    { where: 'address', text: metadata.url, ...outside },
  ]
  const origin = blocks[0]?.start ?? 0
  const texts = blockTexts(page)
  for (const [at, { kind, start, end }] of blocks.entries()) {
    if (start - origin > READ_MOST) break
    const where = kind === 'heading' ? 'heading' : start - origin < LEAD ? 'lead' : 'body'
    found.push({ where, text: texts[at]?.slice(0, READ_MOST) ?? '', start, end })
  }
  return found
}

/** A match of a pattern in a passage: its index there, and its span in the page's text (0 to 0 if outside it). */
export interface PassageMatch extends Span {
  readonly passage: Passage
  readonly match: RegExpExecArray
}

/**
 * Every match of `pattern` (global) in `parts`, in order. The blocks are searched in one go, as one text: a page
 * has hundreds of them, most of them one line.
 */
export function matchesIn(page: Page, parts: readonly Passage[], pattern: RegExp): PassageMatch[] {
  const found: PassageMatch[] = []
  const blocks: Passage[] = []
  for (const passage of parts)
    if (passage.where !== 'title' && passage.where !== 'address') blocks.push(passage)
    else
      for (const match of matchesOf(pattern, passage.text)) found.push({ passage, match, start: 0, end: 0 })
  const last = blocks.at(-1)
  if (!last) return found
  let block = 0
  for (const match of matchesOf(pattern, page.text.slice(0, last.start + last.text.length))) {
    const start = match.index
    const end = start + match[0].length
    while ((blocks[block]?.end ?? last.end) <= start) block++
    const passage = blocks[block]
    if (!passage || start < passage.start || end > passage.end) continue
    match.index -= passage.start
    found.push({ passage, match, start, end })
  }
  return found
}
