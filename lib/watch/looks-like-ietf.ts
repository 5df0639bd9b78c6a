/** How many characters of the page are examined at most, so that the cost does not depend on its size. */
const LOOKED_AT = 20_000
const PORTION = 1_000
/** Elements whose content is not text of the page. */
const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE'])
const SIGNS = [
  /\bIETF\b|Internet Engineering Task Force/,
  /\bRFC ?\d{3,5}\b/,
  /\bdraft-[a-z0-9]+(?:-[a-z0-9]+)+/,
  /\bworking group\b|\bWG\b/i,
  /\b(?:IESG|IRTF|IAB|Datatracker|BoF)\b/,
]

/**
 * A quick check for the badge: are two of SIGNS in the title and first words of `document`? Whether it really is an IETF post is
 * decided when it is captured (lib/extract/judge).
 */
export function looksLikeIetf(document: Document): boolean {
  const missing = new Set(SIGNS)
  for (const portion of portionsOf(document)) {
    for (const sign of missing) if (sign.test(portion)) missing.delete(sign)
    if (missing.size <= SIGNS.length - 2) return true
  }
  return false
}

/** The title and the first words in portions: in most posts the first portion is enough. */
function* portionsOf(document: Document): Generator<string> {
  const walker = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_TEXT)
  let portion = document.title
  let left = LOOKED_AT
  for (let node = walker.nextNode(); node && left > 0; node = walker.nextNode()) {
    if (UNREAD.has(node.parentNode?.nodeName ?? '')) continue
    const words = node.nodeValue?.slice(0, left) ?? ''
    left -= words.length
    portion += ` ${words}`
    if (portion.length < PORTION) continue
    yield portion
    portion = ''
  }
  yield portion
}
