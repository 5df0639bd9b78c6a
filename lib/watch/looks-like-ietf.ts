/** So many characters of the page are looked at: enough to know, and the same cost on a page of any size. */
const LOOKED_AT = 20_000
/** What these hold is no text of the page, and may be long. */
const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE'])
const SIGNS = [
  /\bIETF\b|Internet Engineering Task Force/,
  /\bRFC ?\d{3,5}\b/,
  /\bdraft-[a-z0-9]+(?:-[a-z0-9]+)+/,
  /\bworking group\b|\bWG\b/i,
  /\b(?:IESG|IRTF|IAB|Datatracker|BoF)\b/,
]

/**
 * A quick look, for the badge alone: does `document` speak as an IETF post does? Two different signs among its title
 * and first words. Whether it is one is judged when it is read (lib/extract/judge).
 */
export function looksLikeIetf(document: Document): boolean {
  const walker = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_TEXT)
  let text = document.title
  for (let node = walker.nextNode(); node && text.length < LOOKED_AT; node = walker.nextNode())
    if (!UNREAD.has(node.parentNode?.nodeName ?? '')) text += ` ${node.nodeValue?.slice(0, LOOKED_AT)}`
  return SIGNS.filter((sign) => sign.test(text)).length >= 2
}
