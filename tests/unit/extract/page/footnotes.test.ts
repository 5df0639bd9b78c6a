import { expect, it } from 'vitest'
import { readPage } from '../../../../lib/extract/page/index.ts'
import { openPage } from './open.ts'

it.each([
  ['draft-apple-pears-ripe<sup>16</sup> was adopted.', 'draft-apple-pears-ripe was adopted.'],
  ['It was re-chartered.<sup>7</sup> And RFC6687.<sup>4</sup>', 'It was re-chartered. And RFC6687.'],
  ['It was settled<sup><a href="#fn1">1</a></sup> then.', 'It was settled then.'],
  ['It was settled.<a href="#fn1"><sup>1</sup></a> Then', 'It was settled. Then'],
  ['It was settled <a href="#fn1"><sup>1</sup></a> then', 'It was settled then'],
  ['It was settled<a href="/pears#footnote-1">1</a> then', 'It was settled then'],
  ['It was settled<a href="#id2">[1]</a> then', 'It was settled then'],
  ['Pear <a href="#p2">2</a> of [<a href="#p3">3</a>], see <a href="#r1">[1]</a>', 'Pear 2 of [3], see [1]'],
  ['It is pear<a href="/pears/7">7</a> then', 'It is pear7 then'],
  ['The 2<sup>16</sup> keys of m<sup>2</sup>, n<sup>2</sup> each', 'The 216 keys of m2, n2 each'],
  ['The 1<sup>st</sup> day', 'The 1st day'],
])('a raised number leads to a footnote or is a power: %s', (html, text) => {
  const { blocks, ...page } = readPage(openPage(`<article><h1>Pears</h1><p>${html}</p></article>`))
  expect(blocks.map(({ start, end }) => page.text.slice(start, end)).at(-1)).toBe(text)
})

it('does not read the source of a formula beside the formula', () => {
  const formula =
    '<math><semantics><msup><mi>x</mi><mn>2</mn></msup><annotation encoding="application/x-tex">x^2</annotation></semantics></math>'
  const { blocks, ...page } = readPage(
    openPage(`<article><h1>Pears</h1><p>Of ${formula} pears.</p></article>`),
  )
  expect(blocks.map(({ start, end }) => page.text.slice(start, end)).at(-1)).toBe('Of x2 pears.')
})
