/** The pieces of a long document, shown while the page draws and answers. */
import type { RootContent } from 'mdast'
import { renderNodes } from '../../lib/post/render-nodes.ts'
import { withRests } from '../../lib/rests.ts'

/**
 * Shows `pieces` in `body`, one after the other, in place of what it holds, until `isOver`. Throws what a piece throws that
 * cannot be made: what stands before it is shown then, and nothing of the document before.
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
    // Whoever shows another one by now is busy with that.
    if (!isOver.aborted) {
      while (body.children.length > shown) body.lastElementChild?.remove()
      body.removeAttribute('aria-busy')
    }
  }
}
