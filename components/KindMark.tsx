import type { OutcomeKind } from '../lib/model.ts'

export type PointKind = OutcomeKind | 'action' | 'highlight'

/** `outcome` is for outcomes of any kind, as they are counted in lists. */
export type MarkKind = PointKind | 'outcome'

/** A shape for each kind, so that none is distinguished by colour alone; drawn in a 12 by 12 square. */
const SHAPES: Record<MarkKind, string> = {
  consensus: 'M6 1a5 5 0 1 0 0 10A5 5 0 1 0 6 1z',
  decision: 'M6 0l6 6-6 6-6-6z',
  poll: 'M1 11V6h2.5v5zm3.75 0V1h2.5v10zM8.5 11V4H11v7z',
  result: 'M1.5 1.5h9v9h-9z',
  unresolved: 'M6 1a5 5 0 1 0 0 10A5 5 0 1 0 6 1zm0 2a3 3 0 1 1 0 6 3 3 0 1 1 0-6z',
  outcome: 'M6 0l6 6-6 6-6-6zm0 2.5L2.5 6 6 9.5 9.5 6z',
  action: 'M2 0h1.6v1H11L9 4l2 3H3.6v5H2z',
  highlight: 'M6 0l1.8 4 4.2.5-3.1 2.9.8 4.3L6 9.6l-3.7 2.1.8-4.3L0 4.5 4.2 4z',
}

/** The sign of a point's kind, in its colour and shape; `label` is its name in the reader's language. */
export function KindMark({ kind, label }: { kind: MarkKind; label: string }) {
  return (
    <svg role="img" aria-label={label} class="kind-mark" width="12" height="12" viewBox="0 0 12 12">
      <title>{label}</title>
      <path d={SHAPES[kind]} fill={`var(--${kind})`} fill-rule="evenodd" />
    </svg>
  )
}
