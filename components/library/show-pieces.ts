/** The pieces of a long document, shown while the page draws and stays responsive. */
import type { RootContent } from 'mdast'
import { BACK } from '../../lib/export/parts/mdast.ts'
import { t } from '../../lib/i18n/index.ts'
import { withPauses } from '../../lib/pauses.ts'
import { renderNodes } from '../../lib/post/render-nodes.ts'
import { excerpt } from '../excerpt.ts'

/**
 * Shows `pieces` in `body`, one after the other, replacing its content, until `isOver`. If a piece fails, throws what it throws:
 * then the pieces before it are shown, and nothing of the previous document.
 */
export async function showPieces(
  body: Element,
  pieces: Iterable<readonly RootContent[]>,
  isOver: AbortSignal,
): Promise<void> {
  body.setAttribute('aria-busy', 'true')
  let shown = 0
  try {
    for await (const piece of withPauses(pieces)) {
      if (isOver.aborted) return
      const element = document.createElement('div')
      element.className = 'piece'
      element.append(renderNodes(piece))
      fitIn(element)
      const before = body.children[shown]
      if (before) before.replaceWith(element)
      else body.append(element)
      shown += 1
    }
  } finally {
    // Someone else is showing another document by now.
    if (!isOver.aborted) {
      while (body.children.length > shown) body.lastElementChild?.remove()
      body.removeAttribute('aria-busy')
    }
  }
}

/**
 * For screen readers: the headings of a document within a page are below the page's own, and a sign says what it leads to. It is
 * shown as it is.
 */
function fitIn(element: Element): void {
  for (const heading of element.querySelectorAll('h1, h2, h3, h4, h5'))
    heading.ariaLevel = String(Number(heading.localName.slice(1)) + 1)
  for (const link of element.querySelectorAll('a'))
    if (link.textContent === BACK) {
      const words = link.closest('li, p')?.textContent ?? ''
      link.ariaLabel = t('read.showOnPage', { text: excerpt(words.replace(BACK, '').trim()) })
    }
}
