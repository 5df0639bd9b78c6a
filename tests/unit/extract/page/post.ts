/** A post for the tests of reading. */
import { readPage } from '../../../../lib/extract/page/index.ts'
import type { Block, Metadata } from '../../../../lib/extract/types.ts'
import { openPage } from './open.ts'

/** Enough prose to be one. */
export const POST = '<p>The working group met in the morning and decided what had to be decided.</p>'

/** What the page `html` says about itself. */
export const metadataOf = (html: string, url?: string): Metadata => readPage(openPage(html, url)).metadata

/** The blocks of a post with `html` below its title and first paragraphs, each with its words. */
export function blocksBelow(html: string): (Block & { words: string })[] {
  const { text, blocks } = readPage(openPage(`<article><h1>Lamps</h1>${POST.repeat(3)}${html}</article>`))
  return blocks.slice(4).map((block) => ({ ...block, words: text.slice(block.start, block.end) }))
}

/** Their words alone. */
export const wordsBelow = (html: string): string[] => blocksBelow(html).map(({ words }) => words)
