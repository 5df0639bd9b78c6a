/** Drafts: blocks without a position in the page's text yet, whose spans are relative to their own start. Joins them to a text. */
import type { Block, CellPlace, Picture, Span } from '../types.ts'
import type { InlineText } from './inline.ts'

/** A block with its own text, and the nodes it was read from. */
export interface Draft extends InlineText {
  readonly kind: Block['kind']
  readonly depth: number
  readonly picture?: Picture
  readonly cell?: CellPlace
  readonly foreign?: boolean
  readonly indent?: number
  readonly continues?: boolean
  /** The element it came from, and the first node of its text. */
  readonly owner?: Element
  readonly source?: Node
}

/** Blocks are separated by an empty line. */
const SEPARATOR = '\n\n'

/** Joins `drafts` into the page's text, and gives each block its span there and the heading above it. */
export function assemble(drafts: readonly Draft[]): { text: string; blocks: Block[] } {
  const parts: string[] = []
  const blocks: Block[] = []
  let length = 0
  let section: number | null = null
  for (const draft of drafts) {
    if (length && draft.text) {
      parts.push(SEPARATOR)
      length += SEPARATOR.length
    }
    const block = place(draft, length, section)
    if (block.kind === 'heading') section = blocks.length
    blocks.push(block)
    parts.push(draft.text)
    length += draft.text.length
  }
  return { text: parts.join(''), blocks }
}

function place(draft: Draft, start: number, section: number | null): Block {
  const { owner, source, text, breaks, emphases, links, ...rest } = draft
  const move = <S extends Span>(span: S): S => ({ ...span, start: span.start + start, end: span.end + start })
  return {
    ...rest,
    start,
    end: start + text.length,
    section,
    emphases: emphases.map(move),
    links: links.map(move),
    ...(breaks.length ? { breaks: breaks.map((offset) => offset + start) } : {}),
  }
}

/** The lines of a draft in the page's source, including line ends that the browser shows as spaces. */
export function sourceLines({ text, breaks }: Pick<Draft, 'text' | 'breaks'>): string[] {
  const edges = [0, ...breaks, text.length]
  return edges.slice(1).flatMap((end, index) => text.slice(edges[index], end).trim().split('\n'))
}
