/** What is stored, past Micline: read and written as it lies in IndexedDB, from a page of the extension. */
import type { Page } from 'puppeteer-core'

/** All that `table` holds. */
export async function readStored<Value>(page: Page, table: string): Promise<Value[]> {
  return page.evaluate(inTable<Value[]>, table, null)
}

/** Puts `value` into `table`, in the place of what has its key. */
export async function putStored(page: Page, table: string, value: object): Promise<void> {
  await page.evaluate(inTable<void>, table, value)
}

/** Runs in the page, so it stands alone: puts `value`, or else gives all values. */
async function inTable<Result>(table: string, value: object | null): Promise<Result> {
  const asked = <Answer>(request: IDBRequest<Answer>) =>
    new Promise<Answer>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const database = await asked(indexedDB.open('micline'))
  const store = database.transaction(table, 'readwrite').objectStore(table)
  const result = value ? await asked(store.put(value)) : await asked(store.getAll())
  database.close()
  return result as Result
}
