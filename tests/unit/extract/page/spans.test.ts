import { expect, it } from 'vitest'
import { blocksBelow } from './post.ts'

/** What is set apart in the blocks of `html`: "kind: words" of emphasis, "address: words" of links. */
const spansOf = (html: string) =>
  blocksBelow(html).flatMap(({ words, start: from, emphases, links }) => {
    const within = ({ start, end }: { start: number; end: number }) => words.slice(start - from, end - from)
    return [
      ...emphases.map((span) => `${span.kind}: ${within(span)}`),
      ...links.map((span) => `${span.href}: ${within(span)}`),
    ]
  })

it('carries emphasis and links into the blocks inside them', () => {
  expect(spansOf('<strong><p>Ada spoke.</p></strong>')).toEqual(['strong: Ada spoke.'])
  expect(spansOf('<div><em>Then<div>Bo spoke</div>and left.</em> Ada did not.</div>')).toEqual([
    'emphasis: Then',
    'emphasis: Bo spoke',
    'emphasis: and left.',
  ])
  const card = '<a href="https://lamps.example/keys"><div>On keys</div><p>They are lost.</p></a>'
  expect(spansOf(card)).toEqual([
    'https://lamps.example/keys: On keys',
    'https://lamps.example/keys: They are lost.',
  ])
})

it.each([
  ['<p><span style="font-weight: bold">Ada Birk:</span> No.</p>', ['strong: Ada Birk:']],
  ['<p><span style="color:red;font-weight:700">Ada Birk:</span> No.</p>', ['strong: Ada Birk:']],
  ['<p><span style="font-weight:400">Ada Birk:</span> No.</p>', []],
  ['<b style="font-weight:normal"><p>Ada Birk: No.</p></b>', []],
  ['<p><em style="font-weight:400">Ada Birk:</em> No.</p>', ['emphasis: Ada Birk:']],
])('believes a style about what is bold: %s', (html, spans) => {
  expect(spansOf(html)).toEqual(spans)
})
