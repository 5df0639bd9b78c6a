import { expect, it } from 'vitest'
import { GIVEN_NAMES } from '../../../lib/extract/lexicon/given-names.ts'
import { NOT_NAMES } from '../../../lib/extract/lexicon/not-names.ts'
import { sourceOf } from '../../../scripts/support/front-coding.ts'

// What is built is a program: the test runs it as one.
const run = (source: string) => new Function(`return ${source}`)() as ReadonlySet<string>

it.each([
  ['given names', GIVEN_NAMES],
  ['words that are no names', NOT_NAMES],
  ['words that begin alike', new Set(['pear', 'pears', 'pe', 'apple', "l'été", 'q4'])],
])('gives back all %s, and nothing else', (_, words) => {
  const source = sourceOf(words)
  expect(run(source)).toEqual(words)
  expect(source.length).toBeLessThan([...words].join(' ').length + 200)
})

it('takes no word with a capital, which would be read as a count', () => {
  expect(() => sourceOf(new Set(['Pear']))).toThrow('small letters')
})
