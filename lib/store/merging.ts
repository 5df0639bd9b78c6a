/** Importing summaries from a file: backup, restore, a colleague's export. */

import { pageIdentity } from '../links/page-identity.ts'
import type { Summary } from '../model.ts'
import { toExtraction } from '../summary/to-summary.ts'
import { database } from './database/database.ts'
import { naming } from './database/naming.ts'
import type { SummaryRecord } from './records.ts'
import { forgetRevisions } from './revisions.ts'
import { changing, contentOf, derive, isWhole, summaryOf, withoutContent } from './writing.ts'

/**
 * Decides what becomes of a page that is in the file: `mine` is the summary as shown now, null if the page is
 * not saved; `deletedAt` when it was deleted (ISO 8601), if it was. Returns what to store, or null to leave everything as
 * it is.
 */
export type Merge = (mine: Summary | null, theirs: Summary, deletedAt?: string) => Summary | null

export interface Merged {
  added: number
  changed: number
  same: number
  /** Skipped: the saved record of their page is damaged, and is not overwritten. */
  damaged: number
}

const NONE: Readonly<Merged> = { added: 0, changed: 0, same: 0, damaged: 0 }

/** More at once would block the page for longer than a moment. */
const BATCH = 25

interface Found {
  summary?: Summary
  isIdTaken: boolean
  isDamaged?: boolean
}

/** What is already saved for the page, and under the id, of an incoming summary. */
export async function findForMerge(summary: Summary): Promise<Found> {
  return naming(async () => {
    const record = await database.records.get({ page: pageIdentity(summary.source.url) })
    const isIdTaken = await isTaken(summary.id, record)
    if (!record || record.deletedAt) return { isIdTaken }
    if (!isWhole(record)) return { isIdTaken, isDamaged: true }
    return { summary: summaryOf(record, await contentOf(record.number)).summary, isIdTaken }
  })
}

/** Is `id` that of a record other than `own`? An id may be copied within a file, and a page may be deleted and come back. */
async function isTaken(id: string, own: SummaryRecord | undefined): Promise<boolean> {
  const holder = await database.records.get({ id })
  return holder !== undefined && holder.number !== own?.number
}

/** Stores what `merge` decides for each of `summaries`, a few per transaction, each based on the records as they are by then. */
export async function storeMerged(summaries: Iterable<Summary>, merge: Merge): Promise<Merged> {
  const merged = { ...NONE }
  let batch: Summary[] = []
  const flush = async () => {
    const waiting = batch
    batch = []
    const result = await changing(() => mergeBatch(waiting, merge))
    merged.added += result.added
    merged.changed += result.changed
    merged.same += result.same
    merged.damaged += result.damaged
  }
  for (const summary of summaries) if (batch.push(summary) >= BATCH) await flush()
  if (batch.length) await flush()
  return merged
}

async function mergeBatch(summaries: readonly Summary[], merge: Merge): Promise<Merged> {
  const merged = { ...NONE }
  const written: SummaryRecord[] = []
  for (const theirs of summaries) {
    const before = await database.records.get({ page: pageIdentity(theirs.source.url) })
    const isThere = before !== undefined && !before.deletedAt
    if (isThere && !isWhole(before)) {
      merged.damaged++
      continue
    }
    const mine = isThere ? summaryOf(before, await contentOf(before.number)).summary : null
    const result = merge(mine, theirs, before?.deletedAt)
    if (!result) {
      merged.same++
      continue
    }
    merged[isThere ? 'changed' : 'added']++
    written.push(await write(result, before))
  }
  await derive(written)
  return merged
}

async function write(summary: Summary, before: SummaryRecord | undefined): Promise<SummaryRecord> {
  const { id, savedAt, updatedAt, tags, note } = summary
  if (before?.deletedAt) await forgetRevisions([before.number])
  const record = {
    ...(before && { number: before.number }),
    id: before && !before.deletedAt ? before.id : await freeId(id, before),
    page: pageIdentity(summary.source.url),
    extraction: withoutContent(toExtraction(summary)),
    edits: [],
    tags,
    note,
    savedAt,
    updatedAt,
  }
  const number = await database.records.put(record as SummaryRecord)
  await database.contents.put({ number, content: summary.content })
  return { ...record, number }
}

const freeId = async (id: string, own: SummaryRecord | undefined) =>
  (await isTaken(id, own)) ? crypto.randomUUID() : id
