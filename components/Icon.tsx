import type { IconNode } from 'lucide'
import { h } from 'preact'

/** One icon of the lucide set, purely visual: the control around it has the words. `size` in CSS pixels. */
export function Icon({ node, size = 16 }: { node: IconNode; size?: 16 | 20 }) {
  return (
    <svg
      class="icon"
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {node.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  )
}

interface IconButtonProps {
  icon: IconNode
  /** What it does; shown when the pointer rests on it. */
  title: string
  /** What it does and to what, for those who cannot see its position; defaults to `title`. */
  label?: string
  /** One of the tools next to a line, which stay unobtrusive until needed. */
  isTool?: boolean
  isDisabled?: boolean
  /** It opens a form in place of what it belongs to, and gets the focus back when that is closed. */
  opensForm?: boolean
  onClick: () => void
}

/** A button that shows only an icon. */
export function IconButton(props: IconButtonProps) {
  const { icon, title, label = title, isTool, isDisabled, opensForm, onClick } = props
  return (
    <button
      type="button"
      disabled={isDisabled}
      class={isTool ? 'plain tool' : 'plain icon'}
      title={title}
      aria-label={label}
      data-opens={opensForm ? 'form' : undefined}
      onClick={onClick}
    >
      <Icon node={icon} />
    </button>
  )
}
