/** The words of a page's blocks. */
import type { Page } from './types.ts'

/** Kept as long as their page is: most annotators look at the blocks. */
const kept = new WeakMap<Page, readonly string[]>()

/** The text of each block of `page`, cut once. */
export function blockTexts(page: Page): readonly string[] {
  const known = kept.get(page)
  if (known) return known
  const texts = page.blocks.map(({ start, end }) => page.text.slice(start, end))
  kept.set(page, texts)
  return texts
}
