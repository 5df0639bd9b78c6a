import { useEffect, useState } from 'preact/hooks'
import { t } from '../../lib/i18n/index.ts'
import { PageText, scrollToRange } from '../../lib/marks/page-text.ts'
import type { Quote } from '../../lib/model.ts'
import { RenderedPost } from './RenderedPost.tsx'

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
  const [rendered, setRendered] = useState<{ body: HTMLElement } | null>(null)
  const [isMissing, setMissing] = useState(false)
  useEffect(() => {
    if (!rendered) return
    const range = quote && new PageText(rendered.body).find(quote)
    setMissing(quote !== null && !range)
    if (!range) return
    CSS.highlights?.set(LIGHT, new Highlight(range))
    scrollToRange(range)
    return () => CSS.highlights?.delete(LIGHT)
  }, [rendered, quote])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls on its own, and must be reachable to be scrolled by keyboard
    <section class="saved-post" aria-label={title} tabIndex={0}>
      <h2 class="eyebrow">{title}</h2>
      <p role="status" class={isMissing ? 'notice' : 'unseen'}>
        {isMissing && t('read.notInPost')}
      </p>
      <RenderedPost markdown={markdown} onRendered={(body) => setRendered({ body })} />
    </section>
  )
}
