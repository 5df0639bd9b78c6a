import { forceCloseDatabase } from 'fake-indexeddb'
import { expect, it } from 'vitest'
import { unlessBlocked, watchOpening } from '../../../../lib/store/database/blocked.ts'

async function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('looms', 1)
  watchOpening(request)
  return new Promise((resolve) => request.addEventListener('success', () => resolve(request.result)))
}

it('who asks once the browser has closed the database itself may be told that its opening is blocked', async () => {
  const work = Promise.resolve()
  const opened = await open()
  expect(unlessBlocked(work)).toBe(work)
  const closed = new Promise((resolve) => opened.addEventListener('close', resolve))
  forceCloseDatabase(opened as never)
  await closed
  expect(unlessBlocked(work)).not.toBe(work)
  await open()
  expect(unlessBlocked(work)).toBe(work)
})
