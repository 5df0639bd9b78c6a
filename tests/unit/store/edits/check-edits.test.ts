import { beforeEach, expect, it } from 'vitest'
import { checkEdits } from '../../../../lib/store/edits/check-edits.ts'
import { editSummary } from '../../../../lib/store/edits/editing.ts'
import type { Edit, EditOperation } from '../../../../lib/store/edits/edits.ts'
import { saveExtraction } from '../../../../lib/store/summaries.ts'
import { emptyDatabase, extraction } from '../support.ts'

beforeEach(emptyDatabase)

const quote = { exact: 'Yarn holds.', prefix: 'So: ' }
const point = { text: 'Yarn holds.', speaker: null, section: 'Knots', quote }

/** One of each, as the library asks for it. */
const OPERATIONS: { [Type in Edit['type']]: Extract<EditOperation, { type: Type }> } = {
  tickAction: { type: 'tickAction', point: 'actions|Write the text.', done: true },
  changePoint: {
    type: 'changePoint',
    point: 'actions|Write the text.',
    change: { text: 'Write.', owner: null },
  },
  renameSpeaker: { type: 'renameSpeaker', speaker: 'Ada Quill', name: 'Ada Lovell' },
  changeSpeaker: { type: 'changeSpeaker', speaker: 'Ada Quill', affiliations: ['Loom'], roles: [] },
  mergeSpeakers: { type: 'mergeSpeakers', speaker: 'Ada Quill', into: 'Bo Spindle' },
  splitSpeaker: { type: 'splitSpeaker', speaker: 'Ada Quill', name: 'Eve', points: ['said|Yarn holds.'] },
  addPoint: { type: 'addPoint', list: 'outcomes', point: { ...point, kind: 'poll' } },
  removePoint: { type: 'removePoint', point: 'highlights|Yarn holds.' },
  addTag: { type: 'addTag', tag: 'yarn' },
  removeTag: { type: 'removeTag', tag: 'yarn' },
  setNote: { type: 'setNote', note: 'Read it.' },
}

it('takes every kind of edit as it was stored, with the point that it changed', async () => {
  const action = { ...point, text: 'Write the text.', quote: null, owner: 'Bo Spindle' }
  const { summary } = await saveExtraction(extraction('loom', { actions: [action] }))
  const ticked = await editSummary(summary.id, [OPERATIONS.tickAction])
  const edits = [...ticked, ...(await editSummary(summary.id, Object.values(OPERATIONS)))]
  expect(edits).toContainEqual(expect.objectContaining({ was: { ...action, done: true } }))
  expect(checkEdits(JSON.parse(JSON.stringify(edits)))).toEqual(edits)
})

it('gives fresh copies, without what a point does not have', () => {
  const edit = { ...OPERATIONS.addPoint, id: 'x', at: '2031-01-01T00:00:00.000Z' }
  const more = { ...edit, point: { ...edit.point, more: 1 } }
  expect(checkEdits([more])).toEqual([edit])
})

it.each([
  null,
  {},
  [null],
  [{ ...OPERATIONS.addTag, id: 'x' }],
  [{ ...OPERATIONS.addTag, id: 'x', at: 'yesterday' }],
  [{ ...OPERATIONS.addTag, id: 'x', at: '2031-01-01T00:00:00Z', more: 1 }],
  [{ ...OPERATIONS.splitSpeaker, id: 'x', at: '2031-01-01T00:00:00Z', points: 'said|' }],
])('takes no other value: %j', (values) => {
  expect(checkEdits(values)).toBeNull()
})
