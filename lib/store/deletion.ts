/** Deletes and restores summaries: a deleted record remains as a tombstone, out of every list, until it is purged. */
import { pageIdentity } from '../links/page-identity.ts'
import { database } from './database/database.ts'
import { naming } from './database/naming.ts'
import type { SummaryRecord } from './records.ts'
import { forgetRevisions } from './revisions.ts'
import { forgetWords, unindexSummaries } from './search/index/maintain.ts'
import {
  changing,
  changingMany,
  deriveChanged,
  hide,
  isWhole,
  type ManyOptions,
  recordsOf,
  summaryOf,
  wholeOf,
} from './writing.ts'

/** Tombstones are kept this long, in days. */
const KEPT_DAYS = 30

/** Deletes the summaries `ids` in portions, skipping those already deleted. Returns the ids of those it deleted. */
export async function deleteSummaries(
  ids: readonly string[],
  { now = new Date(), tell }: ManyOptions<string> = {},
): Promise<string[]> {
  const deletedAt = now.toISOString()
  const bury = async (portion: string[]) => {
    const records = (await recordsOf(portion)).filter((record) => !record.deletedAt)
    await database.records.bulkPut(records.map((record) => ({ ...record, deletedAt, updatedAt: deletedAt })))
    await hide(records.map(({ number }) => number))
    return records.map(({ id }) => id)
  }
  return changingMany(ids, bury, tell)
}

/**
 * Restores deleted summaries in portions. Returns the ids of those it restored. If one is damaged, it remains deleted, and
 * DamagedRecordError is thrown after the others are restored.
 */
export async function restoreSummaries(
  ids: readonly string[],
  { now = new Date(), tell }: ManyOptions<string> = {},
): Promise<string[]> {
  const updatedAt = now.toISOString()
  let damaged: SummaryRecord | undefined
  const raise = async (portion: string[]) => {
    const deleted = (await recordsOf(portion)).filter((record) => record.deletedAt)
    const whole = wholeOf(deleted)
    if (whole.length < deleted.length) damaged ??= deleted.find((record) => !isWhole(record))
    const changes = whole.map((before) => {
      const { deletedAt: _, ...record } = before.record
      return { before, after: { ...record, updatedAt } }
    })
    await database.records.bulkPut(changes.map(({ after }) => after))
    await deriveChanged(changes)
    return changes.map(({ after }) => after.id)
  }
  const back = await changingMany(ids, raise, tell)
  // throws DamagedRecordError
  if (damaged) summaryOf(damaged, null)
  return back
}

/** A deleted summary that can still be restored. */
interface DeletedSummary {
  id: string
  title: string
  /** ISO 8601 date and time. */
  deletedAt: string
}

/** The summaries that are deleted but not purged, latest first. */
export async function deletedSummaries(): Promise<DeletedSummary[]> {
  return naming(async () => {
    const deleted: DeletedSummary[] = []
    const tombstones = database.records.orderBy('deletedAt').reverse()
    // One by one: all of their data may not fit into memory.
    await tombstones.each(({ id, extraction, deletedAt = '' }) => {
      // A damaged record has no title to show.
      deleted.push({ id, title: (extraction?.source?.title ?? id).slice(0, 300), deletedAt })
    })
    return deleted
  })
}

/** Was the page at `url` (a canonical address) deleted, and can it still be restored? */
export async function isDeleted(url: string): Promise<boolean> {
  const record = await naming(() => database.records.get({ page: pageIdentity(url) }))
  return record?.deletedAt !== undefined
}

/** Those of `ids` with a record, be it saved, damaged, or deleted but not purged. */
export async function storedIds(ids: readonly string[]): Promise<ReadonlySet<string>> {
  const keys = await naming(() => database.records.where('id').anyOf(ids).keys())
  return new Set(keys.map(String))
}

/** Removes tombstones older than KEPT_DAYS for good, in portions, with their words in the index. Returns how many there were. */
export async function purgeDeleted(now = new Date()): Promise<number> {
  const limit = new Date(now.getTime() - KEPT_DAYS * 86_400_000).toISOString()
  const expired = await naming(() => database.records.where('deletedAt').below(limit).primaryKeys())
  if (!expired.length) return 0
  const gone = await changingMany(expired, async (portion) => {
    const records = await database.records.bulkGet(portion)
    // Some may have been restored, or deleted again, in the meantime.
    const due = portion.filter((_, index) => (records[index]?.deletedAt ?? limit) < limit)
    await remove(due)
    return due
  })
  await naming(forgetWords)
  return gone.length
}

/**
 * Removes deleted summaries for good before their time, in portions, with their words in the index; those restored in the meantime
 * stay. Returns the ids of those it removed.
 */
export async function removeDeleted(
  ids: readonly string[],
  { tell }: ManyOptions<string> = {},
): Promise<string[]> {
  const removeThem = async (portion: string[]) => {
    const deleted = (await recordsOf(portion)).filter((record) => record.deletedAt)
    await remove(deleted.map(({ number }) => number))
    return deleted.map(({ id }) => id)
  }
  const gone = await changingMany(ids, removeThem, tell)
  await naming(forgetWords)
  return gone
}

/** Removes one record for good, whatever is stored in it; for damaged ones. */
export async function removeRecord(id: string): Promise<void> {
  await changing(async () => {
    const found = await database.records.where({ id }).primaryKeys()
    await hide(found)
    await remove(found)
  })
  await naming(forgetWords)
}

async function remove(numbers: readonly number[]): Promise<void> {
  await database.records.bulkDelete([...numbers])
  await database.contents.bulkDelete([...numbers])
  await forgetRevisions(numbers)
  await unindexSummaries(numbers)
}
