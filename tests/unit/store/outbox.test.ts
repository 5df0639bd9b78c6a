import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readBackup } from '../../../lib/store/backup.ts'
import { deleteSummaries, removeRecord, restoreSummaries } from '../../../lib/store/deletion.ts'
import { editMany, editSummary, undoEdits } from '../../../lib/store/edits/editing.ts'
import {
  afterEachChange,
  forgetAllChanges,
  forgetChanges,
  nextChanges,
  noteEverything,
  PEOPLE,
} from '../../../lib/store/outbox.ts'
import { joinPeople, partPeople } from '../../../lib/store/people.ts'
import { findByAddress } from '../../../lib/store/rows.ts'
import { saveExtraction } from '../../../lib/store/summaries.ts'
import { toSummary } from '../../../lib/summary/to-summary.ts'
import { day, emptyDatabase, extraction, storeAsGiven } from './support.ts'

beforeEach(emptyDatabase)
afterEach(() => afterEachChange(async () => {}))

const noted = async () => (await nextChanges(1000)).map(({ number }) => number)

async function save(page: string): Promise<{ id: string; number: number }> {
  const { summary } = await saveExtraction(extraction(page), day(1))
  const row = await findByAddress(summary.source.url)
  return { id: summary.id, number: row?.number ?? 0 }
}

describe('every change is noted until it is copied', () => {
  const changes: [string, (id: string) => Promise<unknown>][] = [
    ['a new capture', () => saveExtraction(extraction('loom'), day(2))],
    ['an edit', (id) => editSummary(id, [{ type: 'addTag', tag: 'wool' }])],
    ['an edit taken back', (id) => undoEdits(id, ['none'])],
    ['an edit of many', (id) => editMany([id], { type: 'addTag', tag: 'wool' })],
    ['a deletion', (id) => deleteSummaries([id])],
    ['a removal for good', (id) => removeRecord(id)],
    ['an import', () => storeAsGiven([{ ...toSummary(extraction('loom')), tags: ['wool'] }])],
  ]

  it.each(changes)('%s', async (_, change) => {
    const { id, number } = await save('loom')
    await forgetAllChanges()
    await change(id)
    expect(await noted()).toEqual([number])
  })

  it('a deletion taken back', async () => {
    const { id, number } = await save('loom')
    await deleteSummaries([id])
    await forgetAllChanges()
    await restoreSummaries([id])
    expect(await noted()).toEqual([number])
  })

  it('who is who', async () => {
    await joinPeople('A. Quill', 'Ada Quill')
    expect(await noted()).toEqual([PEOPLE])
    await forgetAllChanges()
    await partPeople('A. Quill', 'Ada Quill')
    expect(await noted()).toEqual([PEOPLE])
  })
})

it('a change that comes while the one before is copied is not forgotten with it', async () => {
  const { id, number } = await save('loom')
  const other = await save('yarn')
  const before = await nextChanges(10)
  await editSummary(id, [{ type: 'addTag', tag: 'wool' }])
  await forgetChanges(before)
  expect(await noted()).toEqual([number])
  expect(other.number).not.toBe(number)
})

it('everything that is saved can be noted, and what is deleted is not', async () => {
  const [kept, gone] = [await save('loom'), await save('yarn')]
  await deleteSummaries([gone.id])
  await forgetAllChanges()
  await noteEverything()
  expect(await noted()).toEqual([PEOPLE, kept.number])
})

describe('who changes something', () => {
  it('waits until it is copied', async () => {
    let isCopied = false
    afterEachChange(async () => {
      await new Promise((resolve) => setTimeout(resolve, 20))
      isCopied = true
    })
    await save('loom')
    expect(isCopied).toBe(true)
  })

  it('does not wait for a copy that never ends', async () => {
    afterEachChange(() => new Promise(() => {}))
    const { number } = await save('loom')
    expect(await noted()).toEqual([number])
  })
})

describe('the backup of one summary', () => {
  it('has its edits, and what was there before them', async () => {
    const { id, number } = await save('loom')
    await editSummary(id, [{ type: 'addTag', tag: 'wool' }])
    const backup = await readBackup(number)
    expect(backup?.summary.tags).toEqual(['wool'])
    expect(backup?.extras.edited).toMatchObject([{ id, tags: [], edits: [{ type: 'addTag', tag: 'wool' }] }])
  })

  it('is none where the summary is deleted', async () => {
    const { id, number } = await save('loom')
    await deleteSummaries([id])
    expect(await readBackup(number)).toBeNull()
    expect(await readBackup(number + 1)).toBeNull()
  })
})
