/** Changes of many summaries are made in portions. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { database } from '../../../lib/store/database/database.ts'
import { deleteSummaries, purgeDeleted, restoreSummaries } from '../../../lib/store/deletion.ts'
import { type Edited, editMany, undoMany } from '../../../lib/store/edits/editing.ts'
import { afterEachChange } from '../../../lib/store/outbox.ts'
import { countRows } from '../../../lib/store/rows.ts'
import { parseQuery } from '../../../lib/store/search/query.ts'
import { search } from '../../../lib/store/search/search.ts'
import { toSummary } from '../../../lib/summary/to-summary.ts'
import { day, emptyDatabase, extraction, storeAsGiven } from './support.ts'

beforeEach(emptyDatabase)
afterEach(() => afterEachChange(async () => {}))

describe('many', () => {
  const MANY = 401
  let ids: string[] = []
  let portions: number[] = []
  const tell = (changed: readonly unknown[]) => portions.push(changed.length)

  beforeEach(async () => {
    const summaries = Array.from({ length: MANY }, (_, page) => toSummary(extraction(`page-${page}`)))
    ids = summaries.map(({ id }) => id)
    await storeAsGiven(summaries)
    portions = []
  })

  it('are changed a portion at a time, since all would not fit into memory, and copied once', async () => {
    let copies = 0
    afterEachChange(async () => {
      copies++
    })
    const edits = await editMany(ids, { type: 'addTag', tag: 'week' }, { tell })
    expect([edits.length, portions, copies]).toEqual([MANY, [200, 200, 1], 1])
    await undoMany(edits)
    expect((await deleteSummaries(ids, { tell })).sort()).toEqual(ids.toSorted())
    expect((await restoreSummaries(ids, { tell })).sort()).toEqual(ids.toSorted())
    expect([await countRows(), portions.length, copies]).toEqual([MANY, 9, 4])
    await deleteSummaries(ids, { now: day(1) })
    expect(await purgeDeleted(day(60))).toBe(MANY)
    expect([await database.records.count(), await database.contents.count()]).toEqual([0, 0])
  })

  it('are told as far as they were changed when one portion fails, whole, and the rest stay as they were', async () => {
    const { bulkPut } = database.outbox
    const notes = vi.spyOn(database.outbox, 'bulkPut')
    notes.mockImplementationOnce(bulkPut.bind(database.outbox) as never)
    notes.mockRejectedValueOnce(new Error('The disk is gone'))
    const edits: Edited[] = []
    const tag = editMany(ids, { type: 'addTag', tag: 'week' }, { tell: (more) => edits.push(...more) })
    await expect(tag).rejects.toThrow('The disk is gone')
    notes.mockRestore()
    const tagged = (await database.rows.toArray()).filter(({ tags }) => tags.includes('week'))
    expect(tagged.map(({ id }) => id).sort()).toEqual(edits.map(([id]) => id).sort())
    expect(tagged).toHaveLength(200)
    expect((await search(parseQuery('tag:week'))).numbers).toHaveLength(200)
    await undoMany(edits)
    expect((await search(parseQuery('tag:week'))).numbers).toHaveLength(0)
  })
})

it('what is gone is passed over', async () => {
  await storeAsGiven(['one', 'other'].map((page) => toSummary(extraction(page))))
  const ids = (await database.records.toArray()).map(({ id }) => id)
  const tags = async () => (await database.rows.toArray()).map((row) => row.tags)
  const before = await tags()
  const edits = await editMany([...ids, 'gone'], { type: 'addTag', tag: 'week' })
  expect(await tags()).toEqual(before.map((own) => [...own, 'week']))
  await undoMany(edits)
  expect(await tags()).toEqual(before)
})
