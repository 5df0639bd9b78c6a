/**
 * Lists without markup, as in mails and text from word processors: paragraphs or lines that start with a typed "• ", "- " or "* ".
 */
import type { Block, Page, Span } from './types.ts'

/** A typed list sign with the space after it. Not numbers or letters, which also begin headings and references. */
const SIGN = /^[-*+•●▪◦‣∙·–—]\s+/
/** Signs that only a list item begins with, even if it is the only one; a dash may also begin an ordinary line. */
const BULLET = /^[•●▪◦‣∙]/
const LINE_BEFORE_SIGN = /\n(?=[-*+•●▪◦‣∙·–—]\s)/

/**
 * `page` with such paragraphs and lines as items: each one that starts with a bullet, and dashes and the like from two in a row.
 */
export function withTypedItems(page: Page): Page {
  const pieces = page.blocks.flatMap((block) => piecesOf(block, page.text))
  const signs = pieces.map(({ kind, start, end }) =>
    kind === 'paragraph' ? (SIGN.exec(page.text.slice(start, end))?.[0] ?? '') : '',
  )
  const open: string[] = []
  let section: number | null = null
  const blocks = pieces.map((piece, index): Block => {
    const sign = signs[index]
    const block = { ...piece, section }
    if (piece.kind === 'heading') section = index
    if (!sign || !(BULLET.test(sign) || signs[index - 1] || signs[index + 1])) {
      open.length = 0
      return block
    }
    // a new sign opens a deeper level; an earlier sign goes back to its level
    const level = open.indexOf(sign)
    if (level < 0) open.push(sign)
    else open.length = level + 1
    const words = { start: block.start + sign.length, end: block.end }
    return { ...within(block, words), kind: 'item', depth: open.length - 1 }
  })
  return { ...page, blocks }
}

/** `block` in pieces, each beginning at a line with a sign. */
function piecesOf(block: Block, text: string): Block[] {
  if (block.kind !== 'paragraph') return [block]
  let end = block.start - 1
  return text
    .slice(block.start, block.end)
    .split(LINE_BEFORE_SIGN)
    .map((line) => {
      const start = end + 1
      end = start + line.length
      return within(block, { start, end })
    })
}

/** The part of `block` at `span`. */
function within(block: Block, { start, end }: Span): Block {
  const cut = <S extends Span>(spans: readonly S[]): S[] =>
    spans
      .map((span) => ({ ...span, start: Math.max(start, span.start), end: Math.min(end, span.end) }))
      .filter((span) => span.end > span.start)
  const { breaks, emphases, links } = block
  return {
    ...block,
    start,
    end,
    emphases: cut(emphases),
    links: cut(links),
    ...(breaks ? { breaks: breaks.filter((at) => at >= start && at < end) } : {}),
  }
}
