import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { PageText } from '../../../lib/marks/page-text.ts'
import { runs } from '../../support/properties.ts'

const { window } = new JSDOM('')
const { document } = window

beforeEach(() => {
  for (const name of ['NodeFilter', 'Text', 'Range'] as const) vi.stubGlobal(name, window[name])
})

/** The words at which `quote` is found in `html`; null where it is not. */
function found(html: string, quote: { exact: string; prefix?: string; suffix?: string }): string | null {
  document.body.innerHTML = html
  return new PageText(document.body).find(quote)?.toString() ?? null
}

describe('finds a sentence', () => {
  it('across elements and line ends', () => {
    const html = '<p>The chairs\n  <b>declared</b> consensus.</p>'
    expect(found(html, { exact: 'The chairs declared consensus.' })).toBe('The chairs\n  declared consensus.')
  })

  it('across the gap between two blocks', () => {
    expect(found('<li>First</li><li>Second</li>', { exact: 'First Second' })).toBe('FirstSecond')
  })

  it('whatever white space the quote has', () => {
    expect(found('<p>one two</p>', { exact: ' one\u00a0\n two ' })).toBe('one two')
  })

  it.each([
    ['The lamp\u00adkeepers agreed.', 'The lampkeepers agreed.'],
    ['The lamp\u200bkeepers\u00ad agreed.', 'The lampkeepers agreed.'],
    ['The lamp\u2011\u2060keepers agreed.', 'The lamp-keepers agreed.'],
    ['<ruby>灯<rp>(</rp><rt>ひ</rt><rp>)</rp></ruby>を守る。', '灯を守る。'],
    ['All <math><mi>x</mi><annotation>\\x</annotation></math> lamps', 'All x lamps'],
  ])('whatever of it is not read: %s', (html, exact) => {
    document.body.innerHTML = `<p>Before. ${html} After.</p>`
    const range = new PageText(document.body).find({ exact })
    expect(range?.startContainer.nodeValue?.slice(range.startOffset)).toMatch(new RegExp(`^${exact[0]}`))
    expect(range?.endContainer.nodeValue?.slice(0, range.endOffset)).toMatch(new RegExp(`${exact.at(-1)}$`))
  })

  it.each([
    ['They agreed<sup>1</sup> on keys.', 'They agreed on keys.'],
    ['They agreed<a href="/keys#note-1"><sup>1</sup></a> on keys.', 'They agreed on keys.'],
    ['They <a href="#keys">agreed on keys</a>.', 'They agreed on keys.'],
    ['There are 2<sup>8</sup> keys.', 'There are 28 keys.'],
  ])('with the number of a footnote in it, or without: %s', (html, exact) => {
    expect(found(`<p>${html}</p>`, { exact })?.replaceAll('1', '')).toBe(exact)
  })

  it('the one whose surroundings agree, of several', () => {
    document.body.innerHTML = '<p>Ada: Agreed.</p><p>Bo: Agreed.</p><p>Cy: Agreed.</p>'
    const text = new PageText(document.body)
    const paragraphs = [...document.querySelectorAll('p')]
    const at = (quote: { exact: string; prefix?: string; suffix?: string }) =>
      paragraphs.findIndex((paragraph) => paragraph.contains(text.find(quote)?.startContainer ?? null))
    expect(at({ exact: 'Agreed.', prefix: 'Bo: ' })).toBe(1)
    expect(at({ exact: 'Agreed.', suffix: 'Cy: Agreed.' })).toBe(1)
    expect(at({ exact: 'Agreed.', prefix: 'Cy: ' })).toBe(2)
    expect(at({ exact: 'Agreed.' })).toBe(-1)
    expect(at({ exact: 'Agreed.', prefix: 'Dee? ' })).toBe(-1)
  })
})

describe('finds nothing', () => {
  it.each([
    [
      'where the words do not stand',
      '<p>The chairs declared consensus.</p>',
      'The chair declared consensus.',
    ],
    ['where the words differ in case', '<p>Agreed</p>', 'agreed'],
    ['for an empty quote', '<p>Agreed</p>', ' \n '],
    ['on an empty page', '', 'Agreed'],
    ['in the only place of two that is no link', '<p>Agreed</p><p><a href="#keys">Agreed</a></p>', 'Agreed'],
    ['in scripts and fields', '<script>// Agreed</script><textarea>Agreed</textarea>', 'Agreed'],
  ])('%s', (_, html, exact) => {
    expect(found(html, { exact })).toBeNull()
  })
})

it('finds every stretch of every page by its surroundings, and exactly that', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,3}[ \n]{0,2}$/), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (texts, one, other) => {
      document.body.replaceChildren(
        ...texts.map((text) => {
          const paragraph = document.createElement('p')
          paragraph.append(text)
          return paragraph
        }),
      )
      const squeezed = texts.join('').replace(/\s/g, '')
      const [from = 0, to = 0] = [one % squeezed.length, other % squeezed.length].sort((a, b) => a - b)
      const exact = squeezed.slice(from, to + 1)
      const surroundings = { prefix: squeezed.slice(0, from), suffix: squeezed.slice(to + 1) }
      const range = new PageText(document.body).find({ exact, ...surroundings })
      expect(range?.toString().replace(/\s/g, '')).toBe(exact)
      const before = document.createRange()
      before.selectNodeContents(document.body)
      if (range) before.setEnd(range.startContainer, range.startOffset)
      expect(before.toString().replace(/\s/g, '')).toBe(surroundings.prefix)
    }),
    runs(100),
  )
})
