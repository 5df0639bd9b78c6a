// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { heading, item, link, list, text } from '../../lib/export/parts/mdast.ts'
import { PageText } from '../../lib/marks/page-text.ts'
import { renderPost } from '../../lib/post/render.ts'
import { renderNodes } from '../../lib/post/render-nodes.ts'

function html(markdown: string): string {
  const body = document.createElement('div')
  body.append(renderPost(markdown))
  return body.innerHTML
}

describe('the saved post', () => {
  it('is Markdown as a reader expects it', () => {
    expect(html('## Notes\n\n- **Ada**: yes\n- no')).toContain('<li><strong>Ada</strong>: yes</li>')
    expect(html('| a | b |\n|---|---|\n| 1 | 2 |')).toContain('<td>1</td>')
  })

  it('marks what is to be done and what is done, without a control', () => {
    expect(html('- [ ] **Ada:** count\n- [x] weave')).toMatch(
      /<li class="task">\s*<strong>Ada:<\/strong> count<\/li>\s*<li class="task done">\s*weave<\/li>/,
    )
  })

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '[x](data:text/html,<script>alert(1)</script>)',
    '[x](library.html#/settings)',
    '[x](mailto:ada@weaving.example?body=loom)',
    '<svg onload=alert(1)>',
    '![x](https://weaving.example/pixel.png)',
    '<iframe src="https://weaving.example"></iframe>',
    '<style>@import "https://weaving.example"</style>',
    '<form action="https://weaving.example"><input name=a></form>',
    '<a href="https://weaving.example" onclick="alert(1)">x</a>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '`</code><script>alert(1)</script>`',
    '[x](vbscript:alert(1) "onmouseover=alert(1)")',
    '<div id="micline" name="body" style="position:fixed">x</div>',
  ])('runs nothing and loads nothing: %s', (hostile) => {
    const body = document.createElement('div')
    body.append(renderPost(hostile))
    expect(
      body.querySelectorAll('script, img, svg, iframe, style, form, input, math, [style], [id]'),
    ).toHaveLength(0)
    for (const element of body.querySelectorAll('*')) {
      expect([...element.attributes].filter(({ name }) => name.startsWith('on'))).toEqual([])
      const address = element.getAttribute('href')
      if (address !== null) expect(address).toMatch(/^https?:/)
    }
  })

  it('shows markup in it as the words that it is on the page', () => {
    expect(html('The <b>bold</b> tag')).toBe('<p>The &lt;b&gt;bold&lt;/b&gt; tag</p>\n')
    expect(html('<div hidden>\nwords\n</div>')).toContain('&lt;div hidden&gt;')
  })

  it('is shown as it is written where it is nested deeper than can be followed', () => {
    const deep = `${'>'.repeat(10_000)} Knots <b>and</b> yarn`
    expect(renderPost(deep).textContent?.trim()).toBe(deep)
  })

  it('keeps a picture as a link to it', () => {
    expect(html('![A knot](https://weaving.example/knot.png)')).toContain(
      '<a href="https://weaving.example/knot.png" target="_blank" rel="noopener noreferrer">A knot</a>',
    )
  })
})

describe('nodes of a document that Micline made', () => {
  const shown = (...nodes: Parameters<typeof renderNodes>[0]) => {
    const body = document.createElement('div')
    body.append(renderNodes(nodes))
    return body.innerHTML
  }

  it('are shown as the Markdown of them is', () => {
    const nodes = [
      heading(2, text('LOOM')),
      list([
        item([{ type: 'strong', children: [text('Ada:')] }, text('count')], false),
        item([link('weave', 'https://weaving.example/')], true),
      ]),
    ]
    expect(shown(...nodes)).toBe(
      '<h2>LOOM</h2><ul><li class="task"><strong>Ada:</strong>count</li><li class="task done">' +
        '<a href="https://weaving.example/" target="_blank" rel="noopener noreferrer">weave</a></li></ul>',
    )
  })
  it('keep the sign that leads back to a page on the line of the last word', () => {
    const line = [
      text('It holds.'),
      { type: 'text' as const, value: ' ' },
      link('↗', 'https://weaving.example/'),
    ]
    expect(shown(list([item(line)]))).toContain('<li>It holds.&nbsp;<a href=')
    expect(shown(list([item([...line.slice(0, 2), link('weave', 'https://weaving.example/')])]))).toContain(
      '<li>It holds. <a href=',
    )
  })
  it('are words and never markup, and lead to web addresses only', () => {
    expect(shown(heading(1, text('<img src=x onerror=alert(1)>')))).toBe(
      '<h1>&lt;img src=x onerror=alert(1)&gt;</h1>',
    )
    expect(
      shown({ type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', value: 'x' }] }),
    ).toBe('<a>x</a>')
    expect(shown({ type: 'html', value: '<script>alert(1)</script>' })).toBe('')
  })
})

describe('finding a quote', () => {
  const found = (markdown: string, exact: string, prefix?: string, suffix?: string) => {
    const root = renderPost(markdown)
    const range = new PageText(root).find({ exact, ...(prefix && { prefix }), ...(suffix && { suffix }) })
    return range?.toString().replace(/\s+/g, ' ') ?? null
  }

  it('sees through emphasis, links and line ends', () => {
    expect(
      found('We **agreed** on\n[the draft](https://weaving.example/). Good.', 'agreed on the draft.'),
    ).toBe('agreed on the draft.')
  })
  it('crosses from one item to the next', () => {
    expect(found('- one.\n- two.', 'one. two.')).toBe('one. two.')
  })
  it('tells lookalikes apart by what stands around them', () => {
    const root = renderPost('First we agreed. Then we agreed again.')
    const range = new PageText(root).find({ exact: 'we agreed', prefix: 'Then ', suffix: ' again.' })
    expect(range?.startOffset).toBe(22)
  })
  it('finds nothing rather than a lookalike', () => {
    expect(found('We agreed. We agreed.', 'We agreed', 'Later ')).toBeNull()
    expect(found('We agreed. We agreed.', 'We agreed')).toBeNull()
    expect(found('We agreed to meet.', 'We agreed to meat.')).toBeNull()
    expect(found('', 'x')).toBeNull()
  })
})
