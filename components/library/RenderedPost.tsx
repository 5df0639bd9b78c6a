import { useEffect, useRef, useState } from 'preact/hooks'
import { Failure } from '../Failure.tsx'
import './post-body.css'

/** Loads what makes posts of Markdown: a seventh of the library's code, which neither its list nor a summary waits for. */
export const loadRenderer = () => import('../../lib/post/render.ts')

interface RenderedPostProps {
  markdown: string
  /** Called with the element whose children are the post, each time it is made anew. */
  onRendered?: (body: HTMLElement) => void
}

/** Rendered Markdown: nothing in it can run or load. */
export function RenderedPost({ markdown, onRendered }: RenderedPostProps) {
  const body = useRef<HTMLDivElement>(null)
  const [error, setError] = useState<unknown>(null)
  useEffect(() => {
    loadRenderer()
      .then(({ renderPost }) => {
        if (!body.current) return
        body.current.replaceChildren(renderPost(markdown))
        onRendered?.(body.current)
      })
      .catch(setError)
  }, [markdown])
  if (error !== null) return <Failure error={error} />
  return <div class="post-body" ref={body} />
}
