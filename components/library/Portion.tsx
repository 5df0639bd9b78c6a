import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { t } from '../../lib/i18n/index.ts'

export interface PortionProps<Item> {
  items: readonly Item[]
  /** How many are shown at first. */
  first: number
  children: (item: Item, index: number) => ComponentChildren
}

/** So many more of a long list each time. */
const STEP = 200

/** A list that shows its first items, and more when asked: a summary with thousands of points opens at once. */
export function Portion<Item>({ items, first, children }: PortionProps<Item>) {
  const [limit, setLimit] = useState(first)
  return (
    <>
      <ul>
        {items.slice(0, limit).map((item, index) => (
          <li key={index}>{children(item, index)}</li>
        ))}
      </ul>
      {items.length > limit && (
        <button type="button" class="plain more" onClick={() => setLimit(limit + STEP)}>
          {t('read.more', { count: items.length - limit })}
        </button>
      )}
    </>
  )
}
