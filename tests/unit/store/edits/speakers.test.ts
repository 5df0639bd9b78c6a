import { expect, it } from 'vitest'
import type { Summary } from '../../../../lib/model.ts'
import { applyEdits } from '../../../../lib/store/edits/apply-edits.ts'
import type { Edit, EditOperation } from '../../../../lib/store/edits/edits.ts'
import { toExtraction } from '../../../../lib/summary/to-summary.ts'
import { person, point, summary } from '../../../support/summary.ts'

/** The summary with `operations` applied to it. */
function edited(before: Summary, ...operations: EditOperation[]): Summary {
  const edits = operations.map((operation, index) => ({
    ...operation,
    id: `6f2c1d8e-0b0a-4c58-9d0e-00000000000${index}`,
    at: '2031-02-05T10:00:00.000Z',
  }))
  return applyEdits({ ...before, extraction: toExtraction(before) }, edits as Edit[]).summary
}

it('who is made one with another name of theirs is not called by their own name besides', () => {
  const speakers = [person('Ada Quill'), { ...person('A. Quill'), aliases: ['Ada Quill', 'AQ'] }]
  const merge = { type: 'mergeSpeakers', speaker: 'A. Quill', into: 'Ada Quill' } as const
  expect(edited(summary({ speakers }), merge).speakers).toMatchObject([
    { name: 'Ada Quill', aliases: ['A. Quill', 'AQ'] },
  ])
})

it('a sentence that goes to another speaker goes there from every list that has it', () => {
  const words = 'Knots hold.'
  const said = { ...point(words, 'Ada Quill'), quote: { exact: words } }
  const other = { ...point('Yarn breaks.', 'Ada Quill'), quote: { exact: 'Yarn breaks.' } }
  const before = summary({
    speakers: [person('Ada Quill', [said, other])],
    outcomes: [],
    actions: [],
    highlights: [said, other],
  })
  const points = [`said|${words}`]
  const split: EditOperation = { type: 'splitSpeaker', speaker: 'Ada Quill', name: 'Eve', points }
  const { highlights, speakers } = edited(before, split)
  expect(highlights.map(({ speaker }) => speaker)).toEqual(['Eve', 'Ada Quill'])
  expect(speakers.map(({ name, said }) => [name, said.length])).toEqual([
    ['Ada Quill', 1],
    ['Eve', 1],
  ])
})
