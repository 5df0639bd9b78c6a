/** What is left of a page's furniture between the blocks: told by what it says, since nothing around it does. */
import type { Draft } from './drafts.ts'

const PAGER =
  /^[\s←‹«<|·]*((previous|prev|next|older|newer)(\s+(post|article|entry|page|story|message)|\s*[:→›»])|[←‹«]|back to|zurück|précédent|article suivant|anterior|siguiente|próximo|前の|次の|上一|下一)/i
const LONGEST = 200
/** The share of a block's letters that are links, from which on it is a way to somewhere else. */
const ALL_LINKS = 0.8

/** `drafts` without links to the posts before and after, and without headings at the end that nothing follows. */
export function dropLeftovers(drafts: readonly Draft[]): Draft[] {
  const kept = drafts.filter((draft) => !isPager(draft))
  while (kept.at(-1)?.kind === 'heading' && kept.length > 1) kept.pop()
  return kept
}

function isPager({ text, links }: Draft): boolean {
  if (!links.length || text.length > LONGEST || !PAGER.test(text)) return false
  const linked = links.reduce((sum, link) => sum + link.end - link.start, 0)
  return linked >= text.length * ALL_LINKS
}
