import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

interface UnfoldingProps {
  title: string
  class?: string
  children: ComponentChildren
}

/** What is unfolded by its title; it is not made before that, nor kept when it is folded again. */
export function Unfolding({ title, class: name, children }: UnfoldingProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details class={name} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && children}
    </details>
  )
}
