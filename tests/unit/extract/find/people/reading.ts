/** Builds readings for tests from a few lines of text, without a document. */
import { splitSentences } from '../../../../../lib/extract/language/sentences.ts'
import type { Block, Emphasis, Reading } from '../../../../../lib/extract/types.ts'

const MARKS: readonly [RegExp, (match: RegExpExecArray) => Pick<Block, 'kind' | 'depth'>][] = [
  [/^(#{1,6}) /, (match) => ({ kind: 'heading', depth: match[1]?.length ?? 1 })],
  [/^((?: {2})*)- /, (match) => ({ kind: 'item', depth: (match[1]?.length ?? 0) / 2 })],
  [/^> /, () => ({ kind: 'quote', depth: 1 })],
]

/**
 * A reading of `source`: blocks are separated by blank lines, or begin with "# ", "- " (two spaces a level) or "> ";
 * `**words**` are strong.
 */
export function readingOf(source: string): Reading {
  const blocks: Block[] = []
  let text = ''
  let section: number | null = null
  for (const piece of source.split(/\n\n+|\n(?=#{1,6} |(?: {2})*- |> )/)) {
    const mark = MARKS.find(([pattern]) => pattern.test(piece))
    const match = mark?.[0].exec(piece)
    const place = mark && match ? mark[1](match) : { kind: 'paragraph' as const, depth: 0 }
    if (text) text += '\n\n'
    const start = text.length
    const emphases: Emphasis[] = []
    const parts = piece.slice(match?.[0].length ?? 0).split('**')
    for (const [index, part] of parts.entries()) {
      if (index % 2) emphases.push({ kind: 'strong', start: text.length, end: text.length + part.length })
      text += part
    }
    blocks.push({ ...place, start, end: text.length, section, emphases, links: [] })
    if (place.kind === 'heading') section = blocks.length - 1
  }
  const metadata = {
    url: 'https://example.org/',
    title: '',
    subtitle: null,
    site: null,
    authors: [],
    published: null,
    language: 'en',
  }
  const page = { reader: 'article', text, blocks, metadata, warnings: [] }
  return { page, sentences: splitSentences(page) }
}
