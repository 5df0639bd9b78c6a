/** Turns text as it was typed (plain text, raw Markdown, a mail's body) into drafts of blocks. */
import type { Draft } from '../drafts.ts'
import { cut, type InlineText } from '../inline.ts'
import { typedHeaders } from '../mail.ts'
import { type Line, readLines, widthOf } from './lines.ts'
import { readMarkup, withAddresses } from './markup.ts'
import {
  CLOSING,
  type HeadingShape,
  isDrawing,
  isRule,
  itemSign,
  letterSign,
  markdownHeading,
  standingHeading,
  underlined,
} from './shapes.ts'
import { goesOn, isFull } from './wrapping.ts'

interface PlainOptions {
  /** A mail: quoted lines are somebody else's words, paragraphs are wrapped, and no line is a heading. */
  readonly mail?: boolean
}

/** A block that is still growing, line by line. */
interface Open {
  readonly kind: Draft['kind']
  readonly depth: number
  readonly indent: number
  readonly lines: Line[]
}

const MARKDOWN = /^#{1,6}\s{1,4}\S|\*\*\S[^*\n]{0,400}\*\*|\]\(https?:/m
const FENCE = /^(`{3}|~{3})[^`]*$/
/** A fence with at most a language after it; left out if nothing closes it. */
const BARE_FENCE = /^(?:`{3,}|~{3,})\w*$/

/**
 * Reads `source` line by line: recognises headings and nested items, unwraps paragraphs, and leaves code and drawings unchanged.
 * Linear in its length.
 */
export function readPlain(source: InlineText, options: PlainOptions = {}): Draft[] {
  return new PlainReader(source, options).run()
}

class PlainReader {
  readonly #drafts: Draft[] = []
  readonly #lines: readonly Line[]
  readonly #widths = new Map<number, number>()
  readonly #markdown: boolean
  readonly #source: InlineText
  readonly #options: PlainOptions
  #open: Open | null = null
  #nesting: number[] = []

  constructor(source: InlineText, options: PlainOptions) {
    this.#source = source
    this.#options = options
    // skips the headers of a mail
    const words = (options.mail && typedHeaders(source.text)?.end) || 0
    this.#lines = readLines(source.text, options.mail).filter(({ start }) => start >= words)
    this.#markdown = !options.mail && MARKDOWN.test(source.text)
  }

  run(): Draft[] {
    for (let index = 0; index < this.#lines.length; ) index = this.#read(index)
    this.#close()
    return this.#drafts
  }

  /** Reads the line at `index` and those that belong to it. Returns the index of the next line to read. */
  #read(index: number): number {
    const line = this.#lines[index]
    if (!line?.text) {
      if (!this.#announcesOne(index)) this.#close()
      return index + 1
    }
    if (!this.#lines[index - 1]?.text || FENCE.test(line.text)) {
      const end = this.#preformattedEnd(index)
      if (end > index) {
        this.#close()
        const drawn = this.#lines.slice(index, end).filter((drawing) => !FENCE.test(drawing.text))
        this.#add('preformatted', 0, drawn, '\n')
        return end
      }
    }
    const next = this.#lines[index + 1]
    const heading = this.#headingAt(index)
    if (heading) {
      this.#heading(line, heading)
      return next?.text && isRule(next.text) ? index + 2 : index + 1
    }
    if (isRule(line.text) || BARE_FENCE.test(line.text)) this.#close()
    else this.#content(line)
    return index + 1
  }

  #headingAt(index: number): HeadingShape | null {
    const line = this.#lines[index]
    const next = this.#lines[index + 1]
    if (!line || this.#options.mail) return null
    return (
      markdownHeading(line.text) ??
      (next?.text ? underlined(line, next, this.#lines[index - 1]) : null) ??
      standingHeading(this.#lines, index)
    )
  }

  #heading(line: Line, { level, sign }: HeadingShape): void {
    this.#close()
    this.#nesting = []
    const closing = (sign && CLOSING.exec(line.text)?.[0].length) || 0
    this.#add('heading', level, [{ ...line, start: line.start + sign, end: line.end - closing }], ' ')
  }

  #content(line: Line): void {
    const sign = itemSign(line.text) || (line.indent ? letterSign(line.text) : 0)
    if (sign && this.#open && isAnnouncement(this.#open)) {
      this.#open.lines.push(line)
      return
    }
    if (sign) {
      this.#close()
      const depth = this.#depthOf(line.indent)
      this.#open = {
        kind: 'item',
        depth,
        indent: line.indent,
        lines: [{ ...line, start: line.start + sign }],
      }
      return
    }
    if (this.#open && this.#belongsTo(this.#open, line)) {
      this.#open.lines.push(line)
      return
    }
    this.#close()
    if (line.indent <= (this.#nesting[0] ?? 0)) this.#nesting = []
    const kind = line.quote ? 'quote' : 'paragraph'
    this.#open = { kind, depth: line.quote, indent: line.indent, lines: [line] }
  }

  /** The nesting depth of an item with this indent, below the items above it. */
  #depthOf(indent: number): number {
    while (this.#nesting.length && (this.#nesting.at(-1) ?? 0) >= indent) this.#nesting.pop()
    this.#nesting.push(indent)
    return this.#nesting.length - 1
  }

  /** Is `line` a wrapped continuation of the open block? */
  #belongsTo(open: Open, line: Line): boolean {
    const before = open.lines.at(-1)
    if (!before || before.quote !== line.quote) return false
    const width = this.#widthAt(line.quote)
    const above = { text: before.text, length: before.indent + before.text.length }
    const isDeeper = open.kind !== 'item' && line.indent > before.indent && !isAnnounced(before)
    if (isDeeper && !isFull(above.length, line.text, width)) return false
    return goesOn(above, line.text, width, this.#options.mail)
  }

  /** Does the open paragraph announce a single document, the only item after the empty line at `index`? */
  #announcesOne(index: number): boolean {
    if (!this.#options.mail || !this.#open || !isAnnouncement(this.#open)) return false
    const item = this.#lines[index + 1]
    const rest = this.#lines.slice(index + 2)
    const end = rest.findIndex(({ text }) => !text || itemSign(text))
    return !!item && itemSign(item.text) > 0 && !rest[end]?.text && !itemSign(rest[end + 1]?.text ?? '')
  }

  #widthAt(quote: number): number {
    const known = this.#widths.get(quote)
    if (known !== undefined) return known
    const width = widthOf(this.#lines, quote)
    this.#widths.set(quote, width)
    return width
  }

  /** The index after the code fence or drawing that starts at `index`; `index` itself if none starts there. */
  #preformattedEnd(index: number): number {
    const line = this.#lines[index]
    const [, fence] = FENCE.exec(line?.text ?? '') ?? []
    if (line && fence) {
      const above = this.#lines[index - 1]
      if (line.text.length > fence.length && above?.text && underlined(above, line)) return index
      let last = index + 1
      while (last < this.#lines.length && !this.#lines[last]?.text.startsWith(fence)) last++
      // an unclosed fence does not make the rest of the text code
      return last < this.#lines.length ? last + 1 : index
    }
    let end = index
    while (this.#lines[end]?.text) end++
    return isDrawing(this.#lines.slice(index, end)) ? end : index
  }

  #close(): void {
    const open = this.#open
    this.#open = null
    if (open) this.#add(open.kind, open.depth, open.lines, ' ', open.indent)
  }

  #add(kind: Draft['kind'], depth: number, lines: readonly Line[], joiner: string, indent = 0): void {
    const pieces = kind === 'preformatted' ? wholeLines(this.#source.text, lines) : lines
    let inline = cut(this.#source, pieces, joiner)
    const breaks = joiner === ' ' ? joints(pieces) : []
    if (kind !== 'preformatted')
      inline = withAddresses(this.#markdown ? readMarkup({ ...inline, breaks }) : { ...inline, breaks })
    if (!inline.text.trim()) return
    const foreign = this.#options.mail && lines.some((line) => line.quote > 0)
    this.#drafts.push({
      ...inline,
      kind,
      depth,
      ...(indent ? { indent } : {}),
      ...(foreign ? { foreign } : {}),
    })
  }
}

/** Does the block end in "has approved the following document:"? It says little without the document. */
const isAnnouncement = ({ kind, lines }: Open) =>
  kind === 'paragraph' && /\bfollowing (?:document|draft):$/.test(lines.at(-1)?.text ?? '')

/** Is the line the announced document, kept in the paragraph that announces it? */
const isAnnounced = ({ text }: Line) => itemSign(text) > 0

/** `lines` extended to include their indent, which matters in drawings and code. */
function wholeLines(text: string, lines: readonly Line[]): Line[] {
  return lines.map((line) => ({ ...line, start: text.lastIndexOf('\n', line.start - 1) + 1 }))
}

/** Offsets, in the text of `pieces` joined by spaces, of those spaces. */
function joints(pieces: readonly Line[]): number[] {
  const offsets: number[] = []
  let length = 0
  for (const piece of pieces.slice(0, -1)) {
    length += piece.end - piece.start
    offsets.push(length)
    length += 1
  }
  return offsets
}
