/** Earlier extractions of each page, kept when a new capture differs; only the newest few. */
import type { Extraction } from '../model.ts'
import { database } from './database/database.ts'
import { naming } from './database/naming.ts'
import type { RevisionRecord, SummaryRecord } from './records.ts'
import { isSameData } from './same-data.ts'

const MOST_REVISIONS = 10

/**
 * Stores `previous` as a revision if it differs from `next`, in the caller's transaction; drops all but the newest MOST_REVISIONS.
 */
export async function keepRevision(
  number: number,
  previous: Extraction,
  next: Extraction,
  at: string,
): Promise<void> {
  if (isSameData(previous, next)) return
  await database.revisions.add({ number, replacedAt: at, extraction: previous })
  const ids = await database.revisions.where('number').equals(number).primaryKeys()
  await database.revisions.bulkDelete(ids.slice(0, Math.max(0, ids.length - MOST_REVISIONS)))
}

/** Removes all revisions of these pages, in the caller's transaction. */
export async function forgetRevisions(numbers: readonly number[]): Promise<void> {
  await database.revisions.where('number').anyOf(numbers).delete()
}

/** The number of revisions of a page. */
export async function countRevisions(number: number): Promise<number> {
  return naming(() => database.revisions.where('number').equals(number).count())
}

interface Revisions {
  /** The latest extraction, without the user's edits; null if the page is not saved. */
  latest: SummaryRecord['extraction'] | null
  /** The latest first. */
  earlier: RevisionRecord[]
}

/** All extractions of the summary `id`. */
export async function readRevisions(id: string): Promise<Revisions> {
  return naming(async () => {
    const record = await database.records.get({ id })
    if (!record) return { latest: null, earlier: [] }
    const revisions = await database.revisions.where('number').equals(record.number).toArray()
    return { latest: record.extraction, earlier: revisions.reverse() }
  })
}
