import { useEffect, useRef } from 'preact/hooks'
import { renderPost } from '../../lib/post/render.ts'
import './post-body.css'

/** Markdown, shown: what is in it cannot run and does not load. */
export function RenderedPost({ markdown }: { markdown: string }) {
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => {
    body.current?.replaceChildren(renderPost(markdown))
  }, [markdown])
  return <div class="post-body" ref={body} />
}
