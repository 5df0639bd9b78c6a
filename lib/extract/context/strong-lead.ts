/** Bold words that act as the heading of the block that they begin. */
import type { Block, Page, Span } from '../types.ts'

/** The bold words that the block begins with, trimmed; null if it does not begin in bold. */
export function strongLead(page: Page, { start, emphases }: Block): (Span & { text: string }) | null {
  const strong = emphases.find((emphasis) => emphasis.kind === 'strong' && emphasis.start === start)
  return strong ? { start, end: strong.end, text: page.text.slice(start, strong.end).trim() } : null
}
