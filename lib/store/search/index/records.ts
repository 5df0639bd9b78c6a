/**
 * The search index as stored: an inverted index in segments (Lucene's log-structured scheme). A save adds one
 * small row to the tail; from time to time the tail becomes a segment, and segments of one size a larger one. So a
 * save costs the same however large the library is, and a search reads a few blocks of each segment.
 */

/** The terms of a summary that is in no segment yet: sorted, each between two "\n". */
export interface TailRecord {
  number: number
  terms: string
}

export interface SegmentRecord {
  id: number
  /** building: not to be read yet (or left behind by a crash). */
  state: 'building' | 'live'
  /** How many summaries it was built from. */
  size: number
  /** The first term of each of its blocks, joined by "\n". */
  firsts: string
  /** Numbers of summaries that have changed or gone since: their postings here no longer count. Ascending. */
  dead: Uint32Array
  /** Are some of them gone for good? Then it is to be written anew without their words. */
  hasGone?: boolean
}

/** A run of a segment's terms in order, with the numbers of the summaries that contain each. */
export interface BlockRecord {
  /** 0: the users' own words (own-terms.ts). */
  segment: number
  /** From 0. */
  block: number
  /** Joined by "\n". */
  terms: string
  /** Where each term's postings end. */
  ends: Uint32Array
  /** For each term, its numbers, ascending, as differences in LEB128 bytes. */
  postings: Uint8Array
}

/**
 * One value for each summary, by number, in chunks. saved: seconds since 1970, 0 where there is no such summary;
 * published and meeting: days since 1970 plus DAY_ZERO, 0 where unknown; segment: the segment that holds its terms,
 * 0 for the tail.
 */
export type ColumnName = SortColumn | 'segment'
export type SortColumn = 'saved' | 'published' | 'meeting'

export interface ColumnRecord {
  /** stamp: no column, but two random numbers for each part of the index, new after each change of it (kept.ts). */
  column: ColumnName | 'stamp'
  /** Number of its first summary / CHUNK; of a stamp, the part. */
  chunk: number
  values: Uint32Array
}
