/** Finds the headings that may be the post's title, and tells them from the site's name and from small print inside headings. */

import { anyOf, either, sequence } from '../../patterns/alternatives.ts'
import { BLOCKS, ELEMENT } from '../walk.ts'
import { meta, tidy } from './markup.ts'

/** Class names of what is not the title in a heading: anchors, words for screen readers, a kicker or subtitle. */
const SMALL_PRINT = anyOf(
  sequence(
    '(?:^|[-_ ])',
    either(
      'anchor|headerlink|hash-link|header-anchor|sr-only|visually-hidden|screen-reader-text',
      'kicker|eyebrow|overline|topline|pretitle|dachzeile|sub|subtitle|subline|subhead',
      'subheading|tagline|badge',
    ),
    '(?:$|[-_ ])',
  ),
)
/** Class names and ids of a heading with the site's name. */
const SITE_NAME = /(?:^|[-_ ])(?:site|blog|project|brand|logo|location)[-_]?(?:title|name|line)?(?:$|[-_ ])/i
/** Separators between the parts of a page's title: "Pears | Orchard". */
export const JOINT = /\s{1,4}[|\-–—·•»«:›‹~/<>]{1,2}\s{1,4}|\s{0,4}[|»«]\s{0,4}|:\s{1,4}/g
/** Names are compared up to this length, in characters: a damaged page's title may contain the whole page. */
export const LONGEST_COMPARED = 400

/** NodeFilter.SHOW_ELEMENT and SHOW_TEXT. */
const ELEMENT_OR_TEXT = 1 | 4

/** At most this many headings are examined. */
const MOST = 200

/** `text` for comparison: only letters and digits, in lower case. */
export function plain(text: string): string {
  return text
    .slice(0, LONGEST_COMPARED)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The text of `heading` without anchor signs and small print; null if it has none. */
export function headingText(heading: Element): string | null {
  const text = [...heading.childNodes]
    .filter((node) => node.nodeType !== ELEMENT || !isSmallPrint(node as Element))
    .map(wordsOf)
    .join('')
  return tidy(text.replace(/^\s*[#¶§]|[#¶§\u200b]\s*$/g, '')) ?? tidy(heading.textContent)
}

/** The text of `node`, with a space where a line breaks or a block begins. */
function wordsOf(node: Node): string {
  const walker = (node.ownerDocument as Document).createTreeWalker(node, ELEMENT_OR_TEXT)
  let words = ''
  for (let at: Node | null = node; at; at = walker.nextNode()) {
    const name = at.nodeName.toLowerCase()
    if (name === '#text') words += at.nodeValue
    else if (name === 'br' || BLOCKS.has(name)) words += ' '
  }
  return words
}

const isSmallPrint = (element: Element) =>
  element.localName === 'small' || SMALL_PRINT.test(element.getAttribute('class') ?? '')

/** The `<h1>` elements except those with the site's name; those inside `<article>` or `<main>` first. */
export function titleHeadings(document: Document): Element[] {
  const all = [...document.querySelectorAll('h1')].filter((heading) => !isSiteName(heading))
  return all.sort((a, b) => Number(isInside(b)) - Number(isInside(a)))
}

const isInside = (heading: Element) => heading.closest('article,main') !== null

/** The `<h1>` with the site's name; null if none is marked as such. */
export function siteHeading(document: Document): Element | null {
  return [...document.querySelectorAll('h1')].find(isSiteName) ?? null
}

/** Is `heading` named after the site, or nothing but a link to its front page? */
function isSiteName(heading: Element): boolean {
  if (SITE_NAME.test(`${heading.id} ${heading.getAttribute('class') ?? ''}`)) return true
  const link = heading.closest('a') ?? heading.querySelector('a[href]')
  const href = link?.getAttribute('href') ?? ''
  const address = heading.ownerDocument.URL
  if (!link || !URL.canParse(href, address) || tidy(link.textContent) !== tidy(heading.textContent))
    return false
  const [home, shown] = [new URL(href, address), new URL(address)]
  return home.host === shown.host && home.pathname.endsWith('/') && isAbove(home.pathname, shown.pathname)
}

const isAbove = (folder: string, path: string) => path.startsWith(folder) && path.length > folder.length

/** The titles in the head of `document`, for comparison, and the parts between their separators. */
function namesOf(document: Document): { names: string[]; parts: string[] } {
  const names = [document.title, meta(document, 'og:title') ?? ''].filter(Boolean)
  return { names: names.map(plain), parts: names.flatMap((name) => [name, ...name.split(JOINT)]).map(plain) }
}

/**
 * The heading that agrees with the document's title: the longest `<h1>` that the title contains; otherwise a piece of an `<h1>`, an
 * `<h2>` or an `<h3>` that is the whole title or one of its parts. Null if there is none.
 */
export function agreeingHeading(document: Document, site: string | null): Element | null {
  const { names, parts } = namesOf(document)
  const isSite = (text: string) => site !== null && text === plain(site)
  const longest = (elements: readonly Element[], agrees: (text: string) => boolean) => {
    const length = (element: Element) => headingText(element)?.length ?? 0
    return elements
      .filter((element) => {
        const text = plain(headingText(element) ?? '')
        return text !== '' && !isSite(text) && agrees(text)
      })
      .reduce<Element | null>((a, b) => (a && length(a) >= length(b) ? a : b), null)
  }
  const first = titleHeadings(document)
  const isPart = (text: string) => names.some((name) => name.includes(text))
  const isWhole = (text: string) => text.includes(' ') && parts.includes(text)
  return (
    longest(first.filter(isInside), isPart) ??
    longest(first, isPart) ??
    longest(
      first.flatMap((heading) => [...heading.querySelectorAll('a,span,bdi')]),
      isWhole,
    ) ??
    longest([...document.querySelectorAll('h2,h3')].slice(0, MOST), isWhole)
  )
}

const SHOWS_TITLE = 'h1,h2,h3,h4,h1 a,h1 span,h1 bdi,[class~="title"],[role="heading"]'

/** The element whose text is `title`: the first heading, otherwise the last other element marked as a title; null if none. */
export function elementOfTitle(document: Document, title: string): Element | null {
  const wanted = plain(title)
  const shown = [...document.querySelectorAll(SHOWS_TITLE)]
    .slice(0, MOST)
    .filter((element) => plain(headingText(element) ?? '') === wanted)
  return shown.find((element) => element.closest('h1,h2,h3,h4')) ?? shown.at(-1) ?? null
}
