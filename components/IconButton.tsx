import type { IconNode } from 'lucide'
import { Icon } from './Icon.tsx'

interface IconButtonProps {
  icon: IconNode
  /** What it does; shown where the pointer rests. */
  title: string
  /** What it does and to what, for who does not see where it stands; without it, as `title`. */
  label?: string
  /** One of the tools beside a line, which stand back until they are needed. */
  isTool?: boolean
  isDisabled?: boolean
  onClick: () => void
}

/** A button that shows an icon alone. */
export function IconButton({ icon, title, label = title, isTool, isDisabled, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      disabled={isDisabled}
      class={isTool ? 'plain tool' : 'plain icon'}
      title={title}
      aria-label={label}
      onClick={onClick}
    >
      <Icon node={icon} />
    </button>
  )
}
