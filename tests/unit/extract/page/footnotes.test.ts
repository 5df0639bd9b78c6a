import { expect, it } from 'vitest'
import { readPage } from '../../../../lib/extract/page/index.ts'
import { openPage } from './open.ts'

it.each([
  ['draft-apple-pears-ripe<sup>16</sup> was adopted.', 'draft-apple-pears-ripe was adopted.'],
  ['It was re-chartered.<sup>7</sup> And RFC6687.<sup>4</sup>', 'It was re-chartered. And RFC6687.'],
  ['It was settled<sup><a href="#fn1">1</a></sup> then.', 'It was settled then.'],
  ['The 2<sup>16</sup> keys of m<sup>2</sup>, n<sup>2</sup> each', 'The 216 keys of m2, n2 each'],
  ['The 1<sup>st</sup> day', 'The 1st day'],
])('a raised number leads to a footnote or is a power: %s', (html, text) => {
  const { blocks, ...page } = readPage(openPage(`<article><h1>Pears</h1><p>${html}</p></article>`))
  expect(blocks.map(({ start, end }) => page.text.slice(start, end)).at(-1)).toBe(text)
})
