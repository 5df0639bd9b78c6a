/** Upgrades of the database. Before a version rewrites records, they are copied. */
import type { Dexie, Transaction } from 'dexie'

/** One version of the schema. */
export interface SchemaVersion {
  /** Dexie's definition of the tables that are new or changed; null removes one. */
  readonly stores: Readonly<Record<string, string | null>>
  /** Changes what is stored, in the upgrade's own transaction: all of it, or nothing. */
  readonly rewrite?: (transaction: Transaction) => Promise<void>
}

/** A record as it was before an upgrade. */
export interface BackupRecord {
  /** The version that wrote it. */
  version: number
  /** ISO 8601 date and time of the upgrade. */
  keptAt: string
  table: string
  key: IDBValidKey
  value: unknown
}

/** The tables that cannot be derived from others. */
const SOURCES = ['records', 'contents', 'revisions', 'people']

/** Declares the versions, from 1 on. One that rewrites records first copies them to the table `backups`. */
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
