/** A page as readable lines: its metadata, then its blocks. */
import type { Block, Page } from '../../../../lib/extract/types.ts'

/** "⏎" is a line end that is shown, "↩" one that only wrapped the source. */
export function outlineOf({ reader, text, blocks, metadata }: Page): string {
  const { url, title, subtitle, site, authors, published, language } = metadata
  const facts = { reader, url, title, subtitle, site, authors: authors.join('; '), published, language }
  const head = Object.entries(facts).flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []))
  return `${head.join('\n')}\n\n${blocks.map((block) => lineOf(text, block)).join('\n')}\n`
}

function lineOf(text: string, block: Block): string {
  const { kind, depth, indent, cell, continues, foreign, picture } = block
  const marks = [
    kind,
    cell ? `${cell.row}.${cell.column}` : depth || '',
    indent ? `+${indent}` : '',
    cell?.header ? '(header)' : '',
    continues ? '(continues)' : '',
    foreign ? '(foreign)' : '',
  ]
  const words = [...wordsOf(text, block), ...(picture ? [`[${picture.url}]`] : [])].join(' ')
  return `${marks.filter(Boolean).join(' ')} | ${words}`
}

function wordsOf(text: string, { start, end, breaks = [] }: Block): string[] {
  const edges = [start, ...breaks.map((at) => at + 1)]
  const pieces = edges.map((edge, index) => text.slice(edge, (edges[index + 1] ?? end + 1) - 1))
  const words = pieces.join(' ↩ ').replaceAll('\n', ' ⏎ ')
  return words ? [words] : []
}
