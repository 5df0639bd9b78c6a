/** The running text of one block, with the spans of its emphasis, its links and the line ends of its source. */
import type { Emphasis, Link, Span } from '../types.ts'

/** Characters that have no width and no meaning of their own: soft hyphen, zero-width space, word joiner and no-break space. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g

/** White space that has to be collapsed. */
const SPECIAL = /[^\S ]|\s\s/

/** `text` without invisible characters, and with plain hyphens for non-breaking ones, so that "draft‑ada‑lamp" is found. */
export const unbroken = (text: string) => text.replace(INVISIBLE, '').replaceAll('\u2011', '-')

/** Running text; its spans are offsets into it. */
export interface InlineText {
  readonly text: string
  readonly emphases: readonly Emphasis[]
  readonly links: readonly Link[]
  /** Offsets of spaces that were line ends in the source. */
  readonly breaks: readonly number[]
}

/** `text` without emphasis, links and breaks. */
export const unmarked = (text: string): InlineText => ({ text, emphases: [], links: [], breaks: [] })

/** Collects the text of one block, piece by piece. */
export class InlineBuffer {
  #parts: string[] = []
  #emphases: Emphasis[] = []
  #links: Link[] = []
  #breaks: number[] = []
  #last = ''
  length = 0

  /** Adds text with its white space collapsed; records the spaces that were line ends in the source. */
  addFlowing(shown: string): void {
    const value = unbroken(shown)
    if (!SPECIAL.test(value)) {
      const isDouble = value.startsWith(' ') && (!this.#last || /\s/.test(this.#last))
      this.#push(isDouble ? value.slice(1) : value)
      return
    }
    for (const piece of value.split(/(\s+)/)) {
      if (!piece) continue
      if (piece.trim()) this.#push(piece)
      else if (this.#last && !/\s/.test(this.#last)) {
        if (piece.includes('\n')) this.#breaks.push(this.length)
        this.#push(' ')
      }
    }
  }

  /** Adds text with its white space unchanged. */
  addVerbatim(value: string): void {
    this.#push(unbroken(value).replace(/\r\n?/g, '\n'))
  }

  /** Adds a visible line end. Returns false for a second one in a row, which ends the block. */
  addLineEnd(): boolean {
    if (this.#last === '\n') return false
    if (this.#last) this.#push('\n')
    return true
  }

  addEmphasis(kind: Emphasis['kind'], start: number): void {
    if (this.length > start) this.#emphases.push({ kind, start, end: this.length })
  }

  addLink(href: string, start: number): void {
    if (this.length > start) this.#links.push({ href, start, end: this.length })
  }

  /** Empties the buffer; returns what was collected, without empty lines and white space around lines. */
  take(): InlineText {
    const raw = this.takeVerbatim()
    const isTrimmed = !/^\s|\s$|\n/.test(raw.text)
    return isTrimmed ? raw : cut(raw, linesOf(raw.text), '\n')
  }

  /** Empties the buffer; returns what was collected, unchanged. */
  takeVerbatim(): InlineText {
    const text = this.#parts.join('')
    const taken = { text, emphases: this.#emphases, links: this.#links, breaks: this.#breaks }
    this.#parts = []
    this.#emphases = []
    this.#links = []
    this.#breaks = []
    this.#last = ''
    this.length = 0
    return taken
  }

  #push(value: string): void {
    if (!value) return
    this.#parts.push(value)
    this.length += value.length
    this.#last = value.slice(-1)
  }
}

/** The lines of `text` that are not empty, without the white space around them. */
function linesOf(text: string): Span[] {
  const lines: Span[] = []
  for (let start = 0; start <= text.length; ) {
    const next = text.indexOf('\n', start)
    const end = next < 0 ? text.length : next
    const line = trim(text, { start, end })
    if (line.end > line.start) lines.push(line)
    start = end + 1
  }
  return lines
}

/** `span` of `text` without the white space at its ends. */
function trim(text: string, { start, end }: Span): Span {
  const inner = text.slice(start, end)
  const from = start + (inner.length - inner.trimStart().length)
  return { start: from, end: Math.max(from, start + inner.trimEnd().length) }
}

/**
 * Joins the `pieces` of `source` (in order, not overlapping) with `joiner`. Its spans are moved and clipped accordingly, and
 * dropped if nothing is left of them; breaks outside the pieces are dropped.
 */
export function cut(source: InlineText, pieces: readonly Span[], joiner: string): InlineText {
  const starts: number[] = []
  let length = 0
  for (const piece of pieces) {
    if (starts.length) length += joiner.length
    starts.push(length)
    length += piece.end - piece.start
  }
  /** The offset in the result for `at` in the source. Between pieces: the start of the next one, or the end of the one before. */
  const moved = (at: number, gap: 'next' | 'before'): number => {
    const index = firstEndingAfter(pieces, gap === 'next' ? at : at - 1)
    const piece = pieces[index]
    const start = starts[index] ?? length
    if (piece && at > piece.start) return start + at - piece.start
    return gap === 'next' ? start : Math.max(0, start - (index && index < pieces.length ? joiner.length : 0))
  }
  const move = <S extends Span>(spans: readonly S[]): S[] =>
    spans.flatMap((span) => {
      const start = moved(span.start, 'next')
      const end = moved(span.end, 'before')
      return end > start ? [{ ...span, start, end }] : []
    })
  return {
    text: pieces.map((piece) => source.text.slice(piece.start, piece.end)).join(joiner),
    emphases: move(source.emphases),
    links: move(source.links),
    breaks: source.breaks.flatMap((at) => {
      const piece = pieces[firstEndingAfter(pieces, at)]
      return piece && at >= piece.start ? [moved(at, 'next')] : []
    }),
  }
}

/** Index of the first piece that ends after `at` (binary search). */
function firstEndingAfter(pieces: readonly Span[], at: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle]?.end ?? 0) > at) high = middle
    else low = middle + 1
  }
  return low
}
