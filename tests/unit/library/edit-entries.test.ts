import { expect, it } from 'vitest'
import { editEntries } from '../../../entrypoints/library/edit-entries.ts'
import type { Edit, EditOperation } from '../../../lib/store/edits/edits.ts'

const ADDED = '+6f2c1d8e-0b0a-4c58-9d0e-3a51f0a7c001'
const edits = (...operations: EditOperation[]) =>
  operations.map((operation, index) => ({
    ...operation,
    id: `step ${index}`,
    at: '2031-02-05T10:00:00.000Z',
  })) as Edit[]

it('tells what was done, the latest first, and to what, in the words of the page', () => {
  const entries = editEntries(
    edits(
      { type: 'tickAction', point: 'actions|Spin it.', done: true },
      { type: 'tickAction', point: 'actions|Spin it.', done: false },
      { type: 'mergeSpeakers', speaker: 'A. Quill', into: 'Ada Quill' },
      { type: 'setNote', note: 'x'.repeat(100) },
    ),
  )
  expect(entries.map(({ id, name, subject }) => [id, name, subject])).toEqual([
    ['step 3', 'setNote', `${'x'.repeat(80)}…`],
    ['step 2', 'mergeSpeakers', 'A. Quill → Ada Quill'],
    ['step 1', 'untickAction', 'Spin it.'],
    ['step 0', 'tickAction', 'Spin it.'],
  ])
})

it('calls a star no tag', () => {
  const entries = editEntries(
    edits(
      { type: 'addTag', tag: 'starred' },
      { type: 'removeTag', tag: 'starred' },
      { type: 'addTag', tag: 'yarn' },
    ),
  )
  expect(entries.map(({ name, subject }) => [name, subject])).toEqual([
    ['addTag', '#yarn'],
    ['removeStar', ''],
    ['addStar', ''],
  ])
})

it('shows no key of what an edit has added', () => {
  const entries = editEntries(
    edits(
      { type: 'changeSpeaker', speaker: ADDED, affiliations: [], roles: [] },
      { type: 'removePoint', point: `highlights|${ADDED}` },
    ),
  )
  expect(entries.map(({ subject }) => subject)).toEqual(['', ''])
})
