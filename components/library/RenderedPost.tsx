import { useEffect, useRef } from 'preact/hooks'
import { renderPost } from '../../lib/post/render.ts'
import './post-body.css'

/** Rendered Markdown: nothing in it can run or load. */
export function RenderedPost({ markdown }: { markdown: string }) {
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => {
    body.current?.replaceChildren(renderPost(markdown))
  }, [markdown])
  return <div class="post-body" ref={body} />
}
