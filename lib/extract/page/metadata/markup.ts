/** Reading markup for what a page says about itself: tidy texts, `<meta>` tags, and what is next to the post. */
import { unbroken } from '../inline.ts'

/** The contents of all `<meta>` with the first of these names (or properties, or itemprops) that says something; [] if none does. */
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

/** The content of the first `<meta>` with one of these names, in the order given. */
export const meta = (document: Document, ...names: string[]): string | null =>
  metas(document, ...names)[0] ?? null

/** Text with its white space collapsed; null if nothing is left. */
export function tidy(text: string | null | undefined): string | null {
  return (text && unbroken(text).replace(/\s+/g, ' ').trim()) || null
}

/** The text of `element` as it would be read aloud; null if there is none. */
export function textOf(element: Element | null | undefined): string | null {
  return tidy(element?.textContent)
}

/** Containers of comments, related posts, sidebars. */
export const BESIDE_THE_POST =
  'aside:not(article aside),nav,footer:not(article footer),[class*="comment"],[id*="comment"],[class*="related"],[class*="recent"],[class*="sidebar"],[class~="widget"],[class*="widget-area"],[itemprop~="comment"]'

/** Comments and other posts have authors and dates of their own. */
export const OF_OTHER_POSTS =
  '[class*="comment"],[id*="comment"],[class*="related"],[class*="recent"],article article'

/** Is `element` among comments, related posts or in a sidebar? What is said there is about something else. */
export function isBesidePost(element: Element): boolean {
  return element.closest(BESIDE_THE_POST) !== null
}
