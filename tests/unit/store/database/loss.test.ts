import { beforeEach, expect, it, vi } from 'vitest'
import { extraction } from '../support.ts'

/** Longer than any other step of a save, in milliseconds. */
const SLOW = 100

/** The browser's named caches, which are slow. */
let names: Set<string>
let close = () => {}

beforeEach(() => {
  names = new Set()
  const after = <Value>(pause: number, work: () => Value) =>
    new Promise<Value>((resolve) => setTimeout(() => resolve(work()), pause))
  vi.stubGlobal('caches', {
    // Whoever did not wait for this answer would change it by what is noted meanwhile.
    has: (name: string) => after(2 * SLOW, () => names.has(name)),
    open: (name: string) => after(SLOW, () => names.add(name)),
    delete: (name: string) => after(SLOW, () => names.delete(name)),
  })
  return () => {
    vi.unstubAllGlobals()
    close()
  }
})

/** The store as a page or worker has it that has just begun, with a database created anew. */
async function begin() {
  vi.resetModules()
  const { database } = await import('../../../../lib/store/database/database.ts')
  await database.delete()
  await database.open()
  close = () => database.close()
  const { saveExtraction } = await import('../../../../lib/store/summaries.ts')
  return { saveExtraction, ...(await import('../../../../lib/store/database/loss.ts')) }
}

it('a change is acknowledged once it is noted that there is something to lose', async () => {
  const { saveExtraction } = await begin()
  await saveExtraction(extraction('loom'))
  expect([...names]).toEqual(['micline-kept'])
})

it('what is saved first in a first database is no loss', async () => {
  const { saveExtraction, isLibraryLost } = await begin()
  await saveExtraction(extraction('loom'))
  expect(await isLibraryLost()).toBe(false)
})

it('a database created anew where something was kept is a loss until it is known', async () => {
  names.add('micline-kept')
  const { saveExtraction, isLibraryLost, forgetLoss } = await begin()
  await saveExtraction(extraction('loom'))
  expect(await isLibraryLost()).toBe(true)
  await forgetLoss()
  expect(await isLibraryLost()).toBe(false)
})
