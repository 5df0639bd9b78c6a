import { describe, expect, it } from 'vitest'
import { MINUTES, speakersOf } from './people.ts'

/** Names that no list holds: only their form and their place tell them. */
describe('people whose names no list holds', () => {
  it.each([
    ['a particle', 'Zefiro van der Ashgrove'],
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
    expect(speakersOf(`${MINUTES}- ${name}: We should ship it all.`)).toContain(name)
  })

  it.each([
    ['Zefiro van der Ashgrove', 'Zefiro van der Ashgrove presented the lantern draft.'],
    ['Zefiro ben-Ashgrove', 'Zefiro ben-Ashgrove presented the lantern draft.'],
    ['Zefiro van ’t Ashgrove', 'Zefiro van ’t Ashgrove presented the lantern draft.'],
    ['Zefiro al-Ashgrove', 'Then Zefiro al-Ashgrove took the stage.'],
  ])('act in a sentence: %s', (name, sentence) => {
    expect(speakersOf(sentence)).toEqual([name])
  })

  it.each([
    '- Zustand der Lampen: Wir warten in der Nacht darauf.',
    '- Das Ergebnis: Wir haben es, und das ist gut.',
    '- Der Entwurf: Es gibt ihn, und in der Nacht brennt er.',
    '- Stand van Zaken: Er is niets, en de kleur van alles is geel.',
    '- Ordre des Lampes: On verra, et le jour des lampes viendra.',
  ])('are no words of the page’s own language: %s', (line) => {
    expect(speakersOf(`${MINUTES}${line}`)).toEqual(['Tobin Ashgrove', 'Mara Tolland'])
  })

  it('are no titles of the page’s own language in a sentence', () => {
    expect(speakersOf('Der Vorsitzende sagte, dass es in der Nacht brennt.')).not.toContain('Der Vorsitzende')
  })

  const TURNS = `- Zefiro: Should the lantern be lit before the tide?
- Quorra: I would rather wait for the fog.
- Zefiro: We have measured that.
- Ylvie: Did anybody try it in rain?
- Quorra: Not yet, as far as I know.
- Ylvie: Then let us ask on the list.
- Zefiro: That is fine with me.
- Quorra: It is with me, too.
- Ylvie: Any other questions on it?
- Zefiro: None from me.`

  it('label what they say where all of them are first names alone and take turns', () => {
    expect(speakersOf(TURNS)).toEqual(['Zefiro', 'Quorra', 'Ylvie'])
  })

  it.each([
    'Zefiro Ashgrove gave a short talk on lanterns.',
    'Zefiro Ashgrove delivered the keynote.',
    'In the afternoon it rained, and Zefiro Ashgrove gave a lightning talk.',
    'Zefiro van Ashgrove gave an overview of the tide.',
  ])('gave a talk: %s', (sentence) => {
    expect(speakersOf(sentence)).toEqual([sentence.match(/Zefiro (?:van )?Ashgrove/)?.[0]])
  })

  it.each([
    'Harbour Services gave a talk on lanterns.',
    'Lantern Orchard Inc gave an overview of the tide.',
    'Ashgrove gave a talk.',
    'Zefiro Ashgrove gave feedback on a talk.',
    'The Lantern Board gave an overview.',
    'Zefiro Ashgrove gave a lantern to the chair.',
    'Zefiro Ashgrove gave up.',
    'Working Groups gave a presentation.',
    'They thanked Zefiro Ashgrove gave or not.',
    'Last Call gave an introduction to the tide.',
    'Lantern Transport Protocol gave a demo.',
  ])('are nobody: %s', (sentence) => {
    expect(speakersOf(sentence)).toEqual([])
  })

  it.each([
    [
      'an age',
      'Zefiro Ashgrove, 21 years old, was named a keeper of lamps.',
      'Zefiro explained that it is lit.',
    ],
    ['an age, told otherwise', 'Zefiro Ashgrove, aged 21, lights lamps.', 'Zefiro explained that it is lit.'],
    [
      'a profession of two kinds',
      'Zefiro Ashgrove, lamp and lantern administrator at the harbour, lights them.',
      'It is lit, Ashgrove said.',
    ],
  ])('say something where %s told them before', (_, told, said) => {
    expect(speakersOf(`${told}\n\n${said}`)).toEqual(['Zefiro Ashgrove'])
  })

  it.each([
    'Harbour Lantern, 21 lamps in a row, was lit.\n\nLantern said that it is lit.',
    'Zefiro Ashgrove, 21 miles away, was lit.\n\nZefiro explained that it is lit.',
    'Lantern Tower, aged oak and glass, was lit.\n\nLantern explained that it is lit.',
  ])('are not known by another number, or wood: %s', (source) => {
    expect(speakersOf(source)).toEqual([])
  })

  it.each(['remote', 'remotely'])('present where a heading says that they are %s', (where) => {
    const source = `${MINUTES}\n## Lantern: more keys, paper, Zefiro Ashgrove, ${where}, 30 minutes\n\nIt is lit.`
    expect(speakersOf(source)).toContain('Zefiro Ashgrove')
  })

  it.each([
    'Lantern keys, Lantern Orchard, 30 minutes',
    'Lantern keys, Lantern Orchard, remote-controlled, 30 minutes',
    'Lantern keys, lanterns in orchards, remote, 30 minutes',
    'Lantern keys, Zefiro, remote, 30 minutes',
    'Lantern keys, Lamps and Keys, remote, 30 minutes',
    'Lantern keys, Lantern Group, remote, 30 minutes',
    'Lantern keys, Puerto Lindo, on-site, 30 minutes',
    'Lantern lunch, Sea Lounge, in person, 30 minutes',
  ])('do not present by a heading that holds none of them: %s', (heading) => {
    expect(speakersOf(`${MINUTES}\n## ${heading}\n\nIt is lit.`)).toEqual(['Tobin Ashgrove', 'Mara Tolland'])
  })

  it.each([
    '- Wording: It is short.\n- Layout: It is long.\n- Wording: It is odd.\n- Layout: We kept it.\n- Colour: None.',
    `- Zefirox: passes the test of frames.\n- Quorrad: fails the test of frames.\n- Ylvium: passes the test of frames.\n
- Zefirox: passes the test of keys.\n- Quorrad: passes the test of keys.\n- Ylvium: fails the test of keys.\n
- Zefirox: passes the test of tides.\n- Quorrad: passes the test of tides.\n- Ylvium: passes the test of tides.`,
    `- Zefirox: The lantern was sold in the US.
- Quorrad: The lantern was lit in the US.
- Zefirox: Later it was lit elsewhere, i.e. at sea.
- Ylvium: The lantern was kept in the US.
- Quorrad: Later it was kept elsewhere, i.e. at sea.
- Ylvium: Later it was sold elsewhere.
- Zefirox: The tide was measured in the US.
- Quorrad: The tide was measured at sea.
- Ylvium: The tide was measured in fog.`,
    '- Matrix: shipped in May.\n- Beacon: not yet shipped.\n- Kernel: shipped in June.\n- Loader: shipped in July.',
  ])('are no topics: %s', (source) => {
    expect(speakersOf(source)).toEqual([])
  })
})
