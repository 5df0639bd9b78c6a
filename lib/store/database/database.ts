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
  /** The search index (search/index/): summaries not merged yet, segments, their blocks, and sort keys. */
  tail: Table<TailRecord, number>
  segments: Table<SegmentRecord, number, Omit<SegmentRecord, 'id'> & { id?: number }>
  blocks: Table<BlockRecord, [number, number]>
  columns: Table<ColumnRecord, [string, number]>
  /** Records that an upgrade rewrote, as they were before. */
  backups: Table<BackupRecord, [number, string, IDBValidKey]>
  /** The second copy: its state, and the changes it does not have yet. */
  copy: Table<CopyRecord, CopyRecord['key']>
  outbox: Table<OutboxRecord, number>
}

/**
 * The browser's IndexedDB, but it refuses to open a database of a newer version. Dexie would open that and "repair" its schema,
 * which could lose what a newer Micline has stored.
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
  // Later versions keep here what they rewrite.
  { stores: { backups: '[version+table+key]' } },
  { stores: { copy: 'key', outbox: 'number' } },
]

/** Opens (lazily) the database called `name`, with the latest of `versions`. */
export function openDatabase(name = DATABASE_NAME, versions = VERSIONS): MiclineDatabase {
  const database = new Dexie(name, {
    ...(globalThis.indexedDB && { indexedDB: guarded(globalThis.indexedDB, nativeVersion(versions.length)) }),
    // "Saved" has to mean that it is on disk.
    chromeTransactionDurability: 'strict',
  }) as MiclineDatabase
  declareVersions(database, versions)
  return database
}

export const database = openDatabase()
database.on('populate', noteNewDatabase)

/** Every table, for transactions that change summaries. */
export function allTables(): Table[] {
  return database.tables
}
