/** Splits blocks into lines: minutes are written in lines, whatever their markup. */
import type { BlockKind } from '../../block-kind.ts'
import { blockTexts } from '../../context/block-texts.ts'
import type { Block, BlockSpan, Page, Span } from '../../types.ts'

/** A line of the page, be it a block, or one of several in a block. */
export interface Line extends BlockSpan {
  readonly text: string
  readonly kind: BlockKind
  /** Columns of indent: list nesting counts as eight per level. */
  readonly indent: number
  /** True if there is a blank line or another block's edge above. */
  readonly gap: boolean
}

/** Columns of one level of a list, as of one tab stop. */
const LEVEL = 8

/** The lines that are the page author's own, without surrounding white space. */
export function linesOf(page: Page): Line[] {
  const texts = blockTexts(page)
  return page.blocks.flatMap((block, index) =>
    block.foreign ? [] : linesOfBlock(texts[index] ?? '', block, index),
  )
}

function linesOfBlock(text: string, block: Block, index: number): Line[] {
  const lines: Line[] = []
  let gap = !block.continues
  for (const raw of rawLines(text, block)) {
    const words = text.slice(raw.start - block.start, raw.end - block.start)
    const trimmed = words.trim()
    if (!trimmed) {
      gap = true
      continue
    }
    const start = raw.start + words.indexOf(trimmed)
    const indent = indentOf(block, words)
    const end = start + trimmed.length
    lines.push({ text: trimmed, block: index, kind: block.kind, start, end, indent, gap })
    gap = false
  }
  return lines
}

/** Splits a block whose words are in lines of their own: at "\n" and at the line ends of its source. */
function rawLines(text: string, block: Block): Span[] {
  const ends = [...(block.breaks ?? [])]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(block.start + at)
  ends.sort((a, b) => a - b)
  return [...ends, block.end].map((end, index) => ({
    start: index ? (ends[index - 1] ?? 0) + 1 : block.start,
    end,
  }))
}

function indentOf(block: Block, line: string): number {
  if (block.kind === 'item') return block.depth * LEVEL + (block.indent ?? 0)
  if (block.kind !== 'preformatted') return block.indent ?? 0
  const white = /^\s*/.exec(line)?.[0] ?? ''
  return block.depth + white.replaceAll('\t', ' '.repeat(LEVEL)).length
}
