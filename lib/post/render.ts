/** The saved post, from Markdown to a safe document fragment: nothing in it runs, and nothing in it loads. */
import DOMPurify from 'dompurify'
import { Marked } from 'marked'
import { webAddress } from '../links/web-address.ts'
import { leadOut, markTask } from './elements.ts'

const TAGS =
  'a abbr b blockquote br caption code dd del div dl dt em h1 h2 h3 h4 h5 h6 hr i input li ol p pre s span strong sub sup table tbody td th thead tr ul'
const ATTRIBUTES = ['href', 'title', 'start', 'colspan', 'rowspan', 'align', 'checked']

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Markup inside the Markdown is the page's text, not ours; a picture would be a request, so it becomes a link. */
const marked = new Marked({
  gfm: true,
  renderer: {
    html: ({ text }) => escapeHtml(text),
    image: ({ href, text }) => `<a href="${escapeHtml(href)}">${escapeHtml(text || href)}</a>`,
  },
})

/** Nested deeper than the parser can follow, as no post is, it is shown as it is written. */
function htmlOf(markdown: string): string {
  try {
    return marked.parse(markdown, { async: false })
  } catch {
    return `<pre>${escapeHtml(markdown)}</pre>`
  }
}

/** `markdown` as a fragment for an extension page; links lead only to web addresses, each in a new tab. */
export function renderPost(markdown: string): DocumentFragment {
  const fragment = DOMPurify.sanitize(htmlOf(markdown), {
    ALLOWED_TAGS: TAGS.split(' '),
    ALLOWED_ATTR: ATTRIBUTES,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  })
  for (const link of fragment.querySelectorAll('a'))
    leadOut(link, webAddress(link.getAttribute('href') ?? ''))
  for (const box of fragment.querySelectorAll('input')) {
    const item = box.closest('li')
    if (item) markTask(item, box.hasAttribute('checked'))
    box.remove()
  }
  return fragment
}
