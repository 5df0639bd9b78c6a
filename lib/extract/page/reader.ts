/** What a reader for one kind of page is. */
import type { Metadata } from '../types.ts'
import type { Draft } from './drafts.ts'

/** What a reader knows of a page beyond its blocks; it goes before what the page's general marks say. */
export type Facts = { -readonly [K in keyof Metadata]?: Metadata[K] }

/** A reader for one site's or one format's structure. */
export interface Reader {
  readonly name: string
  /** The element that holds the post, or null where the page has not this structure. */
  find(document: Document, address: URL): Element | null
  /** Preformatted text is typed text (true), a mail (`mail`), or, left out, whatever it looks like. */
  readonly typed?: true | 'mail'
  /** Selects the elements that hold the lines of typed text, where each has its own. */
  readonly lines?: string
  /** What the structure says about the post. */
  facts?(document: Document, drafts: readonly Draft[]): Facts
}
