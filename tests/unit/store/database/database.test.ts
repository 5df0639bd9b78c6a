import Dexie from 'dexie'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { database, VERSIONS } from '../../../../lib/store/database/database.ts'
import {
  StorageFullError,
  StorageRefusedError,
  storageFailure,
} from '../../../../lib/store/database/errors.ts'
import { newestRows } from '../../../../lib/store/rows.ts'
import { saveExtraction } from '../../../../lib/store/summaries.ts'
import { emptyDatabase, extraction } from '../support.ts'

beforeEach(emptyDatabase)
afterEach(() => vi.restoreAllMocks())

it('every change is on the disk before it is acknowledged', async () => {
  const begun = vi.spyOn(Object.getPrototypeOf(database.backendDB()) as IDBDatabase, 'transaction')
  // Dexie takes hold of the browser's function as it opens.
  await emptyDatabase()
  await saveExtraction(extraction('loom'))
  const changes = begun.mock.calls.filter(([, mode]) => mode === 'readwrite')
  expect(changes.length).toBeGreaterThan(0)
  for (const [, , options] of changes) expect(options).toEqual({ durability: 'strict' })
})

describe('a database of a newer version', () => {
  it('is named as such, and not changed', async () => {
    await saveExtraction(extraction('loom'))
    database.close({ disableAutoOpen: false })
    const newer = new Dexie('micline')
    newer.version(VERSIONS.length + 1).stores({ records: '++number, &id, &page, deletedAt', future: 'key' })
    await newer.table('future').put({ key: 'kept' })
    newer.close()
    await expect(newestRows(1)).rejects.toMatchObject({ name: 'NewerDatabaseError' })
    await expect(saveExtraction(extraction('other'))).rejects.toMatchObject({ name: 'NewerDatabaseError' })
    const again = await new Dexie('micline').open()
    expect([await again.table('records').count(), await again.table('future').count()]).toEqual([1, 1])
    await again.delete()
  })
})

describe('failures', () => {
  it('are told by name, however deep Dexie wraps them', () => {
    const full = new Dexie.AbortError('aborted', new DOMException('full', 'QuotaExceededError'))
    expect(storageFailure(full)).toBeInstanceOf(StorageFullError)
    expect(storageFailure(new Dexie.MissingAPIError('no storage'))).toBeInstanceOf(StorageRefusedError)
  })
  it('leave defects as they are', () => {
    const defect = new TypeError('x is undefined')
    expect(storageFailure(defect)).toBe(defect)
  })
})
