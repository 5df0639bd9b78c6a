import { expect, it } from 'vitest'
import { joinNeighbours } from '../../../../lib/extract/judge/neighbours.ts'
import { candidatesOf } from '../../../../lib/extract/judge/salience.ts'
import { findPoints } from '../find/points.ts'

/** What is told of `source` if its statements rank in the order `order` and all weigh the same. */
function told(source: string, order: readonly number[]): string[] {
  const { reading, statements } = findPoints(source, 'article')
  const none = statements.map(() => 0)
  const candidates = candidatesOf(reading, statements, { outcome: none, action: none })
  const ranked = order.flatMap((at) => candidates[at] ?? [])
  const stretches = joinNeighbours(ranked, { bias: 0, cues: {} })
  return stretches.map(({ start, end }) => reading.page.text.slice(start, end))
}

/** A sentence of `length` characters. */
const long = (name: string, length = 250) =>
  `The ${name} was lit by ${'four keepers and '.repeat(20)}`.slice(0, length - 8).concat(' nights.')

it('tells no sentence twice, though the next needs it and all of them are too long together', () => {
  const [first, ...others] = ['pier', 'lamp', 'harbour', 'bell'].map((name) => long(name, 205))
  const sentences = [first, ...others.map((other) => `So ${other?.slice(4)}`)]
  const texts = told(sentences.join(' '), [1, 2, 3])
  for (const sentence of sentences)
    expect(texts.filter((text) => text.includes(`${sentence}`))).toHaveLength(1)
})

it('tells a remark whose end ranks first as one, if it is not too long', () => {
  const [first, second, third] = [long('pier'), long('lamp'), long('harbour')]
  expect(told(`${first} ${second}`, [1, 0])).toEqual([`${first} ${second}`])
  expect(told(`${first} ${second} ${third}`, [2, 1, 0])).toEqual([`${second} ${third}`, first])
})

it('keeps a remark apart whose beginning ranks first, as it reads in order', () => {
  const [first, second] = [long('pier'), long('lamp')]
  expect(told(`${first} ${second}`, [0, 1])).toEqual([first, second])
})

it('never joins paragraphs', () => {
  const [first, second] = [long('pier'), long('lamp')]
  expect(told(`${first}\n\n${second}`, [1, 0])).toEqual([second, first])
})
