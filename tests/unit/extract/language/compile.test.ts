import { expect, test } from 'vitest'
import { compile, matchesAny } from '../../../../lib/extract/language/compile.ts'
import { ALL_CUES } from '../../../../lib/extract/lexicon/cues/index.ts'
import { GENRE_CUES } from '../../../../lib/extract/lexicon/genre/index.ts'

test('what is compiled is searched as if it was not', () => {
  const pattern = /pears?/g
  compile(pattern, 'a pear')
  expect(pattern.lastIndex).toBe(0)
  expect('a pear and pears'.match(pattern)).toEqual(['pear', 'pears'])
})

test('a text matches any of a list, whatever was looked for before', () => {
  const list = [/\bpears?$/, /^apples?\b/]
  expect(matchesAny(list, 'nothing of the kind')).toBe(false)
  expect(matchesAny(list, 'two pears')).toBe(true)
  expect(matchesAny(list, 'apples and plums')).toBe(true)
})

test.each([...ALL_CUES, ...GENRE_CUES])('$name tells letters in any case by a range', ({ pattern }) => {
  expect(pattern.ignoreCase && /\\p\{L/.test(pattern.source)).toBe(false)
})
