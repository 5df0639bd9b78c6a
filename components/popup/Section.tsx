import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { t } from '../../lib/i18n/index.ts'

import './page-points.css'

interface SomeProps<Item> {
  items: Item[]
  first: number
  children: (item: Item) => ComponentChildren
}

interface SectionProps<Item> extends SomeProps<Item> {
  title: string
  /** The anchor for links to it. */
  id?: string
  inLine?: boolean
}

/** A part of the summary under its title; nothing if it is empty. `inLine`: its items are in lines, not rows. */
export function Section<Item>({ title, id, inLine = false, ...some }: SectionProps<Item>) {
  if (some.items.length === 0) return null
  return (
    <section id={id} class={inLine ? 'page-section in-line' : 'page-section'}>
      <h3 class="eyebrow">{title}</h3>
      <Some {...some} />
    </section>
  )
}

/** The first few items of a list, and a button for the rest. */
export function Some<Item>({ items, first, children }: SomeProps<Item>) {
  const [isOpen, setOpen] = useState(false)
  const isLong = items.length > first + 1
  const shown = isLong && !isOpen ? items.slice(0, first) : items
  return (
    <>
      <ul>
        {shown.map((item, index) => (
          <li key={index}>{children(item)}</li>
        ))}
      </ul>
      {isLong && (
        <button type="button" class="plain show-all" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t('page.showFewer') : t('page.showAll', { count: items.length })}
        </button>
      )}
    </>
  )
}
