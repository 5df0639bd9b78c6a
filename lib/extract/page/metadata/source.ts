/** What the rules for a page's metadata look at, and what a rule is. */
import type { Draft } from '../drafts.ts'
import type { LinkedData } from './linked-data.ts'

export interface MetadataSource {
  readonly document: Document
  readonly address: URL
  /** The blocks of the post. */
  readonly drafts: readonly Draft[]
  /** The page's JSON-LD, flattened. */
  readonly linkedData: LinkedData
  /** What the site calls itself, where the page says so. */
  readonly site: string | null
}

/** One place to look at. Rules stand in lists, the most trustworthy first; the first that finds something wins. */
export interface Rule<T> {
  readonly name: string
  readonly find: (source: MetadataSource) => T | null
}

/** What the first of `rules` that finds something finds. */
export function firstOf<T>(rules: readonly Rule<T>[], source: MetadataSource): T | null {
  for (const rule of rules) {
    const found = rule.find(source)
    if (found !== null) return found
  }
  return null
}

/** The content of the first `<meta>` with one of these names (or properties, or itemprops), in the order given. */
export function meta(document: Document, ...names: string[]): string | null {
  const contents = new Map<string, string>()
  for (const element of document.getElementsByTagName('meta')) {
    const content = tidy(element.getAttribute('content'))
    if (!content) continue
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase()
      if (name && !contents.has(name)) contents.set(name, content)
    }
  }
  for (const name of names) {
    const content = contents.get(name.toLowerCase())
    if (content) return content
  }
  return null
}

/** Text with its white space collapsed; null where nothing is left. */
export function tidy(text: string | null | undefined): string | null {
  return text?.replace(/\s+/g, ' ').trim() || null
}

/** The text of `element` as it would be read aloud; null where there is none. */
export function textOf(element: Element | null | undefined): string | null {
  return tidy(element?.textContent)
}

const BESIDE_THE_POST =
  'aside,nav,footer:not(article footer),[class*="comment"],[id*="comment"],[class*="related"],[class*="recent"],[class*="sidebar"],[class*="widget"]'

/** Does `element` stand among comments, related posts or in a sidebar? What is said there is said of others. */
export function isBesidePost(element: Element): boolean {
  return element.closest(BESIDE_THE_POST) !== null
}

/** A line of facts below a title is shorter, in characters; what is longer is prose. */
const LONGEST_LINE = 120
/** So many elements after the title, and after the box that it stands in, are looked at. */
const [AFTER_TITLE, AFTER_BOX] = [4, 2]

/** The short lines right below the title, whatever the site calls them, also where a reader would leave them out. */
export function linesByTitle(document: Document): string[] {
  const title = document.querySelector('h1')
  if (!title) return []
  const lines: string[] = []
  const look = (from: Element | null, most: number) => {
    let next = from?.nextElementSibling
    for (let steps = 0; next && steps < most; steps++, next = next.nextElementSibling) {
      const text = isBesidePost(next) ? null : textOf(next)
      if (text && text.length <= LONGEST_LINE) lines.push(text)
    }
  }
  look(title, AFTER_TITLE)
  look(title.parentElement, AFTER_BOX)
  return lines
}

/** Does `element` stand with the post's title: in the same article or header, or close by? */
export function isByTitle(document: Document, element: Element): boolean {
  if (isBesidePost(element)) return false
  const title = document.querySelector('h1')
  if (!title) return true
  const near = title.closest('article,header,main') ?? title.parentElement?.parentElement
  return near?.contains(element) ?? false
}
