/** The input of the rules for a page's metadata, and how a list of rules is applied. */
import type { Draft } from '../drafts.ts'
import type { LinesAround } from './lines.ts'
import type { LinkedData } from './linked-data.ts'

/** A page and what is known about it before its title is. */
export interface PageSource {
  readonly document: Document
  readonly address: URL
  /** The blocks of the post. */
  readonly drafts: readonly Draft[]
  /** The page's JSON-LD, flattened. */
  readonly linkedData: LinkedData
  /** What the site calls itself, if the page says so. */
  readonly site: string | null
}

/** The same, once the post's title and language are known. */
export interface MetadataSource extends PageSource {
  readonly language: string | null
  readonly around: LinesAround
}

/**
 * One place to look; null if there is nothing. Rules are in lists, most trustworthy first, and the first that finds something wins.
 * They have comments instead of names because the capture script, which is injected into pages, has to be small.
 */
export type Rule<T, S extends PageSource = MetadataSource> = (source: S) => T | null

/** The result of the first of `rules` that finds something. */
export function firstOf<T, S extends PageSource>(rules: readonly Rule<T, S>[], source: S): T | null {
  for (const rule of rules) {
    const found = rule(source)
    if (found !== null) return found
  }
  return null
}
