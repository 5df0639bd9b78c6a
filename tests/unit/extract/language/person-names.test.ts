import { expect, it } from 'vitest'
import { readPersonName } from '../../../../lib/extract/language/person-names.ts'

it.each(['QUIC', 'COINRG', 'COIN', 'ICN'])('takes a group’s acronym for nobody’s name: %s', (acronym) => {
  expect(readPersonName(acronym)).toBeNull()
})

it('takes other initials for a name, be they those of a research group in two letters', () => {
  expect(readPersonName('QZF')).toEqual({ text: 'QZF', form: 'initials' })
  expect(readPersonName('CF')).toEqual({ text: 'CF', form: 'initials' })
})

it('takes a word for a family name behind given ones, one of them in brackets', () => {
  expect(readPersonName('Orla (Peter) He')?.form).toBe('full')
})

it.each(['Young WG', 'Lee RG', 'Young BOF'])(
  'takes %s, a given name before an acronym, for nobody',
  (words) => {
    expect(readPersonName(words)).toBeNull()
  },
)
