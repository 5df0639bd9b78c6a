/** Removes emphasis marks that were typed and not rendered, as in mails and raw Markdown. */

/** Two on each side. */
const STRONG = /(?<![\p{L}\p{N}*])\*\*([^\s*](?:[^*]{0,300}[^\s*])?)\*\*(?![\p{L}\p{N}*])/gu

/** One on each side, at the edges of words, so that file name patterns ("*.txt") do not match. */
const EMPHASIS =
  /(?<![^\s("'“])\*([\p{L}\p{N}("'“](?:[^*]{0,300}[\p{L}\p{N}.!?)"'”:])?)\*(?![^\s.,;:!?)"'”])/gu

/** At the very start: the bullet of an item, at any depth. */
const BULLET = /^\*{1,6}\s+(?=\S)/u

/** `text` without the asterisks of emphasis and of a bullet at its start. For display only. */
export function withoutAsterisks(text: string): string {
  if (!text.includes('*')) return text
  return text.replace(BULLET, '').replace(STRONG, '$1').replace(EMPHASIS, '$1')
}
