import { expect, it } from 'vitest'
import { analysePage } from '../../../lib/extract/analyse.ts'
import { readPage } from '../../../lib/extract/page/index.ts'
import { withTypedItems } from '../../../lib/extract/typed-items.ts'
import { openPage } from './page/open.ts'
import { POST } from './page/post.ts'

const LEAD = `<h1>Lamps</h1>${POST.repeat(3)}`
const read = (html: string) => withTypedItems(readPage(openPage(`<article>${LEAD}${html}</article>`)))

/** The blocks of a post with `html` below its title and first paragraphs, each with its words. */
function blocksBelow(html: string) {
  const { text, blocks } = read(html)
  return blocks.slice(4).map((block) => ({ ...block, words: text.slice(block.start, block.end) }))
}

const outline = (html: string) =>
  blocksBelow(html).map(({ kind, depth, words }) => `${kind}${depth || ''} | ${words}`)

it.each(['•', '-', '*', '–', '·&nbsp;&nbsp;&nbsp;'])(
  'reads paragraphs that begin with %s as items',
  (sign) => {
    expect(
      outline(
        `<p>Decided:</p><p>${sign} Keep the frame.</p><p>${sign} Drop the <b>greeting</b>.</p><p>So it ended.</p>`,
      ),
    ).toEqual([
      'paragraph | Decided:',
      'item | Keep the frame.',
      'item | Drop the greeting.',
      'paragraph | So it ended.',
    ])
  },
)

it('reads lines with signs as items, below the line that announces them', () => {
  expect(outline('<p>Decided:<br>• Keep the frame,<br>as it is.<br>• Drop the greeting.</p>')).toEqual([
    'paragraph | Decided:',
    'item | Keep the frame,\nas it is.',
    'item | Drop the greeting.',
  ])
})

it('takes a bullet for one also where it is the only one', () => {
  expect(outline('<p>Decided:</p><p>• Keep the frame.</p>')).toEqual([
    'paragraph | Decided:',
    'item | Keep the frame.',
  ])
})

it('takes another sign for another level, until the first is back', () => {
  expect(outline('<p>• Ada:<br>◦ Keep the frame.<br>◦ Drop the greeting.<br>• Bo: no.</p>')).toEqual([
    'item | Ada:',
    'item1 | Keep the frame.',
    'item1 | Drop the greeting.',
    'item | Bo: no.',
  ])
  expect(outline('<p>• One.</p><p>◦ Two.</p><p>Then:</p><p>◦ Three.</p><p>◦ Four.</p>')).toEqual([
    'item | One.',
    'item1 | Two.',
    'paragraph | Then:',
    'item | Three.',
    'item | Four.',
  ])
})

it('keeps what is set apart in an item where it is', () => {
  const [, item] = blocksBelow(
    '<p>• Keep the frame.<br>• Drop the <b>greeting</b>, says <a href="/x">Bo</a>.</p>',
  )
  const at = item?.start ?? 0
  expect(item?.words.slice((item.emphases[0]?.start ?? 0) - at, (item.emphases[0]?.end ?? 0) - at)).toBe(
    'greeting',
  )
  expect(item?.words.slice((item.links[0]?.start ?? 0) - at, (item.links[0]?.end ?? 0) - at)).toBe('Bo')
})

it('lets emphasis begin where the words do, and not at the sign', () => {
  const [item] = blocksBelow('<p><b>• Ada:</b> keep it.</p><p><b>• Bo:</b> drop it.</p>')
  expect(item?.emphases[0]?.start).toBe(item?.start)
  expect(item?.words).toBe('Ada: keep it.')
})

it('leaves each block under its heading', () => {
  const { text, blocks } = read('<h2>Keys</h2><p>• One.<br>• Two.</p><h2>Frames</h2><p>Kept.</p>')
  const headings = blocks.slice(4).map(({ section }) => {
    const heading = blocks[section ?? -1]
    return text.slice(heading?.start, heading?.end)
  })
  expect(headings).toEqual(['Lamps', 'Keys', 'Keys', 'Keys', 'Frames'])
})

it('does so before anything is found, and in what is kept of the post', () => {
  const page = readPage(openPage(`<article>${LEAD}<p>• Keep the frame.</p><p>• Drop it.</p></article>`))
  expect(analysePage(page).content).toMatch(/^[-*] Keep the frame\.\n[-*] Drop it\.$/m)
})

it.each([
  '<p>- Ada Birk</p>',
  '<p>The lamp was lit.</p><p>– and it went out.</p><p>Nobody knew why.</p>',
  '<p>1. Keep the frame.</p><p>2. Drop the greeting.</p>',
  '<p>-5 degrees at dawn.</p><p>-7 degrees at dusk.</p>',
  '<p>*Ada* spoke.</p><p>*Bo* spoke.</p>',
  '<p>The frame<br>- as it is.</p>',
  '<blockquote>- Keep the frame.</blockquote><blockquote>- Drop the greeting.</blockquote>',
])('leaves %s as it is', (html) => {
  expect(outline(html).filter((line) => line.startsWith('item'))).toEqual([])
})
