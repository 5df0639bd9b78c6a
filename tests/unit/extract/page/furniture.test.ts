import { expect, it } from 'vitest'
import { wordsBelow } from './post.ts'

it.each([
  ['a section by docutils', '<div class="section" id="discussion"><h2>Discussion</h2><p>On keys.</p></div>'],
  [
    'a section by pandoc',
    '<div id="discussion" class="section level2"><h2>Discussion</h2><p>On keys.</p></div>',
  ],
  [
    'a heading by MediaWiki',
    '<h2><span class="mw-headline" id="Discussion">Discussion</span></h2><p>On keys.</p>',
  ],
])('reads what is called by its heading: %s', (_, html) => {
  expect(wordsBelow(html)).toEqual(['Discussion', 'On keys.'])
})

it.each([
  ['a discussion below', `<div id="discussion"><p>First!</p></div>`],
  ['a part of the template', `<div class="section" id="footer"><div>Made with care</div></div>`],
  ['an edit link in a heading', '<span class="mw-editsection">[<a href="/edit">edit</a>]</span>'],
  ['what is hidden', '<p style="margin:0; visibility : hidden">Nobody sees this.</p>'],
  ['what is not displayed', '<div style="display:none"><p>Nobody sees this.</p></div>'],
  ['a sign for the eye', '<span aria-hidden="true">»</span>'],
])('does not read %s', (_, html) => {
  expect(wordsBelow(`${html}<p>On keys.</p>`)).toEqual(['On keys.'])
})

it('reads a paragraph of which only the other side is hidden', () => {
  expect(wordsBelow('<p style="-webkit-backface-visibility:hidden">On keys.</p>')).toEqual(['On keys.'])
})

it('reads a page that an open dialog keeps from screen readers', () => {
  const item = '<li>The keepers of the lamps met in the morning and were asked to light them earlier.</li>'
  const page = `<div aria-hidden="true"><ul>${item.repeat(9)}</ul></div><div role="dialog">Cookies?</div>`
  expect(wordsBelow(page)).toHaveLength(9)
})

it('keeps the comments in code, which highlighters mark by a class', () => {
  const code = '<pre><code><span class="hljs-comment">// light the lamp</span>\nlight(lamp)</code></pre>'
  expect(wordsBelow(code)).toEqual(['// light the lamp\nlight(lamp)'])
})
