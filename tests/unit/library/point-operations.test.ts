import { expect, it } from 'vitest'
import { changeOperations, pointDraft } from '../../../entrypoints/library/point-operations.ts'
import { point } from '../../support/summary.ts'

const opened = pointDraft(
  { ...point('To be sent to teh list.', 'Ada Quill'), owner: null } as never,
  'actions',
)
const operations = (changes: Partial<typeof opened>) =>
  changeOperations('actions|x', opened, { ...opened, ...changes }, (name) => name || null)

it('a form that is saved as it was opened changes nothing', () => {
  expect(operations({})).toEqual([])
})

it.each([
  [{ text: ' To be sent to the list. ' }, { text: 'To be sent to the list.' }],
  [{ owner: 'Bo' }, { owner: 'Bo' }],
  [{ speaker: '' }, { speaker: null }],
])('what nobody has changed is left to later captures: %j', (typed, change) => {
  expect(operations(typed)).toEqual([{ type: 'changePoint', point: 'actions|x', change }])
})
