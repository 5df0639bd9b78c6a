import { beforeEach, expect, it } from 'vitest'
import { mergeSummaries } from '../../../lib/export/parts/merge.ts'
import type { Summary } from '../../../lib/model.ts'
import { readExtras as readStreamed, restoreExtras } from '../../../lib/store/backup.ts'
import { database } from '../../../lib/store/database/database.ts'
import { editSummary, undoEdits } from '../../../lib/store/edits/editing.ts'
import { storeMerged } from '../../../lib/store/merging.ts'
import { allNamesOf, joinPeople } from '../../../lib/store/people.ts'
import { allNumbers, readSummary, saveExtraction } from '../../../lib/store/summaries.ts'
import { day, emptyDatabase, extraction, storeAsGiven } from './support.ts'

beforeEach(emptyDatabase)

/** The extras of all that is saved, as a file has them. */
async function readExtras() {
  const { edited, ...others } = await readStreamed(await allNumbers())
  return { ...others, edited: await Array.fromAsync(edited) }
}

async function edited() {
  const { summary } = await saveExtraction(extraction('loom'))
  await editSummary(summary.id, [{ type: 'renameSpeaker', speaker: 'Ada Quill', name: 'Ada Lovell' }])
  await joinPeople('A. Quill', 'Ada Quill')
  await joinPeople('draft-quill-loom-knots', 'draft-ietf-loom-knots')
  const opened = await readSummary(summary.id)
  if (!opened) throw new Error('not saved')
  return opened.summary
}

it('gives a restored library its steps, its people and its drafts back', async () => {
  const summary = await edited()
  const extras = JSON.parse(JSON.stringify(await readExtras())) as unknown
  await emptyDatabase()
  await storeAsGiven([summary])
  await restoreExtras(extras)
  const opened = await readSummary(summary.id)
  expect(opened?.summary).toEqual(summary)
  expect(await allNamesOf('Ada Quill')).toContain('a. quill')
  expect(await allNamesOf('draft-ietf-loom-knots')).toContain('draft-quill-loom-knots')
  await undoEdits(summary.id, opened?.edits.map(({ id }) => id) ?? [])
  expect((await readSummary(summary.id))?.summary.speakers[0]?.name).toBe('Ada Quill')
})

it('says nothing a second time of a summary with tags and a note alone, and gives the steps back all the same', async () => {
  const { summary } = await saveExtraction(extraction('loom'))
  await editSummary(summary.id, [
    { type: 'addTag', tag: 'yarn' },
    { type: 'setNote', note: 'Read it.' },
  ])
  const shown = await readSummary(summary.id)
  const extras = await readExtras()
  expect(JSON.stringify(extras)).not.toContain(summary.source.title)
  await emptyDatabase()
  await storeAsGiven(shown ? [shown.summary] : [])
  await restoreExtras(extras)
  const { summary: restored, edits } = (await readSummary(summary.id)) ?? {}
  expect([restored, edits]).toEqual([shown?.summary, shown?.edits])
  await undoEdits(summary.id, edits?.map(({ id }) => id) ?? [])
  expect((await readSummary(summary.id))?.summary).toMatchObject({ tags: [], note: '' })
})

it('reads the extras of the others where a record is damaged', async () => {
  const summary = await edited()
  const damaged = await saveExtraction(extraction('yarn'))
  await editSummary(damaged.summary.id, [{ type: 'renameSpeaker', speaker: 'Ada Quill', name: 'Ada Lovell' }])
  for (const damage of [{ edits: null as never }, { extraction: null as never }]) {
    await database.records.where({ id: damaged.summary.id }).modify(damage)
    expect((await readExtras()).edited.map(({ id }) => id)).toEqual([summary.id])
  }
})

it('changes nothing where the extras do not belong to what is shown', async () => {
  const summary = await edited()
  const extras = await readExtras()
  await emptyDatabase()
  const other = { ...summary, note: 'written since' }
  await storeAsGiven([other])
  await restoreExtras(extras)
  expect(await readSummary(summary.id)).toMatchObject({ summary: { note: 'written since' }, edits: [] })
})

it('leaves a summary its own steps where a file has fewer of them', async () => {
  const { id } = await edited()
  const first = await readExtras()
  await editSummary(id, [
    { type: 'renameSpeaker', speaker: 'Ada Quill', name: 'Ada' },
    { type: 'renameSpeaker', speaker: 'Ada Quill', name: 'Ada Lovell' },
  ])
  const own = (await readSummary(id))?.edits
  await restoreExtras(first)
  expect((await readSummary(id))?.edits).toEqual(own)
})

it('gives a summary the steps that were added to its own elsewhere', async () => {
  const summary = await edited()
  const before = [summary, await readExtras()] as const
  await editSummary(summary.id, [
    { type: 'removePoint', point: 'highlights|The loom-protocol draft is done.' },
    { type: 'addTag', tag: 'yarn' },
  ])
  const opened = await readSummary(summary.id)
  const [later, extras] = [opened?.summary as Summary, await readExtras()]
  await emptyDatabase()
  await storeAsGiven([before[0]])
  await restoreExtras(before[1])
  await storeMerged([later], mergeSummaries)
  await restoreExtras(extras)
  const { edits, summary: now } = (await readSummary(summary.id)) ?? {}
  expect([now, edits]).toEqual([later, opened?.edits])
  expect((await database.records.toArray())[0]?.extraction.highlights).toHaveLength(1)
})

it('takes nothing of a record from a file but its edits and what they were made on', async () => {
  const summary = await edited()
  const extras = await readExtras()
  await emptyDatabase()
  await storeAsGiven([summary])
  const [before] = await database.records.toArray()
  const strange = { number: 77, page: 'https://other.example/', deletedAt: '2000-01-01T00:00:00Z', more: 1 }
  await restoreExtras({ ...extras, edited: extras.edited.map((one) => ({ ...one, ...strange })) })
  const [own] = extras.edited
  expect(await database.records.toArray()).toEqual([{ ...before, ...own }])
})

type Edited = Awaited<ReturnType<typeof readExtras>>['edited'][number]

const DAMAGES: Record<string, (one: Edited) => unknown> = {
  'a step that is none': ({ edits }) => ({
    edits: [...edits, { type: 'tickAction', point: 7, done: true, id: 'x', at: day(1).toISOString() }],
  }),
  'a step that is not known': ({ edits }) => ({ edits: [...edits, { ...edits[0], type: 'toString' }] }),
  'no steps': () => ({ edits: null }),
  'no words under a point that was taken away': ({ extraction, edits }) => ({
    extraction: { ...extraction, highlights: [{ text: '' }] },
    edits: [...edits, { type: 'removePoint', point: 'highlights|', id: 'x', at: day(1).toISOString() }],
  }),
}

it.each(Object.entries(DAMAGES))('leaves a summary as it is where a file has %s', async (_, damage) => {
  const summary = await edited()
  const extras = await readExtras()
  await emptyDatabase()
  await storeAsGiven([summary])
  await restoreExtras({ ...extras, edited: extras.edited.map((one) => ({ ...one, ...Object(damage(one)) })) })
  expect(await readSummary(summary.id)).toMatchObject({ summary, edits: [] })
})

it('joins no name that the user has joined to somebody else', async () => {
  await joinPeople('A. Quill', 'Anna Quill')
  await restoreExtras({ version: 1, people: [{ key: 'a. quill', person: 'Ada Quill' }], edited: [] })
  expect(await database.people.toArray()).toEqual([{ key: 'a. quill', person: 'Anna Quill' }])
})

it.each([
  null,
  'x',
  { version: 2 },
  { version: 1, people: [{ key: 'ada quill', person: 'Ada Quill' }], edited: [] },
  { version: 1, people: [{ key: 'a. quill', person: ' ' }], edited: [] },
  { version: 1, people: [{ key: 'A. Quill', person: 'Ada Quill' }], edited: [] },
  { version: 1, people: [{}], edited: [] },
  { version: 1, people: [null], edited: [] },
  { version: 1, people: [], edited: [null, 'x', {}] },
  { version: 1, people: [], edited: [{ id: 'x', extraction: null }] },
])('passes over extras that are none: %j', async (extras) => {
  await restoreExtras(extras)
  expect(await database.people.count()).toBe(0)
})
