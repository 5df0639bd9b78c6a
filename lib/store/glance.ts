/**
 * Reads the newest rows with plain IndexedDB, so that a first list can be drawn while Dexie is still loading. A live query replaces
 * it then (lib/hooks/use-live.ts).
 */

import { DATABASE_NAME, NATIVE_VERSION } from './database/schema.ts'
import type { Row } from './records.ts'
import type { ColumnRecord } from './search/index/records.ts'

interface Glance {
  /** Newest first. */
  rows: Row[]
  /** How many are saved in all. */
  total: number
}

/** The `limit` rows saved last; null if there is no database yet, if it is of another version, or if it cannot be read. */
export async function glance(limit: number): Promise<Glance | null> {
  const database = await openAsItIs().catch(() => null)
  if (!database) return null
  try {
    if (database.version !== NATIVE_VERSION) return null
    const transaction = database.transaction(['rows', 'columns'])
    const [total, rows] = await Promise.all([
      countSaved(transaction.objectStore('columns')),
      newestRows(transaction.objectStore('rows'), limit),
    ])
    return { rows, total }
  } catch {
    return null
  } finally {
    database.close()
  }
}

/** Opening may have to wait for a blocked upgrade; after this long it is given up. In milliseconds. */
const PATIENCE = 1000

/** Opens the database in its current version; rejects if there is none or it takes too long, and never creates one. */
async function openAsItIs(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE_NAME)
  request.onupgradeneeded = () => request.transaction?.abort()
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => {
      if (request.readyState === 'pending') request.onsuccess = () => request.result.close()
      reject(new Error('The database is not open yet'))
    }, PATIENCE)
  })
  return Promise.race([asked(request), late])
}

function asked<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/** Counts in the column of save times (search/index/columns.ts): IndexedDB would count a table row by row. */
async function countSaved(columns: IDBObjectStore): Promise<number> {
  const chunks: ColumnRecord[] = await asked(
    columns.getAll(IDBKeyRange.bound(['saved', 0], ['saved', Infinity])),
  )
  let count = 0
  for (const { values } of chunks) for (const value of values) if (value) count++
  return count
}

function newestRows(store: IDBObjectStore, limit: number): Promise<Row[]> {
  const rows: Row[] = []
  return new Promise((resolve, reject) => {
    const request = store.index('savedAt').openCursor(null, 'prev')
    request.onerror = () => reject(request.error)
    request.onsuccess = () => {
      const cursor = request.result
      if (cursor) rows.push(cursor.value as Row)
      if (!cursor || rows.length >= limit) resolve(rows)
      else cursor.continue()
    }
  })
}
