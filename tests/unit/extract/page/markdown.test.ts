import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../../../lib/extract/page/index.ts'
import { toMarkdown } from '../../../../lib/extract/page/markdown.ts'
import { runs } from '../../../support/properties.ts'
import { openPage } from './open.ts'

const markdownOf = (html: string) => toMarkdown(readPage(openPage(`<main>${html}</main>`)))
const parse = (markdown: string) =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })

interface Node {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly children?: readonly Node[]
}

/** The words of a parsed text, and which kinds of nodes it has. */
function contentOf(node: Node): { text: string; types: string[] } {
  const inner = (node.children ?? []).map(contentOf)
  const own = node.type === 'break' ? '\n' : (node.value ?? '')
  return {
    text: own + inner.map(({ text }) => text).join(''),
    types: [node.type, ...inner.flatMap(({ types }) => types)],
  }
}

describe('the post as Markdown', () => {
  it('has its headings, lists, quotations, tables and code', () => {
    expect(
      markdownOf(
        '<h2>Two</h2><p>A <b>bold</b> <i>word</i> and a <a href="https://example.org/a_(b)">link</a>.<br>Next line</p>' +
          '<ul><li>one<ul><li>two</li></ul></li><li><p>three</p><p>more</p></li></ul><blockquote>Said</blockquote>' +
          '<table><tr><th>A</th><th>B|C</th></tr><tr><td>1</td><td>2</td></tr></table><pre><code>x = `1`</code></pre>',
      ),
    ).toBe(
      [
        '## Two',
        'A **bold** *word* and a [link](<https://example.org/a_(b)>).\\\nNext line',
        '- one\n  - two\n- three',
        '  more',
        '> Said',
        '| A | B\\|C |\n| --- | --- |\n| 1 | 2 |',
        '```\nx = `1`\n```',
      ].join('\n\n'),
    )
  })

  it('has a column for each in which a cell begins', () => {
    const rows =
      '<tr><th>A<th colspan=50>B</tr><tr><td rowspan=2>1<td>2</tr><tr><td>3</tr><tr><td colspan=51>4</tr>'
    expect(markdownOf(`<table>${rows}</table>`)).toBe(
      '| A | B |\n| --- | --- |\n| 1 | 2 |\n|  | 3 |\n| 4 |  |',
    )
  })

  it('keeps a heading and a cell on one line, and an address and code in one piece', () => {
    expect(
      markdownOf(
        '<h2>Pears<br>and plums</h2><p>A <a href="mailto:pears plums">mail</a> on <code>`pears`</code> and <code>a`b</code>.</p>' +
          '<table><tr><th>A<br>B</th><th>C</th></tr><tr><td>1</td><td>2</td></tr></table>',
      ),
    ).toBe(
      [
        '## Pears and plums',
        'A [mail](mailto:pears%20plums) on `` `pears` `` and ``a`b``.',
        '| A B | C |\n| --- | --- |\n| 1 | 2 |',
      ].join('\n\n'),
    )
  })

  it('gives the words back, whatever they are', () => {
    const signs = fc.string({
      unit: fc.constantFrom(...'ab1 \\`*_{}[]()#+-.!<>|~=&;:/"\'$%^@é会'),
      minLength: 1,
      maxLength: 30,
    })
    fc.assert(
      fc.property(signs, (words) => {
        const document = openPage('<main><p></p></main>')
        document.querySelector('p')?.append(words)
        const page = readPage(document)
        const { text, types } = contentOf(parse(toMarkdown(page)))
        expect(text).toBe(page.text)
        expect(types.filter((type) => !['root', 'paragraph', 'text'].includes(type))).toEqual([])
      }),
      runs(150),
    )
  })

  it('puts emphasis only where it is read as such', () => {
    expect(markdownOf('<p><b>Note:</b>this is one word with it</p>')).toBe('Note:this is one word with it')
    expect(markdownOf('<p><b>Note:</b> this is not</p>')).toBe('**Note:** this is not')
  })
})
