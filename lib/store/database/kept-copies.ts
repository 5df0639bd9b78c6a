/** Reads and removes the copies that upgrades kept of what they rewrote (upgrades.ts). */
import { database, VERSIONS } from './database.ts'
import { naming } from './naming.ts'
import type { BackupRecord } from './upgrades.ts'

/** The library as one version of the database had it, before the next one rewrote it. */
export interface KeptCopy {
  version: number
  /** ISO 8601 date and time of the upgrade. */
  keptAt: string
}

type Key = [version: number, table: string, key: IDBValidKey]

/** The range works because in IndexedDB's key order an array comes after its prefixes, and [] after every string. */
const recordsOf = (version: number, after?: Key) =>
  database.backups.where('[version+table+key]').between(after ?? [version], [version, []], false, false)

/** The existing copies, oldest first. */
export async function keptCopies(): Promise<KeptCopy[]> {
  return naming(async () => {
    const firsts = await Promise.all(VERSIONS.map((_, before) => recordsOf(before).first()))
    return firsts.flatMap((first) => (first ? [{ version: first.version, keptAt: first.keptAt }] : []))
  })
}

const BATCH = 50

/** The records of the copy from `version`, as they were stored. */
export async function* readKeptCopy(version: number): AsyncGenerator<BackupRecord> {
  let last: BackupRecord | undefined
  do {
    const after: Key | undefined = last && [version, last.table, last.key]
    const batch = await naming(() => recordsOf(version, after).limit(BATCH).toArray())
    yield* batch
    last = batch.at(-1)
  } while (last)
}

/** Removes the copy from `version` for good. */
export async function removeKeptCopy(version: number): Promise<void> {
  await naming(() => recordsOf(version).delete())
}
