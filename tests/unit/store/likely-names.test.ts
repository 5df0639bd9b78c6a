import { expect, it } from 'vitest'
import { likelyNames } from '../../../lib/store/likely-names.ts'

it.each([
  ['Una Grünfeld', 'Una Gruenfeld'],
  ['Søren Quill', 'Soeren Quill'],
  ['Åse Reed', 'Aase Reed'],
  ['Bo Voß', 'Bo Voss'],
  ['Benedikta Quill', 'Ben Quill'],
  ['Ada Quill', 'A. Quill'],
  ['Ada Quill', 'A Quill'],
  ['Ada B. Quill', 'A. Quill'],
  ['Quill Ada', 'Ada Quill'],
  ['Ada Quill', 'Ada'],
])('“%s” and “%s” may be one person', (one, other) => {
  expect(likelyNames(one, [other])).toEqual([other])
  expect(likelyNames(other, [one])).toEqual([one])
})

it.each([
  ['Ada Quill', 'Bo Quill'],
  ['Ada Quill', 'Ada Reed'],
  ['Ada Quill', 'B. Quill'],
  ['Ada Quill', 'A. Q.'],
  ['Ada Quill', 'Al Quill'],
  ['Alma Quill', 'Al Quill'],
  ['Ada Quill', 'Adam Quill'],
  ['Ada Quill', 'ADA  Quill'],
  ['Ada Quillon', 'Bo Quill'],
  ['Adalind Quillon', 'Ada Quill'],
  ['Una Grunfeld', 'Una Gruenfeld'],
])('“%s” and “%s” are not taken for one person', (one, other) => {
  expect(likelyNames(one, [other])).toEqual([])
  expect(likelyNames(other, [one])).toEqual([])
})

it('names with the same words come before those that are only short for it', () => {
  const names = ['A. Quill', 'Ada', 'Ada B. Quill', 'Adalind Quill']
  expect(likelyNames('Ada Quill', names)).toEqual(['Ada', 'Ada B. Quill', 'A. Quill', 'Adalind Quill'])
})

it('of many names, those with words of the other are offered', () => {
  const names = ['Ada', 'Ada Quill', 'ADA B. QUILL', 'Bo Quill', 'Adam Quill']
  expect(likelyNames('Ada Quill', names)).toEqual(['Ada', 'ADA B. QUILL'])
  expect(likelyNames('Zoe', names)).toEqual([])
})
