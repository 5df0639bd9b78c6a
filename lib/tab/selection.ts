/** Reads the text that is selected on a page. */
import { BLOCKS } from '../extract/page/walk.ts'
import { UNREAD } from '../marks/page-text.ts'
import type { Quote } from '../model.ts'
import { check, quote } from '../validate/index.ts'
import { nullable, object, text } from '../validate/shape.ts'
import { runInPage } from './in-page.ts'

export interface Selected {
  quote: Quote
  /** The nearest heading above it. */
  section: string | null
}

const selected = nullable(object<Selected>({ quote, section: nullable(text()) }))

/** The text selected in the tab's page; null if nothing is. */
export async function readSelection(tabId: number): Promise<Selected | null> {
  const checked = check(selected, await runInPage(tabId, selectedInPage, [...UNREAD], [...BLOCKS].join()))
  return 'value' in checked ? checked.value : null
}

/**
 * The selection with 32 characters on either side, and its heading. Runs in the page, so it must be self-contained. `unread`: names
 * of elements to skip, in which quotes are not searched for; `blocks`: a selector of elements between which to put a line break.
 */
function selectedInPage(unread: readonly string[], blocks: string): Selected | null {
  const selection = getSelection()
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null
  if (!range || range.collapsed) return null
  const walker = document.createTreeWalker(
    document.body,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      unread.includes(node.nodeName.toUpperCase()) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  const texts = { prefix: '', exact: '', suffix: '' }
  let block: Element | null | undefined = null
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeName === 'BR') block = null
    if (!(node instanceof Text)) continue
    const itsBlock = node.parentElement?.closest(blocks)
    const gap = itsBlock === block ? '' : '\n'
    block = itsBlock
    const { data, length } = node
    const place = range.comparePoint(node, 0)
    const from = node === range.startContainer ? range.startOffset : place < 0 ? length : 0
    const to = node === range.endContainer ? range.endOffset : place > 0 ? 0 : length
    if (from > 0) texts.prefix += gap + data.slice(0, from)
    if (from < to) texts.exact += (from > 0 ? '' : gap) + data.slice(from, to)
    if (to < length) texts.suffix += (to > 0 ? '' : gap) + data.slice(to)
  }
  const even = (text: string) => text.replace(/\s+/g, (space) => (space.includes('\n') ? '\n' : ' ')).trim()
  const exact = even(texts.exact)
  if (!exact) return null
  const heading = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
    .filter((candidate) => range.comparePoint(candidate, 0) < 0)
    .at(-1)
  return {
    quote: {
      exact,
      prefix: [...even(texts.prefix)].slice(-32).join(''),
      suffix: [...even(texts.suffix)].slice(0, 32).join(''),
    },
    section: heading?.textContent?.replace(/\s+/g, ' ').trim() || null,
  }
}
