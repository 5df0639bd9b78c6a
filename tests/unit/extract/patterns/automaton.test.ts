import { expect, test } from 'vitest'
import { Automaton, EDGE } from '../../../../lib/extract/patterns/automaton.ts'

const E = EDGE

function found(words: readonly string[], text: string): string[] {
  const seen: string[] = []
  new Automaton(words).run(text, (at) => seen.push(words[at] ?? ''))
  return seen
}

test('words inside words are found, each where it ends', () => {
  expect(found(['he', 'she', 'his', 'hers'], 'ushers')).toEqual(['she', 'he', 'hers'])
  expect(found(['agreed', 'green'], 'they agree: green')).toEqual(['green'])
})

test('capitals are small letters, and one digit is as good as another', () => {
  expect(found(['room', `n${E}é`], 'ROOM NÉ')).toEqual(['room', `n${E}é`])
  expect(found(['v0'], 'v7')).toEqual(['v0'])
})

test('an edge is where a word begins or ends, at the ends of the text too', () => {
  expect(found([`${E}on${E}`], 'on')).toEqual([`${E}on${E}`])
  expect(found([`${E}on`], 'upon (once)')).toEqual([`${E}on`])
  expect(found([`on${E}`], 'upon once')).toEqual([`on${E}`])
})

test('more words than the table can number are refused, and not lost in silence', () => {
  const letter = (number: number) => String.fromCharCode(97 + (Math.floor(number) % 26))
  const words = Array.from({ length: 4 * 26 ** 3 }, (_, at) =>
    [at / 26 ** 3, at / 26 ** 2, at / 26, at].map(letter).join(''),
  )
  expect(() => new Automaton(words)).toThrow(RangeError)
})
