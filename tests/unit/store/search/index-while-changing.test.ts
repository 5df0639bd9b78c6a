/** Merging the index takes a while, and what is saved, edited or removed in the meantime must not be undone by it. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { database } from '../../../../lib/store/database/database.ts'
import { removeRecord } from '../../../../lib/store/deletion.ts'
import { tendIndex } from '../../../../lib/store/search/index/maintain.ts'
import { parseQuery } from '../../../../lib/store/search/query.ts'
import { searchRows } from '../../../../lib/store/search/search.ts'
import { saveExtraction } from '../../../../lib/store/summaries.ts'
import { summary } from '../../../support/summary.ts'
import { emptyDatabase, mergeIndex, storeAsGiven, titled } from '../support.ts'

beforeEach(emptyDatabase)
afterEach(() => vi.restoreAllMocks())

/** As many summaries as make a segment, called 'thread', in the tail; on the pages thread0, thread1 and so on. */
const threads = Array.from({ length: 64 }, (_, index) =>
  summary({
    id: crypto.randomUUID(),
    source: { ...summary().source, url: `https://weaving.example/thread${index}`, title: 'thread' },
  }),
)

/** Does `change` once the next merge has read what it merges, before it puts the result in its place. */
function whileMerging(change: () => Promise<unknown>): void {
  const { segments } = database
  const add = segments.add.bind(segments)
  vi.spyOn(segments, 'add').mockImplementationOnce((...given) => {
    const changed = async () => {
      await change()
      return add(...given)
    }
    return changed() as ReturnType<typeof add>
  })
}

const count = async (word: string) => (await searchRows(parseQuery(word), 1)).found

it('what changes while the newest are made a segment is found as it is by then', async () => {
  await navigator.locks.request('micline-index', () => storeAsGiven(threads))
  expect(await database.tail.count()).toBe(64)
  whileMerging(() => saveExtraction(titled('thread7', 'ribbon')))
  await tendIndex()
  expect(await database.segments.count()).toBe(1)
  expect([await count('thread'), await count('ribbon')]).toEqual([63, 1])
  await mergeIndex()
  expect([await count('thread'), await count('ribbon')]).toEqual([63, 1])
})

it('what changes while a segment is rewritten is found as it is by then', async () => {
  await storeAsGiven(threads)
  await mergeIndex()
  expect(await database.tail.count()).toBe(0)
  whileMerging(() => saveExtraction(titled('thread7', 'ribbon')))
  await removeRecord(threads[0]?.id ?? '')
  expect([await count('thread'), await count('ribbon')]).toEqual([62, 1])
})

it('what is searched for while a segment is rewritten is found afterwards, too', async () => {
  // Words for several blocks, of which a search reads one.
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  const words = [...letters].flatMap((one) => [...letters].map((other) => `${one}${other}word`))
  await storeAsGiven(threads.map((thread) => ({ ...thread, content: words.join(' ') })))
  await mergeIndex()
  expect(await database.blocks.count()).toBeGreaterThan(2)
  whileMerging(() => count('mnword'))
  await removeRecord(threads[0]?.id ?? '')
  expect([await count('mnword'), await count('aaword'), await count('zzword')]).toEqual([63, 63, 63])
})
