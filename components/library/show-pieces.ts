/** The pieces of a long document, shown while the page draws and stays responsive. */
import type { RootContent } from 'mdast'
import { renderNodes } from '../../lib/post/render-nodes.ts'
import { withRests } from '../../lib/rests.ts'

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
    for await (const piece of withRests(pieces)) {
      if (isOver.aborted) return
      const element = document.createElement('div')
      element.className = 'piece'
      element.append(renderNodes(piece))
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
