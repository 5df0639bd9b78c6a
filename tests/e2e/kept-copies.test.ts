import type { Page } from 'puppeteer-core'
import { LibraryPage } from './pages/library.ts'
import { expect, test } from './support/test.ts'

/** Puts into the database what an upgrade would have kept on the third of February 2031. */
async function keepCopy(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const asked = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const database = await asked(indexedDB.open('micline'))
    const backups = database.transaction('backups', 'readwrite').objectStore('backups')
    const keptAt = '2031-02-03T12:00:00.000Z'
    const record = { version: 1, keptAt, table: 'records', key: 1, value: { note: 'as it was' } }
    await asked(backups.put(record))
    database.close()
  })
}

test('the copy that an update has kept can be taken out, and be removed', async ({ micline }) => {
  const settings = new LibraryPage(await micline.openExtensionPage('library.html#/settings'))
  await settings.hides('before the update')
  await keepCopy(settings.page)
  await settings.page.reload()
  await settings.shows('A copy of your library from before the update of February 3, 2031 is kept')
  await settings.press('Export the copy')
  const { name, text } = await micline.downloaded()
  expect(name).toBe('Micline before the update of 2031-02-03.jsonl')
  expect(JSON.parse(text)).toMatchObject({
    version: 1,
    table: 'records',
    key: 1,
    value: { note: 'as it was' },
  })
  await settings.press('Remove the copy')
  await settings.hides('before the update')
})
