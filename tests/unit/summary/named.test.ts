import { describe, expect, it } from 'vitest'
import { isNamed, placeOfName } from '../../../lib/summary/named.ts'

describe('where words begin with a name', () => {
  it.each([
    ['Ada Birk to send the text.', 'Ada Birk', 'Ada Birk'],
    ['[Ada Birk] to send the text.', 'Ada Birk', 'Ada Birk'],
    ['Action: Ada Birk to send the text.', 'Ada Birk', 'Ada Birk'],
    ['draft-birk-loom-knots: Ada Birk to send the text.', 'Ada Birk', 'Ada Birk'],
    ['Ada: will send the text.', 'Ada', 'Ada'],
    ['The text is sent by Ada Birk.', 'Ada Birk', null],
    ['Next: the text is sent by Ada Birk.', 'Ada Birk', null],
    ['Action: Adam to send the text.', 'Ada', null],
    ['Adam to send the text.', 'Ada', null],
    ['Ada', 'Ada', 'Ada'],
    ['', 'Ada', null],
    ['Send the text.', '', null],
  ])('%s, %s: %s', (text, name, found) => {
    const place = placeOfName(text, name)
    expect(place && text.slice(place.start, place.end)).toBe(found)
  })
})

describe('whether words hold a name', () => {
  it.each([
    ['The knots are done, said Ada Birk.', 'Ada Birk', true],
    ['Ada Birk: the knots are done.', 'Ada Birk', true],
    ['The knots are done, said Adam.', 'Ada', false],
    ['The pagoda is done.', 'goda', false],
    ['Yada is done.', 'ada', false],
    ['The knots are done.', 'Ada Birk', false],
    ['The knots are done.', '', false],
  ])('%s, %s: %s', (text, name, isIt) => {
    expect(isNamed(text, name)).toBe(isIt)
  })
})
