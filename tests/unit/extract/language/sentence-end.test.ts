import { expect, it } from 'vitest'
import { endsClause, endsSentence } from '../../../../lib/extract/language/sentence-end.ts'

it.each([
  'The lamp is lit.',
  'Is it lit?',
  'It is lit…',
  'She said “it is lit.”',
  '(It is lit.)',
  '**It is lit.**',
  '点いた。',
])('is the end of a sentence: %s', (text) => {
  expect(endsSentence(text)).toBe(true)
  expect(endsClause(text)).toBe(true)
})

it.each(['The lamps:', 'The lamp is lit;', '議題：'])('is the end of a clause alone: %s', (text) => {
  expect(endsSentence(text)).toBe(false)
  expect(endsClause(text)).toBe(true)
})

it.each(['The lamp', 'Lamps at sea (Ada Finn)', 'the “lamp”', 'It is lit. And', ''])(
  'is no end: %s',
  (text) => {
    expect(endsClause(text)).toBe(false)
  },
)
