/** Blocks -> lines: minutes are written in lines, whichever markup carries them. */
import type { Page, Span } from '../../types.ts'

export interface Line extends Span {
  readonly block: number
}

/** The lines of the page that are its author's own, without the white space and list marks around them. */
export function linesOf(page: Page): Line[] {
  return page.blocks.flatMap((block, index) => (block.foreign ? [] : splitLines(page.text, block, index)))
}

function splitLines(text: string, block: Span, index: number): Line[] {
  const lines: Line[] = []
  let at = block.start
  for (const raw of text.slice(block.start, block.end).split('\n')) {
    const trimmed = raw.trim()
    if (trimmed) {
      const start = at + raw.indexOf(trimmed)
      lines.push({ block: index, start, end: start + trimmed.length })
    }
    at += raw.length + 1
  }
  return lines
}
