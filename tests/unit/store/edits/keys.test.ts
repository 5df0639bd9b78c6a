import { expect, it } from 'vitest'
import { editEntries } from '../../../../entrypoints/library/edit-entries.ts'
import { draftOf, finish } from '../../../../lib/store/edits/draft.ts'
import type { Edit } from '../../../../lib/store/edits/edits.ts'
import { addedKey, freeKey, isAdded, pointKey, wordsOf } from '../../../../lib/store/edits/keys.ts'
import { summary } from '../../../support/summary.ts'
import { extraction } from '../support.ts'

const ID = '6f2c1d8e-0b0a-4c58-9d0e-3a51f0a7c002'
const NAME = '+1 Ada Quill'

it('a key is read back as what it was written for', () => {
  expect(wordsOf(pointKey('actions', 'Ada | Bo: ~2 knots'))).toBe('Ada | Bo: ~2 knots')
  expect(wordsOf(pointKey('said', addedKey(ID)))).toBeNull()
  expect(isAdded(addedKey(ID))).toBe(true)
  expect(isAdded(NAME)).toBe(false)
})

it('the same words a second and a third time have keys of their own', () => {
  const taken = new Set<string>()
  for (let time = 0; time < 3; time++) taken.add(freeKey('said|Yes.', (key) => taken.has(key)))
  expect([...taken]).toEqual(['said|Yes.', 'said|Yes.~2', 'said|Yes.~3'])
})

it('a speaker whose name begins with a plus keeps it; one who was split off and is no more has none', () => {
  const baseline = { ...summary({ speakers: [] }), extraction: extraction('x', { speakers: [] }) }
  const nameOf = (key: string) => {
    const draft = draftOf(baseline)
    draft.points.set('said|Knots hold.', { text: 'Knots hold.', speaker: key, section: null, quote: null })
    return finish(baseline, draft).summary.speakers.map(({ name }) => name)
  }
  expect(nameOf(NAME)).toEqual([NAME])
  expect(nameOf(addedKey(ID))).toEqual(['?'])
})

it('the list of edits calls such a speaker by name', () => {
  const edit: Edit = { id: ID, at: '2031-01-01T00:00:00Z', type: 'renameSpeaker', speaker: NAME, name: 'Ada' }
  expect(editEntries([edit])[0]?.subject).toBe(`${NAME} → Ada`)
})
