import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../../../lib/extract/page/index.ts'
import { dropLeftovers } from '../../../../lib/extract/page/leftovers.ts'
import { walk } from '../../../../lib/extract/page/walk.ts'
import { openPage, openText } from './open.ts'

const textOf = (html: string) => readPage(openPage(html)).text

describe('pages that are no pages', () => {
  it('reads an empty body as an empty text, and is called by its address', () => {
    const page = readPage(openPage('', 'https://www.example.org/empty-page'))
    expect(page.text).toBe('')
    expect(page.blocks).toEqual([])
    expect(page.metadata.title).toBe('empty-page')
  })

  it('reads a page of one word', () => {
    const page = readPage(openPage('Hello'))
    expect(page.text).toBe('Hello')
    expect(page.blocks).toHaveLength(1)
  })

  it('finds no text in a page of frames, each of which is a page of its own', () => {
    const page = readPage(
      openPage('<frameset cols="20%,*"><frame src="a.html"><frame src="b.html"></frameset>'),
    )
    expect(page.text).toBe('')
  })

  it('does without a document element', () => {
    const document = openPage('<p>Hello</p>')
    document.documentElement.remove()
    expect(readPage(document).text).toBe('')
  })
})

describe('broken pages', () => {
  it('reads unclosed and crossed markup', () => {
    expect(textOf('<main><p>One <b>two<p>three</b> four<table><td>five')).toBe(
      'One two\n\nthree four\n\nfive',
    )
  })

  it('reads the caption of several pictures once, and that of none as text', () => {
    const images = '<img src="a.png"><img src="b.png">'
    const caption = '<figcaption>Two lamps</figcaption>'
    const read = (figure: string) => textOf(`<main><p>They burn.</p>${figure}</main>`)
    expect(read(`<figure>${images}${caption}</figure>`)).toBe('They burn.\n\nTwo lamps')
    expect(read(`<figure>${images.replace(/<img[^>]*>/g, '<figure>$&</figure>')}${caption}</figure>`)).toBe(
      'They burn.\n\nTwo lamps',
    )
    expect(
      read(`<figure><figure>${images}${caption}</figure>${caption.replace('Two', 'Our')}</figure>`),
    ).toBe('They burn.\n\nTwo lamps\n\nOur lamps')
    const { blocks } = readPage(
      openPage(
        `<main><p>They burn.</p><figure><figure><img src="a.png">${caption}</figure><figure><img src="b.png"></figure></figure></main>`,
      ),
    )
    expect(blocks.flatMap(({ picture }) => (picture ? [picture.caption] : []))).toEqual(['Two lamps', null])
    expect(read(`<figure><img class="icon" src="a.png">${caption}</figure>`)).toBe('They burn.\n\nTwo lamps')
  })

  it('takes characters of an unknown encoding as they come', () => {
    expect(textOf('<p>Na\uFFFDve caf\uFFFD\u0000 here</p>')).toContain('Na\uFFFDve')
  })

  it('passes over broken JSON-LD, addresses and dates', () => {
    const { metadata } = readPage(
      openPage(
        '<title>A post</title><link rel=canonical href="http://[broken"><script type="application/ld+json">{"@type":</script>' +
          '<meta property="article:published_time" content="soon"><p>Text <a href="http://[broken">link</a></p>',
      ),
    )
    expect(metadata.title).toBe('A post')
    expect(metadata.published).toBeNull()
    expect(metadata.url).toBe('https://www.example.org/page')
  })

  it('reads right-to-left text in its own order', () => {
    expect(textOf('<html dir="rtl" lang="ar"><article><p>اجتمع الفريق.</p><p>واتفق.</p></article>')).toBe(
      'اجتمع الفريق.\n\nواتفق.',
    )
  })
})

describe('huge pages', () => {
  // jsdom itself runs out of stack on such nesting; linkedom keeps its nodes in a flat list.
  it.each(['b', 'li'])('walks 100,000 nested <%s> without running out of stack', (name) => {
    const html = `<html><body>${`<${name}>`.repeat(100_000)}the bottom</body></html>`
    const { document } = parseHTML(html)
    const { drafts } = walk(document.body, (draft) => [draft])
    expect(drafts.map(({ text }) => text)).toEqual(['the bottom'])
  })

  it('reads a plain text of 5 MB', () => {
    const line = 'Priya: the lifetime of a beacon is sixty seconds, as the list has confirmed by now.\n'
    const { blocks } = readPage(openText(line.repeat(60_000)))
    expect(blocks).toHaveLength(60_000)
  })

  it('reads more blocks and more JSON-LD than a call may have arguments', () => {
    expect(readPage(openText('Bo: yes.\n'.repeat(200_000))).blocks).toHaveLength(200_000)
    const catalogue = `[${'1,'.repeat(200_000)}{"@type":"Article","headline":"Lamps"}]`
    const html = `<script type="application/ld+json">${catalogue}</script><p>Text</p>`
    expect(readPage(openPage(html)).metadata.title).toBe('Lamps')
  })

  it('looks for the end of a post once, however many links to others there may be', () => {
    const inline = { emphases: [], links: [], breaks: [] }
    const related = { kind: 'heading', depth: 2, text: 'Related posts', ...inline } as const
    const text = { kind: 'paragraph', depth: 0, text: 'The lamps burn.', ...inline } as const
    const drafts = Array.from({ length: 40_000 }, (_, at) => (at % 2 ? text : related))
    expect(dropLeftovers(drafts).length).toBeGreaterThan(10_000)
  })
})
