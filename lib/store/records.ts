/** What is stored. `lib/model.ts` is the public format of a saved page; its record holds what that is built from. */
import type { Action, Extraction, Genre } from '../model.ts'
import type { Edit } from './edits/edits.ts'

/** The full record, but for the post's text, which has a table of its own. */
export interface SummaryRecord {
  /** Local and internal: assigned once, in the order of first saving; the key of every table. */
  number: number
  /** UUID, public and stable. */
  id: string
  /** The page's identity (lib/links/page-identity.ts): one record for each. */
  page: string
  /** The latest extraction, as it came, without `content`. */
  extraction: Omit<Extraction, 'content'>
  /** The user's edits, oldest first, applied on top of the extraction whenever the record is read. */
  edits: Edit[]
  /** The user's tags and note as they came with an import; edits go on top. */
  tags: string[]
  note: string
  /** ISO 8601 date and time. */
  savedAt: string
  updatedAt: string
  /** When the user deleted it: a tombstone until it is purged. */
  deletedAt?: string
}

/** The post's text, as Markdown. */
export interface ContentRecord {
  number: number
  content: string | null
}

/** What a list shows of a summary. Small, whatever the size of the page. */
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
  /** As a summary shows them: something that is both an outcome and an action is in one of the two. */
  outcomes: number
  /** Actions, and those not ticked off. */
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
  /** ISO 8601 date and time: until when it was the latest. */
  replacedAt: string
  extraction: Extraction
}

/** The user's statement of who is who. */
export interface PersonRecord {
  /** A name as `nameKey` writes it. */
  key: string
  /** The name of the person it belongs to, for display. */
  person: string
}

/** Why the copy could not be written: the disk or quota is full, the browser gives no files, or anything else. */
export type CopyProblem = 'full' | 'refused' | 'failed'

/** What is known of the second copy (copy-state.ts). */
export interface CopyRecord {
  /** There is one copy. */
  key: 'copy'
  /** The name of its folder: belongs to this database, never to an earlier one. */
  folder: string
  /** Null if it was written properly. */
  problem: CopyProblem | null
}

/** A summary that has changed and is not in the second copy yet (outbox.ts). */
export interface OutboxRecord {
  number: number
  /** UUID: a new one with each change. */
  change: string
}
