/** The database, declared: its tables and every schema version ever released. */
import Dexie, { type EntityTable } from 'dexie'
import type { Summary } from '../model.ts'

export type MiclineDatabase = Dexie & {
  /** One record per canonical address. */
  summaries: EntityTable<Summary, 'id'>
}

/** Opens (lazily) the database called `name`. */
export function openDatabase(name = 'micline'): MiclineDatabase {
  const database = new Dexie(name) as MiclineDatabase
  database.version(1).stores({ summaries: 'id, &source.url, savedAt' })
  return database
}

export const database = openDatabase()
