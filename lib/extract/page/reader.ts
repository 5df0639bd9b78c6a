/** What a reader for one kind of page is. */
import type { Metadata } from '../types.ts'
import type { Draft } from './drafts.ts'

/** What a reader knows about a page beyond its blocks; it takes precedence over the page's general metadata. */
export type Facts = { -readonly [K in keyof Metadata]?: Metadata[K] }

/** A reader for the structure of one site or format. */
export interface Reader {
  readonly name: string
  /** The element that holds the post, or null if the page does not have this structure. */
  find(document: Document, address: URL): Element | null
  /** Preformatted text is typed text (true), a mail (`mail`) or, if left out, whatever it looks like. */
  readonly typed?: true | 'mail'
  /** Selects the elements that hold the lines of typed text, if each line has its own. */
  readonly lines?: string
  /** What the structure says about the post. */
  facts?(document: Document, drafts: readonly Draft[]): Facts
}
