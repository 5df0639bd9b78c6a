import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { t } from '../../lib/i18n/index.ts'
import type { MarkedProps } from '../Marked.tsx'

interface PortionProps<Item> {
  items: readonly Item[]
  /** How many are shown at first. */
  first: number
  /** Search hits are shown at once, if they are among the first of what would be shown next. */
  isSought?: ((item: Item) => boolean) | undefined
  children: (item: Item, index: number) => ComponentChildren
}

/** How many more of a long list are shown each time. */
const STEP = 200

/** A list that shows its first items, and more on request: a summary with thousands of points opens at once. */
export function Portion<Item>({ items, first, isSought, children }: PortionProps<Item>) {
  const [more, setMore] = useState(0)
  const sought = isSought ? items.slice(0, first + STEP).findIndex(isSought) + 1 : 0
  const limit = Math.max(first, sought) + more
  if (items.length === 0) return null
  return (
    <>
      <ul>
        {items.slice(0, limit).map((item, index) => (
          <li key={index}>{children(item, index)}</li>
        ))}
      </ul>
      {items.length > limit && (
        <button type="button" class="plain more" onClick={() => setMore(more + STEP)}>
          {t('read.more', { count: items.length - limit })}
        </button>
      )}
    </>
  )
}

/** Whether a point matches the search; undefined without a search. */
export function holds(find: MarkedProps['find']): ((point: { text: string }) => boolean) | undefined {
  return find ? ({ text }) => find(text).length > 0 : undefined
}
