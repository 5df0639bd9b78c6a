/** Earlier extractions of a page: kept when a new capture differs, the newest few of each. */
import type { Extraction } from '../model.ts'
import { database } from './database/database.ts'
import { naming } from './database/naming.ts'
import type { RevisionRecord, SummaryRecord } from './records.ts'
import { isSameData } from './same-data.ts'

const MOST_REVISIONS = 10

/** Keeps `previous` if `next` says something else, in the caller's transaction; the oldest beyond ten are dropped. */
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

/** Forgets all earlier extractions of these pages, in the caller's transaction. */
export async function forgetRevisions(numbers: readonly number[]): Promise<void> {
  await database.revisions.where('number').anyOf(numbers).delete()
}

/** How many earlier extractions of the page `number` are kept. */
export async function countRevisions(number: number): Promise<number> {
  return naming(() => database.revisions.where('number').equals(number).count())
}

interface Revisions {
  /** What the page says now, without the user's edits; null if it is not saved. */
  latest: SummaryRecord['extraction'] | null
  /** The latest first. */
  earlier: RevisionRecord[]
}

/** The extractions of the summary `id`. */
export async function readRevisions(id: string): Promise<Revisions> {
  return naming(async () => {
    const record = await database.records.get({ id })
    if (!record) return { latest: null, earlier: [] }
    const revisions = await database.revisions.where('number').equals(record.number).toArray()
    return { latest: record.extraction, earlier: revisions.reverse() }
  })
}
