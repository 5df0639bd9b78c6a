/** Helpers for reading metadata from markup: tidy texts, `<meta>` elements, and whether an element is beside the post. */
import { unbroken } from '../inline.ts'

/** The contents of all `<meta>` elements with the first of `names` (name, property or itemprop) that has any; [] if none has. */
export function metas(document: Document, ...names: string[]): readonly string[] {
  const contents = new Map<string, string[]>()
  for (const element of document.getElementsByTagName('meta')) {
    const content = tidy(element.getAttribute('content'))
    if (!content) continue
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase()
      if (!name) continue
      const known = contents.get(name)
      if (known) known.push(content)
      else contents.set(name, [content])
    }
  }
  return names.map((name) => contents.get(name.toLowerCase())).find(Boolean) ?? []
}

/** The first of those contents, or null. */
export const meta = (document: Document, ...names: string[]): string | null =>
  metas(document, ...names)[0] ?? null

/** Text with its white space collapsed; null if nothing is left. */
export function tidy(text: string | null | undefined): string | null {
  return (text && unbroken(text).replace(/\s+/g, ' ').trim()) || null
}

/** The tidied text content of `element`; null if it has none. */
export function textOf(element: Element | null | undefined): string | null {
  return tidy(element?.textContent)
}

/** Selects comments, related posts, sidebars and the like. */
export const BESIDE_THE_POST =
  'aside:not(article aside),nav,footer:not(article footer),[class*="comment"],[id*="comment"],[class*="related"],[class*="recent"],[class*="sidebar"],[class~="widget"],[class*="widget-area"],[itemprop~="comment"]'

/** Selects comments and other posts, which have authors and dates of their own. */
export const OF_OTHER_POSTS =
  '[class*="comment"],[id*="comment"],[class*="related"],[class*="recent"],article article'

/** Is `element` in comments, related posts or a sidebar, and so not about this post? */
export function isBesidePost(element: Element): boolean {
  return element.closest(BESIDE_THE_POST) !== null
}
