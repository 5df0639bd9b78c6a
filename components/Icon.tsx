import type { IconNode } from 'lucide'
import { h } from 'preact'

/** One icon of the lucide set, for the eye only: the control around it carries the words. `size` in CSS pixels. */
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
  /** What it does; shown where the pointer rests. */
  title: string
  /** What it does and to what, for who does not see where it stands; without it, as `title`. */
  label?: string
  /** One of the tools beside a line, which stand back until they are needed. */
  isTool?: boolean
  isDisabled?: boolean
  /** It opens a form in the place of what it stands beside, and has the focus again when that is closed. */
  opensForm?: boolean
  onClick: () => void
}

/** A button that shows an icon alone. */
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
