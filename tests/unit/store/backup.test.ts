import { beforeEach, expect, it } from 'vitest'
import { readExtras, restoreExtras } from '../../../lib/store/backup.ts'
import { database } from '../../../lib/store/database/database.ts'
import { editSummary, undoEdits } from '../../../lib/store/edits/editing.ts'
import { joinPeople, namesOfPerson } from '../../../lib/store/people.ts'
import { readSummary, saveExtraction } from '../../../lib/store/summaries.ts'
import { emptyDatabase, extraction, storeAsGiven } from './support.ts'

beforeEach(emptyDatabase)

async function edited() {
  const { summary } = await saveExtraction(extraction('loom'))
  await editSummary(summary.id, [{ type: 'renameSpeaker', speaker: 'Ada Quill', name: 'Ada Lovell' }])
  await joinPeople('A. Quill', 'Ada Quill')
  const opened = await readSummary(summary.id)
  if (!opened) throw new Error('not saved')
  return opened.summary
}

it('gives a restored library its steps and its people back', async () => {
  const summary = await edited()
  const extras = JSON.parse(JSON.stringify(await readExtras())) as unknown
  await emptyDatabase()
  await storeAsGiven([summary])
  await restoreExtras(extras)
  const opened = await readSummary(summary.id)
  expect(opened?.summary).toEqual(summary)
  expect(await namesOfPerson('Ada Quill')).toContain('a. quill')
  await undoEdits(summary.id, opened?.edits.map(({ id }) => id) ?? [])
  expect((await readSummary(summary.id))?.summary.speakers[0]?.name).toBe('Ada Quill')
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

it('leaves a summary its own steps where it has some', async () => {
  const summary = await edited()
  const own = (await readSummary(summary.id))?.edits
  const extras = await readExtras()
  const others = extras.edited.map((one) => ({
    ...one,
    edits: one.edits.map((edit) => ({ ...edit, id: crypto.randomUUID() })),
  }))
  await restoreExtras({ ...extras, edited: others })
  expect((await readSummary(summary.id))?.edits).toEqual(own)
})

it.each([
  null,
  'x',
  { version: 2 },
  { version: 1, people: [{}], edited: [] },
  { version: 1, people: [], edited: [{ id: 'x', extraction: null }] },
])('passes over extras that are none: %j', async (extras) => {
  await restoreExtras(extras)
  expect(await database.people.count()).toBe(0)
})
