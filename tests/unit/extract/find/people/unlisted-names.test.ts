import { describe, expect, it } from 'vitest'
import { MINUTES, speakersOf } from './people.ts'

/** Names that no list holds: only their form and their place tell them. */
describe('people whose names no list holds', () => {
  it.each([
    ['a particle', 'Zefiro van der Ashgrove'],
    ['two particles before a rare one', 'Zefiro op den Ashgrove'],
    ['a shortened article', 'Zefiro van ’t Ashgrove'],
    ['the same, typed', "Zefiro van 't Ashgrove"],
    ['an Arabic article', 'Zefiro al-Ashgrove'],
    ['an article in capitals', 'Zefiro El-Ashgrove'],
    ['a patronymic', 'Zefiro ben-Ashgrove'],
    ['two family names', 'Zefiro Ashgrove Quillmark'],
    ['two family names and a particle', 'Zefiro Ruiz de Ashgrove'],
    ['diacritics', 'Żefïro Åshgrovë'],
    ['a sharp s', 'Zefiro Weißgrove'],
    ['an apostrophe', 'Zefiro D’Ashgrove'],
    ['a hyphen in each', 'Zefi-Ro Ash-Grove'],
  ])('label what they say, with %s', (_, name) => {
    expect(speakersOf(`${MINUTES}- ${name}: We should ship it all.`)).toContain(
      name,
    )
  })

  it.each([
    ['Zefiro van der Ashgrove', 'Zefiro van der Ashgrove presented the lantern draft.'],
    ['Zefiro ben-Ashgrove', 'Zefiro ben-Ashgrove presented the lantern draft.'],
    ['Zefiro van ’t Ashgrove', 'Zefiro van ’t Ashgrove presented the lantern draft.'],
    ['Zefiro al-Ashgrove', 'Then Zefiro al-Ashgrove took the stage.'],
  ])('act in a sentence: %s', (name, sentence) => {
    expect(speakersOf(sentence)).toEqual([name])
  })
})
