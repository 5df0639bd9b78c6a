import { expect, it } from 'vitest'
import { readPage } from '../../../../lib/extract/page/index.ts'
import { openPage } from './open.ts'

const INTRODUCTION =
  '<p>The keepers of the harbour met on Monday, and all of them had read what the board wrote to them last week.</p>'

/** The kinds and words of the blocks that `pre` makes on a page. */
const blocksOf = (pre: string) => {
  const { text, blocks } = readPage(
    openPage(`<body><article><h1>Notes</h1>${INTRODUCTION}${INTRODUCTION}${pre}</article></body>`),
  )
  return blocks.slice(3).map(({ kind, start, end }) => [kind, text.slice(start, end)])
}

it('reads an indented paragraph, which Markdown takes for code, as the sentences that it is', () => {
  const wrapped = `The call on the lantern draft has been closed. We are
not going to keep it among the documents of the harbour.
- the lamps are lit for the whole of the night, as the
  keepers have always wished`
  expect(blocksOf(`<pre><code>${wrapped}</code></pre>`)).toEqual([
    ['paragraph', expect.stringContaining('We are not going to keep it')],
    ['item', 'the lamps are lit for the whole of the night, as the keepers have always wished'],
  ])
})

it.each([
  '<pre><code>GET /lamps HTTP/1.1\nHost: harbour.example\nAccept: text/html, application/json</code></pre>',
  '<pre><code class="language-text">The lamp is lit for the night.\nIt is not put out.</code></pre>',
  '<pre><code><span>for</span> all of the lamps in the harbour\nlight each of the lamps</code></pre>',
  '<pre><code>if the lamp is lit {\n  put it out for the night\n}</code></pre>',
])('leaves code as it is: %s', (pre) => {
  expect(blocksOf(pre).map(([kind]) => kind)).toEqual(['preformatted'])
})
