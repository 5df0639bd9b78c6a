/** Earlier extractions of a page: kept when a new capture differs, the newest few of each. */
import type { Extraction } from '../model.ts'
import { database } from './database/database.ts'
import { naming } from './database/naming.ts'
import type { RevisionRecord } from './records.ts'
import { isSameData } from './same-data.ts'

const MOST_REVISIONS = 10

/** Keeps `previous` where `next` says something else, in the caller's transaction; the oldest beyond ten go. */
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

/** The earlier extractions of the summary `id`, the latest first; none where it is not saved. */
export async function readRevisions(id: string): Promise<RevisionRecord[]> {
  return naming(async () => {
    const record = await database.records.get({ id })
    if (!record) return []
    const revisions = await database.revisions.where('number').equals(record.number).toArray()
    return revisions.reverse()
  })
}
