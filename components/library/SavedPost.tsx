import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../lib/i18n/index.ts'
import { PageText, scrollToRange } from '../../lib/marks/page-text.ts'
import type { Quote } from '../../lib/model.ts'
import { renderPost } from '../../lib/post/render.ts'
import './post-body.css'

/** The name of the highlight, for CSS (`::highlight(point)`). */
const LIGHT = 'point'

interface SavedPostProps {
  /** What is above the post. */
  title: string
  markdown: string
  /** The sentence to highlight. A new object highlights it again. */
  quote: Quote | null
}

/** The post as it was saved, readable offline; highlights the sentence of a point. */
export function SavedPost({ title, markdown, quote }: SavedPostProps) {
  const body = useRef<HTMLDivElement>(null)
  const [isMissing, setMissing] = useState(false)
  useEffect(() => {
    body.current?.replaceChildren(renderPost(markdown))
  }, [markdown])
  useEffect(() => {
    const range = body.current && quote && new PageText(body.current).find(quote)
    setMissing(quote !== null && !range)
    if (!range) return
    CSS.highlights?.set(LIGHT, new Highlight(range))
    scrollToRange(range)
    return () => CSS.highlights?.delete(LIGHT)
  }, [markdown, quote])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls on its own, and must be reachable to be scrolled by keyboard
    <section class="saved-post" aria-label={title} tabIndex={0}>
      <h2 class="eyebrow">{title}</h2>
      <p role="status" class={isMissing ? 'notice' : 'unseen'}>
        {isMissing && t('read.notInPost')}
      </p>
      <div class="post-body" ref={body} />
    </section>
  )
}
