/** Builds readings for tests block by block, with whatever matters about each. */
import type { Block, Metadata, Reading } from '../../../lib/extract/types.ts'

/** A block as a test writes it: its words, and what matters about it. */
export type Written =
  | string
  | (Partial<Pick<Block, 'kind' | 'depth' | 'foreign' | 'picture'>> & { text: string; links?: string[] })

/** A reading of a page with these blocks and metadata; every link of a block spans its whole text. */
export function readingOf(blocks: readonly Written[], metadata: Partial<Metadata> = {}): Reading {
  let text = ''
  let section: number | null = null
  const made = blocks.map((written, index): Block => {
    const {
      text: words,
      links = [],
      kind = 'paragraph',
      depth = 0,
      ...rest
    } = typeof written === 'string' ? { text: written } : written
    const start = text.length ? text.length + 2 : 0
    text += `${text.length ? '\n\n' : ''}${words}`
    const end = text.length
    const block: Block = {
      kind,
      depth,
      section,
      start,
      end,
      emphases: [],
      links: links.map((href) => ({ href, start, end })),
      ...rest,
    }
    if (kind === 'heading') section = index
    return block
  })
  return {
    page: {
      reader: 'article',
      text,
      blocks: made,
      metadata: {
        url: 'https://blog.example/post',
        title: 'A post',
        subtitle: null,
        site: null,
        authors: [],
        published: null,
        language: 'en',
        ...metadata,
      },
    },
    sentences: made.map(({ start, end }, index) => ({
      block: index,
      start,
      end,
      text: text.slice(start, end),
    })),
  }
}

/** A heading of level 2. */
export const heading = (text: string): Written => ({ kind: 'heading', depth: 2, text })
