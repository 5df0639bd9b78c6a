/** Builds readings for tests from a few lines of Markdown (or nearly so), without a document. */
import { splitSentences } from '../../../lib/extract/language/sentences.ts'
import type { Block, Emphasis, Reading } from '../../../lib/extract/types.ts'

type Place = Pick<Block, 'kind' | 'depth' | 'foreign' | 'cell'>

const MARKS: readonly [RegExp, (match: RegExpExecArray) => Place][] = [
  [/^(#{1,6}) /, (match) => ({ kind: 'heading', depth: match[1]!.length })],
  [/^((?: {2})*)- /, (match) => ({ kind: 'item', depth: match[1]!.length / 2 })],
  [/^> /, () => ({ kind: 'quote', depth: 1, foreign: true })],
  [/^" /, () => ({ kind: 'quote', depth: 1 })],
]

/**
 * A reading of `source`: blocks are separated by blank lines, or begin with "# ", "- " (two spaces a level), "> " (a
 * quoted mail), '" ' (a quotation) or "| " (a row of cells; the first row is the head); `**words**` are strong.
 */
export function readingOfMarkdown(source: string, authors: readonly string[] = []): Reading {
  const blocks: Block[] = []
  let text = ''
  let section: number | null = null
  let row = -1
  for (const piece of source.split(/\n\n+|\n(?=#{1,6} |(?: {2})*- |> |" |\| )/)) {
    if (piece.startsWith('| ')) {
      row++
      for (const [column, words] of piece.slice(2).split(' | ').entries())
        add(words, { kind: 'cell', depth: 0, cell: { table: 0, row, column, header: row === 0 } })
      continue
    }
    const mark = MARKS.find(([pattern]) => pattern.test(piece))
    const match = mark?.[0].exec(piece)
    add(piece.slice(match?.[0].length ?? 0), mark && match ? mark[1](match) : { kind: 'paragraph', depth: 0 })
  }

  function add(words: string, place: Place): void {
    if (text) text += '\n\n'
    const start = text.length
    const emphases: Emphasis[] = []
    for (const [index, part] of words.split('**').entries()) {
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
    authors,
    published: null,
    language: 'en',
  }
  const page = { reader: 'article', text, blocks, metadata }
  return { page, sentences: splitSentences(page) }
}
