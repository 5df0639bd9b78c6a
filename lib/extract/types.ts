/**
 * What the stages of extraction pass to each other.
 * One coordinate system: every span is a pair of UTF-16 offsets into `Page.text`.
 */
import type { BlockKind } from './block-kind.ts'
import type { CueName } from './find/statements/cue-name.ts'

/** A stretch of the page's text. */
export interface Span {
  readonly start: number
  /** Exclusive. */
  readonly end: number
}

/** A span inside one block. */
export interface BlockSpan extends Span {
  /** Index into `Page.blocks`. */
  readonly block: number
}

/** Words set in another type; "deleted" means struck out. */
export interface Emphasis extends Span {
  readonly kind: 'strong' | 'emphasis' | 'code' | 'deleted'
}

/** Words that link somewhere. */
export interface Link extends Span {
  /** Absolute address. */
  readonly href: string
}

/** A figure's or image's own facts. */
export interface Picture {
  readonly url: string
  readonly alt: string | null
  readonly caption: string | null
}

/** The position of a cell in its table. */
export interface CellPlace {
  /** Which table of the page, from 0. */
  readonly table: number
  readonly row: number
  readonly column: number
  readonly header: boolean
}

/**
 * A piece of the page that stands on its own. White space inside is collapsed, `<br>` and the line ends of
 * preformatted text are "\n"; blocks are joined by "\n\n" in the page's text.
 */
export interface Block extends Span {
  readonly kind: BlockKind
  /** heading: level 1 to 6; item: nesting from 0; quote: nesting from 1; preformatted line: columns of indent; else 0. */
  readonly depth: number
  /** Index of the nearest heading block above, or null. */
  readonly section: number | null
  readonly emphases: readonly Emphasis[]
  readonly links: readonly Link[]
  readonly picture?: Picture
  readonly cell?: CellPlace
  /** True for words that are not the page author's own: a mail's quoted lines, a signature. */
  readonly foreign?: boolean
  /** Offsets (into the page's text) of spaces that were line ends in the source: minutes often start a remark there. */
  readonly breaks?: readonly number[]
  /** Columns of indent, for text that is displayed as it was typed. */
  readonly indent?: number
  /** True for a further paragraph of the previous item. */
  readonly continues?: boolean
}

/** What the page says about itself, before any judgement about its subject. */
export interface Metadata {
  readonly url: string
  readonly title: string
  readonly subtitle: string | null
  readonly site: string | null
  readonly authors: readonly string[]
  readonly published: string | null
  readonly language: string | null
}

/** A page as the capture script read it; everything the analysis knows of it. */
export interface Page {
  /** Which reader produced the blocks: 'article' for the general one, otherwise the site's or format's. */
  readonly reader: string
  readonly text: string
  /** The blocks that are the post itself, in reading order. */
  readonly blocks: readonly Block[]
  readonly metadata: Metadata
}

/** The part of a page in which something was found; a title counts for more than the body. */
export type Where = 'title' | 'address' | 'heading' | 'lead' | 'body'

/** A sentence of one block; its text is that of its span. */
export interface Sentence extends BlockSpan {
  readonly text: string
}

/** Called with every finding and its kind ("group", "outcome", ...) as it is made, to report which rule found what. */
export type Trace = (kind: string, finding: Finding) => void

/** The input of every annotator. */
export interface Reading {
  readonly page: Page
  readonly sentences: readonly Sentence[]
  readonly trace?: Trace | undefined
}

/**
 * Every finding says which rule made it, and how sure that rule is: 0 to 1, except where an annotator sums up weights (the
 * number, days and place of a meeting; labels).
 */
export interface Finding extends Span {
  readonly rule: string
  readonly score: number
}

/** A finding and the point of the summary that it becomes. */
export interface Found<P> extends Finding {
  readonly point: P
}

/** What one person said, in their words or reported, in one place; the label ("Name:") is outside the span. */
export interface Remark extends Finding, BlockSpan {
  /** The person's name in `People.speakers`, or null if the page does not say who. */
  readonly speaker: string | null
}

/** A sentence, list item or remark that could become a point, and what its words and place say about it. */
export interface Statement extends BlockSpan {
  /** Who says it, or whom it is about; null if the page does not say. */
  readonly speaker: string | null
  /** Its words, white space collapsed. */
  readonly text: string
  /** Names of the cues it carries (lexicon/cues, and its place on the page). */
  readonly cues: ReadonlySet<CueName>
  /** For a request: who says right away that they will do it. */
  readonly grantedBy?: string
  /** Its words and pairs of words, as far as weights may be learned for them (find/statements/terms.ts). */
  readonly terms: readonly string[]
}
