import { beforeEach, expect, test } from 'vitest'
import { database } from '../../../lib/store/database/database.ts'
import { DATABASE_NAME, NATIVE_VERSION } from '../../../lib/store/database/schema.ts'
import { glance } from '../../../lib/store/glance.ts'
import { newestRows } from '../../../lib/store/rows.ts'
import { randomLibrary } from '../../support/library.ts'
import { storeAsGiven } from './support.ts'

beforeEach(async () => {
  await database.delete()
})

test('a glance gives what the store gives', async () => {
  await database.open()
  await storeAsGiven(randomLibrary(12))
  expect(await glance(5)).toEqual({ rows: await newestRows(5), total: 12 })
  expect((await glance(50))?.rows).toHaveLength(12)
})

test('a glance makes no database where there is none', async () => {
  expect(await glance(5)).toBeNull()
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(DATABASE_NAME)
})

test('a database of another version is left to the store, however much it looks like this one', async () => {
  const request = indexedDB.open(DATABASE_NAME, NATIVE_VERSION + 1)
  request.onupgradeneeded = () => {
    request.result.createObjectStore('rows').createIndex('savedAt', 'savedAt')
    request.result.createObjectStore('columns')
  }
  await new Promise((resolve) => {
    request.onsuccess = resolve
  })
  request.result.close()
  expect(await glance(5)).toBeNull()
})
