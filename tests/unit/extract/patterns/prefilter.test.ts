import { expect, test } from 'vitest'
import { ALL_CUES } from '../../../../lib/extract/lexicon/cues/index.ts'
import { EDGE } from '../../../../lib/extract/patterns/automaton.ts'
import { neededPieces } from '../../../../lib/extract/patterns/needed-pieces.ts'
import { Prefilter } from '../../../../lib/extract/patterns/prefilter.ts'
import { randomLibrary } from '../../../support/library.ts'

const WORDS = /\b(?:agreed|decided|resolved? to)\b/i

const E = EDGE
test.each([
  [/\bconsensus calls?\b/i, [['nsensus'], [`${E}call`]]],
  [WORDS, [[`${E}agreed`, 'decided', 'resolve']]],
  [/(?:we|they)? will (?!not)/, [[`${E}will${E}`]]],
  [/[“"][^”"]{8,}adopted/, [['adopted'], ['“', '"']]],
  [/\?$/, [['?']]],
  [/\d{4}(?:th|st)/, [['th', 'st'], ['0']]],
  [/\p{Lu}\w+ (?:hum(?:med)?|poll)\x20/u, [[`${E}hum`, `${E}poll`]]],
  // what stands after the start of a text or a sign begins a word
  [/^\W{0,4}(?:hum|poll)\x20/, [[`${E}hum`, `${E}poll`]]],
  [
    /[,;] ?(?:draft|doc)/,
    [
      [`${E}draft`, `${E}doc`],
      [',', ';'],
    ],
  ],
  [/s?[,;]?room/, [['room']]],
])('every match of %s needs one piece of each of %j', (pattern, needs) => {
  expect(neededPieces(pattern)).toEqual([needs])
})

test('each alternative of a pattern is a way of its own', () => {
  expect(neededPieces(/\bagreed to close\b|[“"][^”"]{8,}adopted/)).toHaveLength(2)
})

test.each([/\w+(?:th)?/, /(?:agreed|\b)/, /[Aa]/, /[a-z]/, /[^?]/, /a|decided/, /x?y*/, /(?<!no )[a-z]+/])(
  '%s needs none',
  (pattern) => {
    expect(neededPieces(pattern)).toBeNull()
  },
)

test('a pattern is run where a piece of it stands, and left out where none does', () => {
  const prefilter = new Prefilter([WORDS, /^\s*\w+$/, /\d\?$/, /合意|賛成/].map(neededPieces))
  expect(prefilter.candidates('The room AGREED').sort()).toEqual([0, 1])
  expect(prefilter.candidates('Nothing of the kind')).toEqual([1])
  expect(prefilter.candidates('合意した')).toEqual([1, 3])
  expect(prefilter.candidates('Who? 4')).toEqual([1, 2])
})

test('a pattern of two words is left out where one of them is missing', () => {
  const patterns = [/\b(?:we|they) will (?:send|post)/, /\bno objections?\b|\bnobody objected/i]
  const prefilter = new Prefilter(patterns.map(neededPieces))
  expect(prefilter.candidates('They will meet again')).toEqual([])
  expect(prefilter.candidates('They will post it')).toEqual([0])
  expect(prefilter.candidates('Somebody agreed')).toEqual([])
  expect(prefilter.candidates('Nobody objected')).toEqual([1])
})

test('no cue that matches is left out', () => {
  const prefilter = new Prefilter(ALL_CUES.map(({ pattern }) => neededPieces(pattern)))
  const texts = randomLibrary(20).flatMap(({ content }) => content?.split(/(?<=\.) /) ?? [])
  texts.push(...OF_CUES)
  const seen = new Set<string>()
  for (const text of texts) {
    const matching = ALL_CUES.flatMap(({ name, pattern }, index) =>
      text.search(pattern) >= 0 ? [{ name, index }] : [],
    )
    const candidates = prefilter.candidates(text)
    expect(matching.filter(({ index }) => !candidates.includes(index))).toEqual([])
    for (const { name } of matching) seen.add(name)
  }
  expect(seen.size).toBeGreaterThan(50)
})

/** Sentences that many cues stand in. */
const OF_CUES = [
  'Room: strong consensus to adopt, no objections on the list.',
  'Decision: keep version 2; Ada to update the draft before the next interim.',
  'Ada will send text to the mailing list, and the chairs will start a WGLC soon.',
  'Poll: 12 yes, 3 no, 1 abstain. The hum was in favour.',
  'We agreed to close issue #12 and to move forward; nobody objected.',
  'Should we publish this? It was decided that the document is ready for last call.',
  'Fazit: Die Gruppe hat beschlossen, den Entwurf zu veröffentlichen.',
  '合意が得られた。反対はなかった。予定は次回までに決定した。',
  'Le groupe a décidé de publier ; prochaines étapes : une nouvelle version.',
  'RFC 99999 was published, and the charter is being revised at IETF 142.',
]
