/**
 * The stored form of the search index: an inverted index in segments, as in Lucene. Saving adds one small row to the tail. From
 * time to time the tail becomes a segment, and several segments of one size a larger one. So the cost of saving does not depend on
 * the size of the library, and a search reads a few blocks of each segment.
 */

/** The terms of a summary that is in no segment yet: sorted, with a "\n" before and after each. */
export interface TailRecord {
  number: number
  terms: string
}

export interface SegmentRecord {
  id: number
  /** building: must not be read, since it is incomplete (or left behind by a crash). */
  state: 'building' | 'live'
  /** How many summaries it was built from. */
  size: number
  /** The first term of each of its blocks, joined by "\n". */
  firsts: string
  /** Numbers of summaries that were changed or removed since, and whose postings here no longer count. Ascending. */
  dead: Uint32Array
  /** Whether some of them were removed for good, so that the segment must be rewritten without their words. */
  hasGone?: boolean
}

/** Consecutive terms of a segment, sorted, with the numbers of the summaries that contain each. */
export interface BlockRecord {
  /** 0: the users' own words (own-terms.ts). */
  segment: number
  /** From 0. */
  block: number
  /** Joined by "\n". */
  terms: string
  /** For each term, the offset in `postings` at which its own end. */
  ends: Uint32Array
  /** For each term, its numbers, ascending, as differences in LEB128 bytes. */
  postings: Uint8Array
}

/**
 * One value for each summary, by number, in chunks. saved: seconds since 1970, 0 if there is no such summary; published and
 * meeting: days since 1970 plus DAY_ZERO, 0 if unknown; segment: the segment with its terms, 0 for the tail.
 */
export type ColumnName = SortColumn | 'segment'
export type SortColumn = 'saved' | 'published' | 'meeting'

export interface ColumnRecord {
  /** stamp: not a column, but two random numbers for each part of the index, renewed when it changes (kept.ts). */
  column: ColumnName | 'stamp'
  /** The number of its first summary divided by CHUNK; for a stamp, the part. */
  chunk: number
  values: Uint32Array
}
