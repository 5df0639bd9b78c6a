/** Deleting, with a way back: a deleted record stays as a tombstone, out of every list, until it is purged. */
import { batchesOf } from '../batches.ts'
import { pageIdentity } from '../links/page-identity.ts'
import { database } from './database/database.ts'
import { naming } from './database/naming.ts'
import type { SummaryRecord } from './records.ts'
import { forgetRevisions } from './revisions.ts'
import { forgetWords } from './search/index/maintain.ts'
import { changing, derive, isWhole, summaryOf, underive } from './writing.ts'

/** Tombstones are kept this long, in days. */
const KEPT_DAYS = 30

/** Summaries deleted or brought back in one transaction: a whole library with its posts' texts would not fit into memory. */
const BATCH = 100

/**
 * Deletes the summaries `ids`, a hundred at a time; those already gone are skipped. Returns the ids that were
 * deleted.
 */
export async function deleteSummaries(ids: readonly string[], now = new Date()): Promise<string[]> {
  const deletedAt = now.toISOString()
  return inBatches(ids, async (found) => {
    const records = found.filter((record) => !record.deletedAt)
    await database.records.bulkPut(records.map((record) => ({ ...record, deletedAt, updatedAt: deletedAt })))
    await underive(records.map(({ number }) => number))
    return records
  })
}

/**
 * Brings deleted summaries back, whole, a hundred at a time. Returns the ids that came back. Throws DamagedRecordError for
 * one that is damaged and stays deleted, once the others are back.
 */
export async function restoreSummaries(ids: readonly string[], now = new Date()): Promise<string[]> {
  let damaged: SummaryRecord | undefined
  const back = await inBatches(ids, async (found) => {
    const deleted = found.filter((record) => record.deletedAt)
    damaged ??= deleted.find((record) => !isWhole(record))
    const updatedAt = now.toISOString()
    const restored = deleted.filter(isWhole).map(({ deletedAt: _, ...record }) => ({ ...record, updatedAt }))
    await database.records.bulkPut(restored)
    await derive(restored)
    return restored
  })
  // The exception says what is wrong with it.
  if (damaged) summaryOf(damaged, null)
  return back
}

/** Changes what is stored for `ids`, each batch in a transaction; returns the ids of those that `change` gives. */
async function inBatches(
  ids: readonly string[],
  change: (records: SummaryRecord[]) => Promise<SummaryRecord[]>,
): Promise<string[]> {
  const changed: string[] = []
  for (const batch of batchesOf(ids, BATCH)) {
    const records = await changing(async () => change(await recordsOf(batch)))
    changed.push(...records.map(({ id }) => id))
  }
  return changed
}

/** A summary that can still be brought back. */
interface DeletedSummary {
  id: string
  title: string
  /** ISO 8601 date and time. */
  deletedAt: string
}

/** What was deleted but not purged, latest first. */
export async function deletedSummaries(): Promise<DeletedSummary[]> {
  return naming(async () => {
    const deleted: DeletedSummary[] = []
    const tombstones = database.records.orderBy('deletedAt').reverse()
    // One by one: everything kept of them may not fit into memory.
    await tombstones.each(({ id, extraction, deletedAt = '' }) => {
      // A damaged record has no title to show.
      deleted.push({ id, title: (extraction?.source?.title ?? id).slice(0, 300), deletedAt })
    })
    return deleted
  })
}

/** Was the page at `url` (a canonical address) deleted, and can it still be brought back? */
export async function isDeleted(url: string): Promise<boolean> {
  const record = await naming(() => database.records.get({ page: pageIdentity(url) }))
  return record?.deletedAt !== undefined
}

/** Those of `ids` that have anything stored: saved, damaged, or deleted but not purged. */
export async function storedIds(ids: readonly string[]): Promise<ReadonlySet<string>> {
  const keys = await naming(() => database.records.where('id').anyOf(ids).keys())
  return new Set(keys.map(String))
}

/** Removes tombstones older than 30 days for good, their words in the index too. Returns how many. Costs nothing if there are none. */
export async function purgeDeleted(now = new Date()): Promise<number> {
  const limit = new Date(now.getTime() - KEPT_DAYS * 86_400_000).toISOString()
  const expired = () => database.records.where('deletedAt').below(limit).primaryKeys()
  if ((await naming(expired)).length === 0) return 0
  const numbers = await changing(async () => {
    const found = await expired()
    await remove(found)
    return found
  })
  await naming(() => forgetWords(numbers))
  return numbers.length
}

/**
 * Removes deleted summaries for good early, a hundred at a time, and their words from the index; those brought back in the
 * meantime stay. Returns the ids of those that are gone.
 */
export async function removeDeleted(ids: readonly string[]): Promise<string[]> {
  const numbers: number[] = []
  const gone = await inBatches(ids, async (found) => {
    const deleted = found.filter((record) => record.deletedAt)
    await remove(deleted.map(({ number }) => number))
    numbers.push(...deleted.map(({ number }) => number))
    return deleted
  })
  await naming(() => forgetWords(numbers))
  return gone
}

/** Removes one record for good, whatever is stored in it: the way out for a damaged one. */
export async function removeRecord(id: string): Promise<void> {
  const numbers = await changing(async () => {
    const found = await database.records.where({ id }).primaryKeys()
    await underive(found)
    await remove(found)
    return found
  })
  await naming(() => forgetWords(numbers))
}

async function remove(numbers: readonly number[]): Promise<void> {
  await database.records.bulkDelete([...numbers])
  await database.contents.bulkDelete([...numbers])
  await forgetRevisions(numbers)
}

async function recordsOf(ids: readonly string[]): Promise<SummaryRecord[]> {
  return database.records.where('id').anyOf(ids).toArray()
}
