import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../../../lib/extract/page/index.ts'
import { walk } from '../../../../lib/extract/page/walk.ts'
import { openPage, openText } from './open.ts'

const textOf = (html: string) => readPage(openPage(html)).text

describe('pages that are no pages', () => {
  it('reads an empty body as an empty text, and is called by its address', () => {
    const page = readPage(openPage('', 'https://www.example.org/empty-page'))
    expect(page.text).toBe('')
    expect(page.blocks).toEqual([])
    expect(page.metadata.title).toBe('empty-page')
    expect(page.warnings).toEqual(['This page has no text.'])
  })

  it('reads a page of one word', () => {
    const page = readPage(openPage('Hello'))
    expect(page.text).toBe('Hello')
    expect(page.blocks).toHaveLength(1)
  })

  it('says that a page of frames is read frame by frame', () => {
    const page = readPage(
      openPage('<frameset cols="20%,*"><frame src="a.html"><frame src="b.html"></frameset>'),
    )
    expect(page.warnings).toEqual([
      'This page is made of frames: open the frame with the post in a tab of its own.',
    ])
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
    const { drafts } = walk(document.body, {})
    expect(drafts.map(({ text }) => text)).toEqual(['the bottom'])
  })

  it('reads a plain text of 5 MB', () => {
    const line = 'Priya: the lifetime of a beacon is sixty seconds, as the list has confirmed by now.\n'
    const { blocks } = readPage(openText(line.repeat(60_000)))
    expect(blocks).toHaveLength(60_000)
  })
})
