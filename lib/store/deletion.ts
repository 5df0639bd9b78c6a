/** Deleting, with a way back: a deleted record stays as a tombstone, out of every list, until it is purged. */
import { database } from './database/database.ts'
import { naming } from './database/naming.ts'
import type { SummaryRecord } from './records.ts'
import { forgetRevisions } from './revisions.ts'
import { changing, derive, underive } from './writing.ts'

/** Tombstones are kept this long, in days. */
const KEPT_DAYS = 30

/** Deletes the summaries `ids`; those that are gone already are passed over. Gives the ids that were deleted. */
export async function deleteSummaries(ids: readonly string[], now = new Date()): Promise<string[]> {
  return changing(async () => {
    const records = (await recordsOf(ids)).filter((record) => !record.deletedAt)
    const deletedAt = now.toISOString()
    await database.records.bulkPut(records.map((record) => ({ ...record, deletedAt, updatedAt: deletedAt })))
    await underive(records.map(({ number }) => number))
    return records.map(({ id }) => id)
  })
}

/** Brings deleted summaries back, whole. Gives the ids that came back. */
export async function restoreSummaries(ids: readonly string[], now = new Date()): Promise<string[]> {
  return changing(async () => {
    const records = (await recordsOf(ids)).filter((record) => record.deletedAt)
    const restored = records.map(({ deletedAt: _, ...record }) => ({
      ...record,
      updatedAt: now.toISOString(),
    }))
    await database.records.bulkPut(restored)
    await derive(restored)
    return restored.map(({ id }) => id)
  })
}

/** A summary that can still be brought back. */
interface DeletedSummary {
  id: string
  title: string
  /** ISO 8601 date and time. */
  deletedAt: string
}

/** What was deleted and not purged, latest first. */
export async function deletedSummaries(): Promise<DeletedSummary[]> {
  return naming(async () => {
    const records = await database.records.orderBy('deletedAt').reverse().toArray()
    return records.map(({ id, extraction, deletedAt = '' }) => ({
      id,
      // A damaged record has no title to show.
      title: (extraction?.source?.title ?? id).slice(0, 300),
      deletedAt,
    }))
  })
}

/** Removes the tombstones that are older than 30 days, for good. Gives how many. Where there are none, that costs nothing. */
export async function purgeDeleted(now = new Date()): Promise<number> {
  const limit = new Date(now.getTime() - KEPT_DAYS * 86_400_000).toISOString()
  const expired = () => database.records.where('deletedAt').below(limit).primaryKeys()
  if ((await naming(expired)).length === 0) return 0
  return changing(async () => {
    const numbers = await expired()
    await remove(numbers)
    return numbers.length
  })
}

/** Removes one record for good, whatever is stored in it: the way out for a damaged one. */
export async function removeRecord(id: string): Promise<void> {
  await changing(async () => {
    const record = await database.records.get({ id })
    if (!record) return
    await underive([record.number])
    await remove([record.number])
  })
}

async function remove(numbers: readonly number[]): Promise<void> {
  await database.records.bulkDelete([...numbers])
  await database.contents.bulkDelete([...numbers])
  await forgetRevisions(numbers)
}

async function recordsOf(ids: readonly string[]): Promise<SummaryRecord[]> {
  return database.records.where('id').anyOf(ids).toArray()
}
