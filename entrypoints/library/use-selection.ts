import { useMemo, useRef, useState } from 'preact/hooks'
import { rowsByNumber } from '../../lib/store/rows.ts'
import type { Found } from './use-search.ts'

export interface Selection {
  ids: ReadonlySet<string>
  onSelect: (id: string, isSelected: boolean, isRange: boolean) => void
  selectAll: () => Promise<void>
  clear: () => void
}

/** Which summaries of the list are selected. With Shift pressed, all from the last one pressed to this one. */
export function useSelection({ hits, rowAt }: Found): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const last = useRef<string | null>(null)
  const idsInSight = useMemo(
    () => Array.from({ length: Math.min(hits?.numbers.length ?? 0, 5000) }, (_, index) => rowAt(index)?.id),
    [hits, rowAt],
  )
  const onSelect = (id: string, isSelected: boolean, isRange: boolean) => {
    const next = new Set(ids)
    const places = [idsInSight.indexOf(last.current ?? ''), idsInSight.indexOf(id)].sort((a, b) => a - b)
    const [from = -1, to = -1] = places
    const range = isRange && from >= 0 ? idsInSight.slice(from, to + 1) : [id]
    for (const one of range) if (one) next[isSelected ? 'add' : 'delete'](one)
    last.current = id
    setIds(next)
  }
  return {
    ids,
    onSelect,
    selectAll: async () => {
      const rows = await rowsByNumber([...(hits?.numbers ?? [])])
      setIds(new Set(rows.map((row) => row.id)))
    },
    clear: () => setIds(new Set()),
  }
}
