import { expect, it } from 'vitest'
import { MINUTES, speakersOf } from './people.ts'

it('presenters are named by the titles that open the items of a list of talks', () => {
  const talks =
    '- Lantern keys by Magnus Ferrow. It was liked.\n- Oil in harbours by Quillon Zefirov and Ada Finn. It is new.'
  expect(speakersOf(talks)).toEqual(['Magnus Ferrow', 'Quillon Zefirov', 'Ada Finn'])
  const done =
    '- The keys were tested by Magnus Ferrow. They are short.\n- The text was written by Quillon Zefirov. It is new.'
  expect(speakersOf(done)).toEqual([])
  const made =
    '- Photo of the harbour by Magnus Ferrow. It is blue.\n- Implementation in Rust by Quillon Zefirov. It works.'
  expect(speakersOf(made)).toEqual([])
  expect(speakersOf('- Lantern keys by Quillon Zefirov. They are old.')).toEqual([])
})

it('somebody speaks as an individual', () => {
  const source = `${MINUTES}\nTobin Ashgrove as an individual says that the wick is short.`
  expect(speakersOf(source)).toContain('Tobin Ashgrove')
})

it('one person is nobody’s role', () => {
  expect(speakersOf('One person said that the wick is short.')).toEqual([])
})
