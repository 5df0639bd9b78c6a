/** Upgrades of the database: a version that rewrites records first keeps them as they were. */
import type { Dexie, Transaction } from 'dexie'

/** One version of the schema. */
export interface SchemaVersion {
  /** Dexie's definition of the tables that are new or changed; null removes one. */
  readonly stores: Readonly<Record<string, string | null>>
  /** Changes what is stored, in the upgrade's own transaction: all of it, or nothing. */
  readonly rewrite?: (transaction: Transaction) => Promise<void>
}

/** What a record was before an upgrade. */
export interface BackupRecord {
  /** The version that wrote it. */
  version: number
  /** ISO 8601 date and time of the upgrade. */
  keptAt: string
  table: string
  key: IDBValidKey
  value: unknown
}

/** What cannot be derived anew. */
const SOURCES = ['records', 'contents', 'revisions', 'people']

/** Declares the versions, the first being 1. Those that rewrite records first keep a copy in the table `backups`. */
export function declareVersions(database: Dexie, versions: readonly SchemaVersion[]): void {
  for (const [index, { stores, rewrite }] of versions.entries()) {
    const version = database.version(index + 1)
    version.stores({ ...stores })
    if (rewrite)
      version.upgrade(async (transaction) => {
        await keepCopy(transaction, index)
        await rewrite(transaction)
      })
  }
}

async function keepCopy(transaction: Transaction, version: number): Promise<void> {
  const backups = transaction.table<BackupRecord>('backups')
  const keptAt = new Date().toISOString()
  for (const table of SOURCES)
    await transaction.table(table).each(async (value: unknown, { primaryKey: key }) => {
      await backups.put({ version, keptAt, table, key: key as IDBValidKey, value })
    })
}
