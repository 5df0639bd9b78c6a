/** How many characters of the page are examined: enough to decide, and the same cost on a page of any size. */
const LOOKED_AT = 20_000
const PORTION = 1_000
/** Their content is not text of the page, and may be long. */
const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE'])
const SIGNS = [
  /\bIETF\b|Internet Engineering Task Force/,
  /\bRFC ?\d{3,5}\b/,
  /\bdraft-[a-z0-9]+(?:-[a-z0-9]+)+/,
  /\bworking group\b|\bWG\b/i,
  /\b(?:IESG|IRTF|IAB|Datatracker|BoF)\b/,
]

/**
 * A quick look, only for the badge: does `document` talk like an IETF post? Two different signs in its title
 * and first words. Whether it really is one is decided when it is read (lib/extract/judge).
 */
export function looksLikeIetf(document: Document): boolean {
  const missing = new Set(SIGNS)
  for (const portion of portionsOf(document)) {
    for (const sign of missing) if (sign.test(portion)) missing.delete(sign)
    if (missing.size <= SIGNS.length - 2) return true
  }
  return false
}

/** The title and the first words, a few at a time: most posts show what they are early on. */
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
