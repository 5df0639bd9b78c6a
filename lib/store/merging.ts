/** Merges summaries from a file (a backup, a colleague's export) into the library. */

import { pageIdentity } from '../links/page-identity.ts'
import type { Summary } from '../model.ts'
import { toExtraction } from '../summary/to-summary.ts'
import { database } from './database/database.ts'
import { naming } from './database/naming.ts'
import { addedByHand, inOwnNames, withoutAdded } from './edits/by-hand.ts'
import { toEdit } from './edits/editing.ts'
import type { SummaryRecord } from './records.ts'
import { changing, contentOf, derive, isWhole, summaryOf, withoutContent } from './writing.ts'

/**
 * Merges two versions of a page. In `mine`, the version shown now, it may change the text, owner or tick of points and append
 * points and speakers, but not remove or reorder any. Only these changes, and those to tags and note, are stored.
 */
type Merge = (mine: Summary, theirs: Summary) => Summary

export interface MergeOptions {
  /** Should a page that was deleted at `deletedAt` (ISO 8601) stay deleted? Otherwise it is restored and merged. */
  readonly staysDeleted?: (theirs: Summary, deletedAt: string) => boolean
  readonly now?: Date
}

export interface Merged {
  added: number
  changed: number
  same: number
  /** Skipped, since the saved record of the page is damaged and must not be overwritten. */
  damaged: number
}

/** Summaries per transaction; more would block the page noticeably. */
const BATCH = 25

interface Found {
  summary?: Summary
  /** With `summary`: the incoming one, with people's names as the user has renamed them. */
  incoming?: Summary
  isDamaged?: boolean
}

/** What is already saved for the page of an incoming summary. */
export async function findForMerge(summary: Summary): Promise<Found> {
  return naming(async () => {
    const record = await database.records.get({ page: pageIdentity(summary.source.url) })
    if (record && !isWhole(record)) return { isDamaged: true }
    if (!record || record.deletedAt) return {}
    const keyed = summaryOf(record, await contentOf(record.number))
    return { summary: keyed.summary, incoming: inOwnNames(keyed, record.edits, summary) }
  })
}

/** Does a record other than `own` have this `id`? A file may contain one id twice, or that of a deleted page saved again since. */
async function isTaken(id: string, own: SummaryRecord | undefined): Promise<boolean> {
  const holder = await database.records.get({ id })
  return holder !== undefined && holder.number !== own?.number
}

/**
 * Stores `summaries` of new pages, and merges the others into their records with `merge`. In transactions of BATCH each, which read
 * the records again. Returns how many were added, changed, the same, or skipped as damaged.
 */
export async function storeMerged(
  summaries: Iterable<Summary>,
  merge: Merge,
  options: MergeOptions = {},
): Promise<Merged> {
  const merged = { added: 0, changed: 0, same: 0, damaged: 0 }
  let batch: Summary[] = []
  const flush = async () => {
    const waiting = batch
    batch = []
    for (const what of await changing(() => mergeBatch(waiting, merge, options))) merged[what]++
  }
  for (const summary of summaries) if (batch.push(summary) >= BATCH) await flush()
  if (batch.length) await flush()
  return merged
}

async function mergeBatch(
  summaries: readonly Summary[],
  merge: Merge,
  { staysDeleted = () => false, now = new Date() }: MergeOptions,
): Promise<(keyof Merged)[]> {
  const written = new Map<number, SummaryRecord>()
  const outcomes: (keyof Merged)[] = []
  for (const theirs of summaries) {
    const before = await database.records.get({ page: pageIdentity(theirs.source.url) })
    if (before?.deletedAt && staysDeleted(theirs, before.deletedAt)) outcomes.push('same')
    else if (before && !isWhole(before)) outcomes.push('damaged')
    else {
      const record = before ? await mergeOne(before, theirs, merge, now) : await add(theirs)
      if (record) written.set(record.number, record)
      outcomes.push(!record ? 'same' : before && !before.deletedAt ? 'changed' : 'added')
    }
  }
  await derive([...written.values()])
  return outcomes
}

/** Merges `incoming` into the record `found` and stores the result; null if nothing changes. */
async function mergeOne(
  found: SummaryRecord,
  incoming: Summary,
  merge: Merge,
  now: Date,
): Promise<SummaryRecord | null> {
  const { deletedAt, ...before } = found
  const content = await contentOf(before.number)
  const isLater = incoming.id === before.id && Date.parse(incoming.updatedAt) > Date.parse(before.updatedAt)
  const renewed = isLater ? await renew(before, content, incoming, merge) : before
  const keyed = summaryOf(renewed, isLater ? incoming.content : content)
  const operations = addedByHand(keyed, merge(keyed.summary, inOwnNames(keyed, before.edits, incoming)))
  if (!deletedAt && !isLater && !operations.length) return null
  const added = operations.map((operation) => toEdit(operation, keyed, now))
  const record = { ...renewed, edits: [...renewed.edits, ...added] }
  await database.records.put(record)
  return record
}

/** `before` with the extraction of `later`, a later state of the same record; the user's edits stay on top. */
async function renew(
  before: SummaryRecord,
  content: string | null,
  later: Summary,
  merge: Merge,
): Promise<SummaryRecord> {
  const keyed = summaryOf(before, content)
  // What an earlier import added by hand is part of the extraction, and not an edit.
  const given = inOwnNames(keyed, before.edits, summaryOf({ ...before, edits: [] }, content).summary)
  const extraction = withoutAdded(toExtraction(merge(later, given)), keyed, before.edits)
  await database.contents.put({ number: before.number, content: later.content })
  return { ...before, extraction: withoutContent(extraction), updatedAt: later.updatedAt }
}

async function add(summary: Summary): Promise<SummaryRecord> {
  const { id, savedAt, updatedAt, tags, note } = summary
  const record = {
    id: (await isTaken(id, undefined)) ? crypto.randomUUID() : id,
    page: pageIdentity(summary.source.url),
    extraction: withoutContent(toExtraction(summary)),
    edits: [],
    tags,
    note,
    savedAt,
    updatedAt,
  }
  const number = await database.records.add(record as Omit<SummaryRecord, 'number'> as SummaryRecord)
  await database.contents.put({ number, content: summary.content })
  return { ...record, number }
}
