/** How much of a page is analysed: a page may have any length, but the wait may not. */
import { LONG_PAGE } from '../model.ts'
import type { Block, Page, Span } from './types.ts'

/** About 150,000 words, which is ten times the longest minutes; and as many paragraphs, lines and cells. */
const LONGEST = { characters: 1_000_000, blocks: 25_000 }

/** The beginning of `whole`, within the limits of `longest`; with the warning LONG_PAGE if something was cut off. */
export function analysedPart(
  whole: Page,
  longest = LONGEST,
): { readonly page: Page; readonly warnings: readonly string[] } {
  const { text, blocks } = whole
  const end = Math.min(longest.characters, blocks[longest.blocks]?.start ?? text.length)
  if (text.length <= end) return { page: whole, warnings: [] }
  const within = (span: Span) => span.end <= end
  const cut = (block: Block): Block =>
    within(block)
      ? block
      : {
          ...block,
          end,
          emphases: block.emphases.filter(within),
          links: block.links.filter(within),
          ...(block.breaks ? { breaks: block.breaks.filter((at) => at < end) } : {}),
        }
  return {
    page: { ...whole, text: text.slice(0, end), blocks: blocks.filter(({ start }) => start < end).map(cut) },
    warnings: [LONG_PAGE],
  }
}
