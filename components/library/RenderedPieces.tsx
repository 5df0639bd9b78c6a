import type { RootContent } from 'mdast'
import { useEffect, useRef } from 'preact/hooks'
import { renderNodes } from '../../lib/post/render-nodes.ts'
import { withRests } from '../../lib/rests.ts'
import './post-body.css'

/** A long document, shown piece by piece in place of the one before: the page draws and answers meanwhile. */
export function RenderedPieces({ pieces }: { pieces: Iterable<readonly RootContent[]> }) {
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const isOver = new AbortController()
    if (body.current) void show(body.current, pieces, isOver.signal)
    return () => isOver.abort()
  }, [pieces])
  return <div class="post-body" ref={body} />
}

async function show(
  body: Element,
  pieces: Iterable<readonly RootContent[]>,
  isOver: AbortSignal,
): Promise<void> {
  body.setAttribute('aria-busy', 'true')
  let shown = 0
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
  while (body.children.length > shown) body.lastElementChild?.remove()
  body.removeAttribute('aria-busy')
}
