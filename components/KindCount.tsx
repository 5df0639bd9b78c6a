import { KindMark, type MarkKind } from './KindMark.tsx'

/** How many points of a kind there are, with the sign of the kind, called `label`; nothing if there are none. */
export function KindCount({ count, kind, label }: { count: number; kind: MarkKind; label: string }) {
  if (count === 0) return null
  return (
    <span>
      {count} <KindMark kind={kind} label={label} />
    </span>
  )
}
