/** What only people do in a session tells that its subject is one, whatever name it has. */
import { describe, expect, it } from 'vitest'
import { speakersOf } from './people.ts'

const NAME = 'Tuvi Zelgra'

describe('a name that no list holds, and nothing else backs', () => {
  it.each([
    'walked us through the wick draft',
    'took the group through the open issues',
    'guided everyone through the wick sizes',
    'then walked the room through a lamp',
    'updated the WG on the wicks',
    'briefed everyone on the oil',
    'went over the slides',
    'ran through the remaining open issues',
    'led a discussion on lamps',
    'moderated the panel',
    'kicked off the session with a lamp',
  ])('speaks who %s', (act) => {
    expect(speakersOf(`${NAME} ${act}.`)).toEqual([NAME])
  })

  it.each([
    'Tidewater Labs went over the budget.',
    'Lamp Protocol ran through the night.',
    'Puerto Lindo opened the session of the market.',
    'Harbour Bank closed the session at three.',
    'Wick Street walked a fine line.',
    'Zelgra Lights took the lead.',
    'Lamp Street took us to the harbour.',
    'Puerto Lindo guided us home.',
    'Harbour Walk walked the room around the lamp.',
    'Tuvi Zelgra led the market.',
    'Tuvi Zelgra went through the door.',
    'Tuvi Zelgra updated the draft.',
    'Tuvi Zelgra briefed the press.',
  ])('but not in: %s', (sentence) => {
    expect(speakersOf(sentence)).toEqual([])
  })
})

it.each([
  'Champions: Orla Fennimore, Bruno Castel',
  'Panel: Orla Fennimore (Tidewater), Bruno Castel (Harbour)',
])('a session has those who are named below its title: %s', (line) => {
  expect(speakersOf(`## Lamps at sea\n\n${line}\n\nThe wicks were found to be short.`)).toEqual([
    'Orla Fennimore',
    'Bruno Castel',
  ])
})

it.each([
  'Panel: Lamps, Oil and the Sea',
  'Panel: Ocean Harbour and Tide Lantern',
  'Champions: Lamp Makers, Harbour Guild',
  'Champions: Tidewater, Harbour Labs',
  'Panel on lamps: Wicks',
  'The document champion: Orla Fennimore',
])('has nobody: %s', (line) => {
  expect(speakersOf(`## Lamps at sea\n\n${line}\n\nThe wicks were found to be short.`)).toEqual([])
})

it.each([
  ['Orla Fennimore', 'Después intervino Orla Fennimore sobre las mechas.'],
  ['Orla Fennimore', 'Après quoi intervint Orla Fennimore sur les mèches.'],
])('%s steps in: %s', (name, sentence) => {
  expect(speakersOf(sentence)).toEqual([name])
})
