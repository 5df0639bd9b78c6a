/** Blocks -> sentences. */
import type { Page, Sentence } from '../types.ts'

/** Splits every block of `page` into sentences; the spans leave out the white space around them. */
export function splitSentences(page: Page): Sentence[] {
  const segmenter = new Intl.Segmenter(page.metadata.language ?? 'en', { granularity: 'sentence' })
  return page.blocks.flatMap((block, index) =>
    [...segmenter.segment(page.text.slice(block.start, block.end))].flatMap(({ segment, index: at }) => {
      const text = segment.trim()
      if (!text) return []
      const start = block.start + at + segment.indexOf(text)
      return [{ block: index, start, end: start + text.length }]
    }),
  )
}
