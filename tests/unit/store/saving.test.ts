import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { mergeSummaries } from '../../../lib/export/parts/merge.ts'
import { pageIdentity } from '../../../lib/links/page-identity.ts'
import { database } from '../../../lib/store/database/database.ts'
import { DamagedRecordError } from '../../../lib/store/database/errors.ts'
import {
  deletedSummaries,
  deleteSummaries,
  isDeleted,
  purgeDeleted,
  removeDeleted,
  removeRecord,
  restoreSummaries,
  storedIds,
} from '../../../lib/store/deletion.ts'
import { editSummary } from '../../../lib/store/edits/editing.ts'
import { storeMerged } from '../../../lib/store/merging.ts'
import { afterEachChange } from '../../../lib/store/outbox.ts'
import { readRevisions } from '../../../lib/store/revisions.ts'
import { countRows, findByAddress, newestRows } from '../../../lib/store/rows.ts'
import { readRaw, readSummary, saveExtraction } from '../../../lib/store/summaries.ts'
import { toSummary } from '../../../lib/summary/to-summary.ts'
import { point } from '../../support/summary.ts'
import { day, emptyDatabase, extraction, owedBy, titled } from './support.ts'

vi.mock('../../../lib/browser.ts', () => ({ browser: {} }))
const { keep } = await import('../../../lib/many-tabs/one-tab.ts')

beforeEach(emptyDatabase)
afterEach(() => afterEachChange(async () => {}))

describe('saving', () => {
  it('keeps one record for each page, and gives back what was extracted', async () => {
    const first = await saveExtraction(extraction('loom'), day(1))
    const second = await saveExtraction(titled('loom', 'Loom, corrected'), day(2))
    expect([first.status, second.status]).toEqual(['saved', 'updated'])
    expect(second.summary.id).toBe(first.summary.id)
    expect(await countRows()).toBe(1)
    const opened = await readSummary(first.summary.id)
    expect(opened?.summary).toEqual({
      ...titled('loom', 'Loom, corrected'),
      version: 1,
      id: first.summary.id,
      savedAt: day(1).toISOString(),
      updatedAt: day(2).toISOString(),
      tags: [],
      note: '',
    })
  })

  it('keeps one record when several places save the same page at once', async () => {
    const saved = await Promise.all(Array.from({ length: 8 }, () => saveExtraction(extraction('loom'))))
    expect(saved.filter(({ status }) => status === 'saved')).toHaveLength(1)
    expect(new Set(saved.map(({ summary }) => summary.id)).size).toBe(1)
    expect(await countRows()).toBe(1)
  })

  it('lists the newest first', async () => {
    for (const number of [2, 1, 3]) await saveExtraction(titled(`p${number}`, `Post ${number}`), day(number))
    expect((await newestRows(2)).map((row) => row.title)).toEqual(['Post 3', 'Post 2'])
  })

  it('counts once what is an outcome and an action, as it is shown', async () => {
    const both = point('A call for adoption is put out.')
    const outcomes = [{ ...both, kind: 'decision' as const }]
    const actions = [{ ...both, owner: null }, ...owedBy('Ada').actions]
    await saveExtraction(extraction('loom', { outcomes, actions }))
    expect((await newestRows(1))[0]).toMatchObject({ outcomes: 1, actions: 1, openActions: 1 })
  })

  it('cuts endless titles in lists, and in lists only', async () => {
    const { summary } = await saveExtraction(titled('long', 'x'.repeat(5000)))
    expect((await newestRows(1))[0]?.title).toHaveLength(300)
    expect((await readSummary(summary.id))?.summary.source.title).toHaveLength(5000)
  })
})

describe('revisions', () => {
  const minutes = 'https://datatracker.ietf.org/doc/minutes-140-loom-203102021000'
  const source = (url: string) => ({ source: { ...extraction('x').source, url } })

  it('are one record for a Datatracker document', async () => {
    await saveExtraction(extraction('', source(`${minutes}-00/`)), day(1))
    const { status, summary } = await saveExtraction(extraction('', source(`${minutes}-01/`)), day(2))
    expect(status).toBe('updated')
    expect((await findByAddress(`${minutes}/`))?.url).toBe(`${minutes}-01/`)
    const [revision] = (await readRevisions(summary.id)).earlier
    expect(revision?.extraction.source.url).toBe(`${minutes}-00/`)
    expect(revision?.replacedAt).toBe(day(2).toISOString())
  })

  it('are not made by a capture that says the same, and at most ten are kept', async () => {
    const { summary } = await saveExtraction(extraction('loom'))
    await saveExtraction(extraction('loom'))
    const { source, ...rest } = extraction('loom')
    const { words, ...others } = source
    // Records that came by a file have their fields in another order.
    await saveExtraction({ source: { words, ...others }, ...rest })
    expect((await readRevisions(summary.id)).earlier).toEqual([])
    for (let count = 1; count <= 12; count++) await saveExtraction(titled('loom', `Loom ${count}`))
    const titles = (await readRevisions(summary.id)).earlier.map(
      (revision) => revision.extraction.source.title,
    )
    expect(titles).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2].map((count) => `Loom ${count}`))
  })

  it('leave other sites and the numbers of interim meetings alone', () => {
    expect(pageIdentity('https://weaving.example/loom-01')).toBe('https://weaving.example/loom-01')
    expect(pageIdentity('HTTPS://Weaving.example:443/x/../Loom')).toBe('https://weaving.example/Loom')
    expect(pageIdentity('https://datatracker.ietf.org/doc/minutes-interim-2031-loom-02/')).toBe(
      'https://datatracker.ietf.org/doc/minutes-interim-2031-loom-02',
    )
    expect(
      pageIdentity('https://datatracker.ietf.org/doc/minutes-interim-2031-loom-02-203103011200-01/'),
    ).toBe('https://datatracker.ietf.org/doc/minutes-interim-2031-loom-02-203103011200')
    expect(pageIdentity('https://datatracker.ietf.org/doc/minutes-interim-2031-loom-02/00/')).toBe(
      'https://datatracker.ietf.org/doc/minutes-interim-2031-loom-02',
    )
    for (const end of ['', '/', '-01', '/01/', '.txt'])
      expect(pageIdentity(`https://datatracker.ietf.org/doc/minutes-140-loom${end}`)).toBe(
        'https://datatracker.ietf.org/doc/minutes-140-loom',
      )
    expect(pageIdentity('https://datatracker.ietf.org/doc/html/draft-quill-loom-knots-07')).toBe(
      'https://datatracker.ietf.org/doc/html/draft-quill-loom-knots',
    )
  })
})

describe('deleting', () => {
  it('takes it out of every list, and undo brings all of it back', async () => {
    const { summary } = await saveExtraction(extraction('loom'))
    await editSummary(summary.id, [{ type: 'setNote', note: 'mine' }])
    expect(await deleteSummaries([summary.id, 'unknown'])).toEqual([summary.id])
    expect(await deleteSummaries([summary.id])).toEqual([])
    expect(await readSummary(summary.id)).toBeUndefined()
    expect(await findByAddress(summary.source.url)).toBeUndefined()
    expect(await newestRows(10)).toEqual([])
    expect(await restoreSummaries([summary.id])).toEqual([summary.id])
    expect((await readSummary(summary.id))?.summary.note).toBe('mine')
    expect(await newestRows(10)).toHaveLength(1)
  })

  /** Deletes the page `loom`, which was captured twice and has a tag and a note. */
  async function deleteWritten(): Promise<string> {
    const { summary } = await saveExtraction(titled('loom', 'Loom at first'), day(1))
    await saveExtraction(extraction('loom'), day(2))
    await editSummary(summary.id, [{ type: 'addTag', tag: 'mine' }])
    await editSummary(summary.id, [{ type: 'setNote', note: 'two hours of work' }])
    return (await deleteSummaries([summary.id], { now: day(3) }))[0] ?? ''
  }

  it.each([
    ['saved', () => saveExtraction(extraction('loom'), day(5)).then(({ status }) => status)],
    ['saved with many tabs', () => keep(extraction('loom'), false).then(({ state }) => state)],
    [
      'taken in from a file',
      () =>
        storeMerged([toSummary(extraction('loom'))], mergeSummaries).then(({ added }) => added && 'saved'),
    ],
  ])('is taken back, with all that was written, by the page being %s again', async (_, again) => {
    const id = await deleteWritten()
    expect(await again()).toBe('saved')
    const opened = await readSummary(id)
    expect(opened?.summary).toMatchObject({
      tags: ['mine'],
      note: 'two hours of work',
      savedAt: day(1).toISOString(),
    })
    expect(opened?.edits).toHaveLength(2)
    const { earlier } = await readRevisions(id)
    expect(earlier.map((revision) => revision.extraction.source.title)).toEqual(['Loom at first'])
    expect([await deletedSummaries(), await countRows()]).toEqual([[], 1])
  })

  it('lets the page be saved afresh once it is removed for good', async () => {
    const id = await deleteWritten()
    await removeDeleted([id])
    const { status, summary } = await saveExtraction(extraction('loom'), day(5))
    expect(status).toBe('saved')
    expect(summary).toMatchObject({ tags: [], note: '', savedAt: day(5).toISOString() })
    expect((await readRevisions(summary.id)).earlier).toEqual([])
  })

  it('is for good after thirty days', async () => {
    const { summary } = await saveExtraction(extraction('loom'))
    await saveExtraction(titled('loom', 'Loom, corrected'))
    await deleteSummaries([summary.id], { now: day(1) })
    expect(await purgeDeleted(day(30))).toBe(0)
    expect([...(await storedIds([summary.id, 'another']))]).toEqual([summary.id])
    expect(await purgeDeleted(day(32))).toBe(1)
    expect([...(await storedIds([summary.id]))]).toEqual([])
    expect(await restoreSummaries([summary.id])).toEqual([])
    const left = await Promise.all([database.contents, database.revisions].map((table) => table.count()))
    expect(left).toEqual([0, 0])
  })

  it('is for good at once where that is asked for, of what is deleted still', async () => {
    const [gone, back] = [await saveExtraction(extraction('loom')), await saveExtraction(extraction('knots'))]
    const ids = [gone.summary.id, back.summary.id]
    await saveExtraction(titled('loom', 'Loom, corrected'))
    await deleteSummaries(ids)
    await restoreSummaries([back.summary.id])
    expect(await removeDeleted(ids)).toEqual([gone.summary.id])
    expect(await restoreSummaries(ids)).toEqual([])
    const left = await Promise.all([database.contents, database.revisions].map((table) => table.count()))
    expect(left).toEqual([1, 0])
    expect(await readSummary(back.summary.id)).toBeDefined()
  })

  it('is known of a page as long as it can be brought back', async () => {
    const { summary } = await saveExtraction(extraction('loom'))
    const { url } = summary.source
    expect(await isDeleted(url)).toBe(false)
    await deleteSummaries([summary.id])
    expect(await isDeleted(url)).toBe(true)
    await removeDeleted([summary.id])
    expect(await isDeleted(url)).toBe(false)
  })

  it('lists what was deleted', async () => {
    const { summary } = await saveExtraction(extraction('one'))
    await deleteSummaries([summary.id], { now: new Date('2031-03-01T10:00:00Z') })
    expect(await deletedSummaries()).toEqual([
      { id: summary.id, title: summary.source.title, deletedAt: '2031-03-01T10:00:00.000Z' },
    ])
  })
})

describe('a damaged record', () => {
  it('stays deleted, and is told, when the others come back', async () => {
    const [one, two] = [await saveExtraction(extraction('loom')), await saveExtraction(extraction('knots'))]
    const ids = [one.summary.id, two.summary.id]
    await database.records
      .where('id')
      .equals(one.summary.id)
      .modify({ extraction: null as never })
    await deleteSummaries(ids)
    await expect(restoreSummaries(ids)).rejects.toMatchObject({ id: one.summary.id })
    expect((await newestRows(10)).map(({ id }) => id)).toEqual([two.summary.id])
    expect((await deletedSummaries()).map(({ id }) => id)).toEqual([one.summary.id])
  })

  it('is named, can be read raw and removed, and leaves the others alone', async () => {
    const { summary } = await saveExtraction(extraction('loom'))
    await saveExtraction(extraction('knots'))
    await database.records
      .where('id')
      .equals(summary.id)
      .modify({ extraction: null as never })
    await expect(readSummary(summary.id)).rejects.toBeInstanceOf(DamagedRecordError)
    expect(await newestRows(10)).toHaveLength(2)
    expect(await readRaw(summary.id)).toMatchObject({
      id: summary.id,
      extraction: null,
      content: expect.any(String),
    })
    await removeRecord(summary.id)
    expect(await newestRows(10)).toHaveLength(1)
    expect(await readRaw(summary.id)).toBeUndefined()
  })

  it('is not written over by saving its page again', async () => {
    const { summary } = await saveExtraction(extraction('loom'))
    const damage = { extraction: { ...extraction('loom'), speakers: null as never } }
    await database.records.where('id').equals(summary.id).modify(damage)
    await expect(saveExtraction(extraction('loom'))).rejects.toBeInstanceOf(DamagedRecordError)
    expect(await readRaw(summary.id)).toMatchObject({ extraction: { speakers: null } })
  })

  it('is not written over where it was deleted, and holds up neither many tabs nor an import', async () => {
    const { summary } = await saveExtraction(extraction('loom'))
    await database.records.toCollection().modify({ extraction: null as never })
    await deleteSummaries([summary.id])
    expect(await keep(extraction('loom'), false)).toMatchObject({ state: 'failed', reason: 'damaged' })
    expect(await storeMerged([toSummary(extraction('loom'))], mergeSummaries)).toMatchObject({ damaged: 1 })
    expect((await deletedSummaries()).map(({ id }) => id)).toEqual([summary.id])
  })
})
