import { expect, it } from 'vitest'
import { asideOf } from '../../../lib/summary/aside.ts'
import { point, summary } from '../../support/summary.ts'

const under = (section: string, text: string, speaker: string | null = null) => ({
  ...point(text, speaker),
  section,
})
const minutes = summary({
  genre: 'minutes',
  actions: [],
  highlights: [under('Yarn', 'Yarn is thin.')],
  outcomes: [{ ...under('Knots, Ada Quill', 'Table for now.'), kind: 'decision' }],
})

it('says who said a point, then its agenda item, each only where the words do not', () => {
  expect(asideOf(under('Yarn', 'Table for now.', 'Bo Spindle'), minutes)).toEqual(['Bo Spindle', 'Yarn'])
  expect(asideOf(under('Yarn', 'Bo Spindle will table it.', 'Bo Spindle'), minutes)).toEqual(['Yarn'])
  expect(asideOf(under('Yarn', 'Yarn is tabled.', 'Bo Spindle'), minutes)).toEqual(['Bo Spindle'])
})

it('says the presenter once, who is the speaker, too', () => {
  expect(asideOf(under('Knots, Ada Quill', 'Tabled.', 'Ada Quill'), minutes)).toEqual(['Ada Quill', 'Knots'])
})

it('leaves out the speaker who stands elsewhere', () => {
  expect(asideOf(under('Yarn', 'Table for now.', 'Bo Spindle'), minutes, null)).toEqual(['Yarn'])
})
