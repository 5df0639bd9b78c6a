import { describe, expect, it } from 'vitest'
import { heading } from '../../reading.ts'
import { facts } from '../meeting.ts'

const placeOf = (title: string, ...lines: string[]) =>
  facts('minutes', { title }, heading(title), ...lines, 'Pears were discussed.')?.[1] ?? null

/** Cities and meetings that no list holds: what is written around them tells. */
describe('a city that no list holds', () => {
  it.each([
    ['Orchard minutes, IETF 142, Perast', 'Perast'],
    ['IETF 142, Perast, Montenegro', 'Perast'],
    ['Minutes of IETF 142 (Perast, Montenegro)', 'Perast'],
    ['IETF 142, Novi Perast', 'Novi Perast'],
    ['IETF 142 in Perast', 'Perast'],
    ['The lamp workshop was held on May 4th - 5th in Perast', 'Perast'],
  ])('is where a meeting was: %s', (title, place) => {
    expect(placeOf(title)).toBe(place)
  })

  it.each([
    'IETF 142, Tuesday',
    'IETF 142, November',
    'IETF 142, Agenda',
    'IETF 142, Side Meeting',
    'IETF 142, Session One',
    'IETF 142, Working Group',
    'IETF 142, Pears and what we did to them',
    'IETF 142 (Remote)',
    'IETF 142 (Perast)',
    'IETF 142 (Trip Report, part two)',
    'IETF 142 (Tuesday, morning)',
    'IETF 142 Hackathon',
    'IETF 142 - Lanterns',
  ])('is none here: %s', (title) => {
    expect(placeOf(title)).toBeNull()
  })
})

describe('a city that no list holds, with its country', () => {
  const placeIn = (sentence: string) => placeOf('Report on the lamp interim', sentence)

  it.each([
    'We met in Perast (Montenegro) for the lamp interim.',
    'The interim was held at the offices of Orchard in Perast, Montenegro.',
    'Das Treffen fand in Perast, Montenegro, statt.',
    'La réunion a eu lieu à Perast, au Montenegro.',
    'The side meeting in Perast, Montenegro drew forty people.',
  ])('is where a meeting was: %s', (sentence) => {
    expect(placeIn(sentence)).toBe('Perast')
  })

  it.each([
    'Ada lives in Perast, Montenegro.',
    'The interim was hosted by Orchard, based in Perast, Montenegro.',
    'The interim was hosted by a company in Perast, Montenegro.',
    'The next interim is planned in Perast, Montenegro.',
    'We met Ada, who works in Perast, Montenegro.',
    'The workshop was on lamps. Lamps are lit in Perast, Montenegro.',
    'The workshop ended in Tuesday, Montenegro.',
    'We met in Perast, and lit lamps.',
  ])('is none here: %s', (sentence) => {
    expect(placeIn(sentence)).toBeNull()
  })
})
