/** Typed emphasis marks, which a page shows as they are if its Markdown was never rendered or its mail is plain text. */

/** In pairs around words. */
const STRONG = /(?<![\p{L}\p{N}*])\*\*([^\s*](?:[^*]{0,300}[^\s*])?)\*\*(?![\p{L}\p{N}*])/gu

/** One on each side, at the edges of words, so that file name patterns ("*.txt") do not match. */
const EMPHASIS =
  /(?<![^\s("'“])\*([\p{L}\p{N}("'“](?:[^*]{0,300}[\p{L}\p{N}.!?)"'”:])?)\*(?![^\s.,;:!?)"'”])/gu

/** At the very start: the bullet of an item, at any depth. */
const BULLET = /^\*{1,6}\s+(?=\S)/u

/** `text` as it is meant to be read: without the asterisks around its words and before it. For display only. */
export function withoutAsterisks(text: string): string {
  if (!text.includes('*')) return text
  return text.replace(BULLET, '').replace(STRONG, '$1').replace(EMPHASIS, '$1')
}
