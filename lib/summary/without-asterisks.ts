/** Typed signs of emphasis, which a page shows as they are where its Markdown was never rendered, or its mail is plain text. */

/** In pairs around words. */
const STRONG = /(?<![\p{L}\p{N}*])\*\*([^\s*](?:[^*]{0,300}[^\s*])?)\*\*(?![\p{L}\p{N}*])/gu

/** One on each side, at a word's edges, so that no pattern of file names ("*.txt") is taken for it. */
const EMPHASIS =
  /(?<![^\s("'“])\*([\p{L}\p{N}("'“](?:[^*]{0,300}[\p{L}\p{N}.!?)"'”:])?)\*(?![^\s.,;:!?)"'”])/gu

/** In front of everything: the bullet of an item, of whichever depth. */
const BULLET = /^\*{1,6}\s+(?=\S)/u

/** `text` as it is meant to be read: without the asterisks around its words and in front of it. For showing only. */
export function withoutAsterisks(text: string): string {
  if (!text.includes('*')) return text
  return text.replace(BULLET, '').replace(STRONG, '$1').replace(EMPHASIS, '$1')
}
