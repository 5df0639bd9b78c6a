import { describe, expect, it } from 'vitest'
import { qualitiesOf, speakersOf } from './people.ts'

const HEAD = '# Back from IETF 131\n\nThe lamp group met twice in Trondheim, and the room was full.\n\n'
const speaking = (sentence: string) => speakersOf(HEAD + sentence)
const said = (sentence: string, name = 'Elena Marchetti') => qualitiesOf(HEAD + sentence, name)

describe('where a person in prose is from', () => {
  it.each([
    ['Elena Marchetti [Google] said that lamps burn.', 'Google', []],
    ['Elena Marchetti—an engineer at Tidewater—said that lamps burn.', 'Tidewater', ['engineer']],
    ['Elena Marchetti, who works on lamps at Tidewater, said that they burn.', 'Tidewater', []],
    ['Elena Marchetti, speaking for Tidewater, said that lamps burn.', 'Tidewater', []],
    ['The proposal was presented by Elena Marchetti, Google.', 'Google', []],
    ['“Lamps burn.” — Elena Marchetti, Google', 'Google', []],
  ])('is read in: %s', (sentence, affiliation, roles) => {
    expect(speaking(sentence)).toEqual(['Elena Marchetti'])
    expect(said(sentence)).toEqual({ affiliations: [affiliation], roles })
  })

  it.each([
    'Elena Marchetti [1] said that lamps burn.',
    'Elena Marchetti [sic] said that lamps burn.',
    'Elena Marchetti – as ever – said that lamps burn.',
    'Elena Marchetti – who had a cold – said that lamps burn.',
    'Elena Marchetti said that lamps – Google has some – burn.',
    'Elena Marchetti, who works on lamps at sea, said that they burn.',
    'Elena Marchetti, speaking for herself, said that lamps burn.',
    'The proposal was presented by Elena Marchetti, London.',
    'The proposal was presented by Elena Marchetti, at last.',
    'Elena Marchetti said that lamps burn, Google.com or not.',
  ])('is not read in: %s', (sentence) => {
    const { affiliations, roles } = said(sentence) ?? { affiliations: [], roles: [] }
    expect([...affiliations, ...roles]).toEqual([])
  })

  it('is no second speaker', () => {
    expect(speaking('The proposal was presented by Elena Marchetti, Tidewater.')).toEqual(['Elena Marchetti'])
  })
})

describe('what a person in prose did', () => {
  it.each([
    'Elena Marchetti wrote that the lamp is lit.',
    'Elena Marchetti maintained that lamps burn.',
    'Elena Marchetti quipped that lamps burn.',
    'Elena Marchetti reckons that lamps burn.',
    'Elena Marchetti began by describing the lamp.',
    'Elena Marchetti got up to say that lamps burn.',
    'Elena Marchetti laid out why lamps burn.',
    'Elena Marchetti fielded questions on lamps.',
    'Elena Marchetti came out against the lamp.',
    'Elena Marchetti was adamant that lamps burn.',
    'Elena Marchetti was up next, with a lamp.',
    'Next came Elena Marchetti with lamps.',
    'First to speak was Elena Marchetti on lamps.',
    'O rascunho foi apresentado por Elena Marchetti.',
    'Les lampes ont été présentées par Elena Marchetti.',
  ])('is read in: %s', (sentence) => {
    expect(speaking(sentence)).toEqual(['Elena Marchetti'])
  })

  it.each([
    'Elena Marchetti wrote that draft years ago.',
    'Elena Marchetti wrote that famous book on lamps.',
    'Elena Marchetti began with lamps in 1998.',
    'Elena Marchetti got up to leave the room.',
    'Elena Marchetti stood up to leave.',
    'Elena Marchetti maintains the server of lamps.',
    'Elena Marchetti came out of the lift.',
    'It was adamant that Elena Marchetti be there.',
    'Next came the tea that Elena Marchetti likes.',
    'Elena Marchetti was next to the lamp.',
    'Then came the lamp of Elena Marchetti.',
  ])('is not read in: %s', (sentence) => {
    expect(speaking(sentence)).toEqual([])
  })

  it('may be done by two', () => {
    expect(speaking('Elena Marchetti along with Martin Lind presented the lamp.')).toEqual([
      'Elena Marchetti',
      'Martin Lind',
    ])
  })
})

describe('what is no part of a name in prose', () => {
  it.each([
    ['Elena Marchetti de Google explicó que los faros arden.', 'Elena Marchetti'],
    ['Danach stellte Elena Marchetti den Entwurf vor.', 'Elena Marchetti'],
    ['Elena van den Akker said that lamps burn.', 'Elena van den Akker'],
    ['Elena den Akker said that lamps burn.', 'Elena den Akker'],
    ['Herr Quillan Zefirov fragte, ob Lampen brennen.', 'Quillan Zefirov'],
  ])('is left out in: %s', (sentence, name) => {
    expect(speaking(sentence)).toEqual([name])
  })

  it('makes none where nothing else backs the name', () => {
    expect(speaking('Wie Quillan Zefirov sagte, brennen Lampen.')).toEqual([])
  })

  it('stays where it is one', () => {
    expect(speaking('Elena Marchetti de Souza explicó que los faros arden.')).toEqual([
      'Elena Marchetti de Souza',
    ])
  })
})
