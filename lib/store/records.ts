/** The types of what is stored. A record is what a summary in the public format (lib/model.ts) is made from. */
import type { Action, Extraction, Genre } from '../model.ts'
import type { Edit } from './edits/edits.ts'

/** A saved page, without the post's text, which is in a table of its own. */
export interface SummaryRecord {
  /** Local and internal: assigned once, in the order of first saving; the key of every table. */
  number: number
  /** UUID, public and stable. */
  id: string
  /** The page's identity (lib/links/page-identity.ts): one record for each. */
  page: string
  /** The latest extraction, unchanged, without `content`. */
  extraction: Omit<Extraction, 'content'>
  /** The user's edits, oldest first, applied on top of the extraction whenever the record is read. */
  edits: Edit[]
  /** Tags and note from an import; edits are applied on top. */
  tags: string[]
  note: string
  /** ISO 8601 date and time. */
  savedAt: string
  updatedAt: string
  /** ISO 8601 date and time at which the user deleted it; it is a tombstone until it is purged. */
  deletedAt?: string
}

/** The post's text, as Markdown. */
export interface ContentRecord {
  number: number
  content: string | null
}

/** What lists show of a summary. Small, however large the page. */
export interface Row {
  number: number
  id: string
  url: string
  /** At most 300 characters. */
  title: string
  site: string | null
  published: string | null
  savedAt: string
  updatedAt: string
  genre: Genre | null
  meeting: string | null
  meetingNumber: number | null
  /** ISO 8601 days. */
  meetingStart: string | null
  place: string | null
  groups: string[]
  tags: string[]
  speakers: number
  /** Counted as shown: a point that is both an outcome and an action counts as one of them. */
  outcomes: number
  /** All actions; `openActions`: those not ticked off. */
  actions: number
  openActions: number
}

/** The open actions of a summary that has any. */
export interface OpenActionsRecord {
  number: number
  /** `key` names the action in edits. */
  actions: (Action & { key: string })[]
}

/** An earlier extraction of a page. */
export interface RevisionRecord {
  /** Assigned by the database, growing. */
  id: number
  /** The record it belongs to. */
  number: number
  /** ISO 8601 date and time at which the next one replaced it. */
  replacedAt: string
  extraction: Extraction
}

/** A name that the user has joined to a person. */
export interface PersonRecord {
  /** A name as `nameKey` writes it. */
  key: string
  /** The person's display name. */
  person: string
}

/** Why the copy could not be written: disk or quota full, no access to files, or anything else. */
export type CopyProblem = 'full' | 'refused' | 'failed'

/** The state of the second copy (copy-state.ts). */
export interface CopyRecord {
  /** The only key: there is one copy. */
  key: 'copy'
  /** The name of its folder, which belongs to this database only, not to an earlier one. */
  folder: string
  /** Null if the last writing succeeded. */
  problem: CopyProblem | null
}

/** A summary that has changed and is not in the second copy yet (outbox.ts). */
export interface OutboxRecord {
  number: number
  /** A new UUID for each change. */
  change: string
}
