import { expect, it } from 'vitest'
import { foldName } from '../../../../lib/extract/language/names.ts'

it('names are compared without accents, and without the letters that only some languages have', () => {
  expect(['Søren', 'Łucja', 'Işıl', 'Zoë', 'O’Birk'].map(foldName)).toEqual([
    'soren',
    'lucja',
    'isil',
    'zoe',
    "o'birk",
  ])
})
