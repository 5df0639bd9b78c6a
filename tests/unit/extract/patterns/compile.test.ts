import { expect, test } from 'vitest'
import { ALL_CUES } from '../../../../lib/extract/lexicon/cues/index.ts'
import { GENRE_CUES } from '../../../../lib/extract/lexicon/genre/index.ts'
import { compile } from '../../../../lib/extract/patterns/compile.ts'

test('what is compiled is searched as if it was not', () => {
  const pattern = /pears?/g
  compile(pattern, 'a pear')
  expect(pattern.lastIndex).toBe(0)
  expect('a pear and pears'.match(pattern)).toEqual(['pear', 'pears'])
})

test.each([...ALL_CUES, ...GENRE_CUES])('$name tells letters in any case by a range', ({ pattern }) => {
  expect(pattern.ignoreCase && /\\p\{L/.test(pattern.source)).toBe(false)
})
