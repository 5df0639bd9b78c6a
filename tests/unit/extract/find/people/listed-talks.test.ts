import { expect, it } from 'vitest'
import { MINUTES, speakersOf } from './people.ts'

const items = (...texts: readonly string[]) => texts.map((text) => `- ${text}`).join('\n')

it('presenters are named by the titles that open the items of a list of talks', () => {
  const talks = [
    'Lantern keys by Magnus Ferrow. It was liked.',
    'Oil in harbours by Quillon Zefirov and Ada Finn. It is new.',
    'Bells for the fog by Mara Tolland. Nobody asked.',
    'Wicks of all lengths by Bo Crane. They burn.',
  ]
  expect(speakersOf(items(...talks))).toEqual([
    'Magnus Ferrow',
    'Quillon Zefirov',
    'Ada Finn',
    'Mara Tolland',
    'Bo Crane',
  ])
  expect(speakersOf(items(...talks.slice(0, 3)))).toEqual([])
})

it.each([
  [
    'written',
    ['The keys were tested by', 'The text was written by', 'The lamps were drawn by', 'The oil was sent by'],
  ],
  [
    'made',
    ['Photo of the harbour by', 'Implementation in Rust by', 'Video of the lamps by', 'Pictures of oil by'],
  ],
])('what was %s by somebody is no talk', (_, titles) => {
  const people = ['Magnus Ferrow', 'Quillon Zefirov', 'Mara Tolland', 'Bo Crane']
  expect(speakersOf(items(...titles.map((title, at) => `${title} ${people[at]}. It is new.`)))).toEqual([])
})

it('somebody speaks as an individual', () => {
  const source = `${MINUTES}\nTobin Ashgrove as an individual says that the wick is short.`
  expect(speakersOf(source)).toContain('Tobin Ashgrove')
})

it('one person is nobody’s role', () => {
  expect(speakersOf('One person said that the wick is short.')).toEqual([])
})
