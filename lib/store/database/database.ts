/** The declaration of the database: its tables and every schema version ever released. */
import Dexie, { type Table } from 'dexie'
import type {
  ContentRecord,
  CopyRecord,
  OpenActionsRecord,
  OutboxRecord,
  PersonRecord,
  RevisionRecord,
  Row,
  SummaryRecord,
} from '../records.ts'
import type { BlockRecord, ColumnRecord, SegmentRecord, TailRecord } from '../search/index/records.ts'
import { watchOpening } from './blocked.ts'
import { NewerDatabaseError } from './errors.ts'
import { noteNewDatabase } from './loss.ts'
import { DATABASE_NAME, nativeVersion } from './schema.ts'
import { type BackupRecord, declareVersions, type SchemaVersion } from './upgrades.ts'

type MiclineDatabase = Dexie & {
  records: Table<SummaryRecord, number, Omit<SummaryRecord, 'number'>>
  contents: Table<ContentRecord, number>
  rows: Table<Row, number>
  openActions: Table<OpenActionsRecord, number>
  revisions: Table<RevisionRecord, number, Omit<RevisionRecord, 'id'>>
  people: Table<PersonRecord, string>
  /** The search index (index/): not yet merged summaries, segments, their blocks, and sort keys. */
  tail: Table<TailRecord, number>
  segments: Table<SegmentRecord, number, Omit<SegmentRecord, 'id'> & { id?: number }>
  blocks: Table<BlockRecord, [number, number]>
  columns: Table<ColumnRecord, [string, number]>
  /** What upgrades have rewritten, as it was before. */
  backups: Table<BackupRecord, [number, string, IDBValidKey]>
  /** The second copy: what is known about it, and what it still has to take in. */
  copy: Table<CopyRecord, CopyRecord['key']>
  outbox: Table<OutboxRecord, number>
}

/**
 * The browser's IndexedDB, with one exception: Dexie opens a database of a newer version as well as it can, and repairs
 * what it finds missing. That could lose what a newer Micline has put there, so it is refused.
 */
function guarded(factory: IDBFactory, nativeVersion: number): IDBFactory {
  return {
    open: (name, version) => {
      if (version !== nativeVersion) throw new NewerDatabaseError('The database is newer')
      const request = factory.open(name, version)
      watchOpening(request)
      return request
    },
    deleteDatabase: (name) => factory.deleteDatabase(name),
    databases: () => factory.databases(),
    cmp: (first, second) => factory.cmp(first, second),
  }
}

/** Every version of the schema ever released. Existing entries are never edited, only followed by another. */
export const VERSIONS: readonly SchemaVersion[] = [
  {
    stores: {
      records: '++number, &id, &page, deletedAt',
      contents: 'number',
      rows: 'number, &id, savedAt',
      openActions: 'number',
      revisions: '++id, number',
      people: 'key, person',
      tail: 'number',
      segments: '++id',
      blocks: '[segment+block]',
      columns: '[column+chunk]',
    },
  },
  // Where later versions keep what they rewrite.
  { stores: { backups: '[version+table+key]' } },
  { stores: { copy: 'key', outbox: 'number' } },
]

/** Opens (lazily) the database called `name`, with the latest of `versions`. */
export function openDatabase(name = DATABASE_NAME, versions = VERSIONS): MiclineDatabase {
  const database = new Dexie(name, {
    ...(globalThis.indexedDB && { indexedDB: guarded(globalThis.indexedDB, nativeVersion(versions.length)) }),
    // "Saved" means on disk, not on the way there.
    chromeTransactionDurability: 'strict',
  }) as MiclineDatabase
  declareVersions(database, versions)
  return database
}

export const database = openDatabase()
database.on('populate', noteNewDatabase)

/** Every table: the list that a transaction which changes a summary names. */
export function allTables(): Table[] {
  return database.tables
}
