/** What the reader has selected on a page. */
import type { Quote } from '../model.ts'
import { runInPage } from './in-page.ts'

export interface Selected {
  quote: Quote
  /** The nearest heading above it. */
  section: string | null
}

/** The text selected in the tab's page; null if nothing is. */
export async function readSelection(tabId: number): Promise<Selected | null> {
  return runInPage(tabId, selectedInPage)
}

/** Runs in the page, so it must be self-contained: the selection with 32 characters on either side, and its heading. */
function selectedInPage(): Selected | null {
  const selection = getSelection()
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null
  const exact = range?.toString().trim()
  if (!range || !exact) return null
  const around = (edge: 'before' | 'after') => {
    const other = document.createRange()
    other.selectNodeContents(document.body)
    if (edge === 'before') other.setEnd(range.startContainer, range.startOffset)
    else other.setStart(range.endContainer, range.endOffset)
    return other.toString()
  }
  const heading = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
    .filter((candidate) => range.comparePoint(candidate, 0) < 0)
    .at(-1)
  return {
    quote: { exact, prefix: around('before').slice(-32), suffix: around('after').slice(0, 32) },
    section: heading?.textContent?.replace(/\s+/g, ' ').trim() || null,
  }
}
