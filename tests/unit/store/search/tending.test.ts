/** Looking after the index: a change that leaves nothing to merge costs a look, whatever the library holds; what was cut short is finished. */
import { beforeEach, expect, it, vi } from 'vitest'
import { database } from '../../../../lib/store/database/database.ts'
import { forgetWords, tendIndex } from '../../../../lib/store/search/index/maintain.ts'
import { saveExtraction } from '../../../../lib/store/summaries.ts'
import { summary } from '../../../support/summary.ts'
import { emptyDatabase, mergeIndex, storeAsGiven, titled } from '../support.ts'
import { requestsOf } from './support.ts'

beforeEach(emptyDatabase)

const pages = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    summary({
      id: crypto.randomUUID(),
      source: { ...summary().source, url: `https://weaving.example/${index}` },
    }),
  )

it('costs one reading transaction where nothing is to be merged', async () => {
  // Dexie takes the function when it opens the database.
  const opened = vi.spyOn(IDBDatabase.prototype, 'transaction')
  await emptyDatabase()
  await storeAsGiven(pages(70))
  await saveExtraction(titled('another', 'loom'))
  await mergeIndex()
  opened.mockClear()
  await mergeIndex()
  expect(opened.mock.calls.map(([, mode]) => mode)).toEqual(['readonly'])
  opened.mockRestore()
})

it('empties a tail that has become a segment at once, since rows deleted one by one slow down every later look at it', async () => {
  await navigator.locks.request('micline-index', () => storeAsGiven(pages(70)))
  expect(await database.tail.count()).toBe(70)
  const requests = await requestsOf(mergeIndex)
  expect(requests.filter(({ store, asked }) => store === 'tail' && asked === 'delete')).toEqual([])
  expect(await database.tail.count()).toBe(0)
})

it('removes what a merge that was cut short had written, before anything else', async () => {
  await storeAsGiven(pages(70))
  await mergeIndex()
  const left = { state: 'building', size: 0, firsts: '', dead: new Uint32Array(0) } as const
  for (const finish of [tendIndex, forgetWords]) {
    const id = await database.segments.add({ ...left })
    await database.blocks.put({
      segment: id,
      block: 0,
      terms: 'loom',
      ends: Uint32Array.of(1),
      postings: Uint8Array.of(1),
    })
    await finish()
    expect(await database.segments.get(id)).toBeUndefined()
    expect(await database.blocks.get([id, 0])).toBeUndefined()
  }
})
