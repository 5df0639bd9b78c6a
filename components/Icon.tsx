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
