/** The interface of a reader for one site or format. */
import type { Metadata } from '../types.ts'
import type { Draft } from './drafts.ts'

/** What a reader knows about a page beyond its blocks; it takes precedence over the page's general metadata. */
export type Facts = { -readonly [K in keyof Metadata]?: Metadata[K] }

/** A reader for the structure of one site or format. */
export interface Reader {
  readonly name: string
  /** The element that holds the post, or null if the page does not have this structure. */
  find(document: Document, address: URL): Element | null
  /** How to read preformatted text: as typed text (true), as a mail, or, if left out, as typed text if it looks like prose. */
  readonly typed?: true | 'mail'
  /** Selects the elements that hold the lines of typed text, if each line has its own. */
  readonly lines?: string
  /** Metadata from the structure that the reader knows. */
  facts?(document: Document, drafts: readonly Draft[]): Facts
}
