/** Renders a saved post, which is untrusted Markdown, as a fragment in which nothing runs or loads. */
import DOMPurify from 'dompurify'
import { Marked } from 'marked'
import { webAddress } from '../links/web-address.ts'
import { leadOut, markTask } from './elements.ts'

const TAGS =
  'a abbr b blockquote br caption code dd del div dl dt em h1 h2 h3 h4 h5 h6 hr i input li ol p pre s span strong sub sup table tbody td th thead tr ul'
const ATTRIBUTES = ['href', 'title', 'start', 'colspan', 'rowspan', 'align', 'checked']

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** HTML inside the Markdown is shown as text. A picture would cause a request, so it becomes a link. */
const marked = new Marked({
  gfm: true,
  renderer: {
    html: ({ text }) => escapeHtml(text),
    image: ({ href, text }) => `<a href="${escapeHtml(href)}">${escapeHtml(text || href)}</a>`,
  },
})

/** `markdown` as HTML; as plain text if it is nested so deeply that the parser fails, which no real post is. */
function htmlOf(markdown: string): string {
  try {
    return marked.parse(markdown, { async: false })
  } catch {
    return `<pre>${escapeHtml(markdown)}</pre>`
  }
}

/** `markdown` as a fragment. Links that are not web addresses lose their href; the others open in a new tab. */
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
