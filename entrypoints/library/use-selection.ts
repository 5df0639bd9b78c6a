import { useRef, useState } from 'preact/hooks'
import { rowsByNumber } from '../../lib/store/rows.ts'
import { useNotices } from './notices.tsx'
import type { Found } from './use-search.ts'

export interface Selection {
  ids: ReadonlySet<string>
  onSelect: (id: string, isSelected: boolean, isRange: boolean) => void
  selectAll: () => Promise<void>
  clear: () => void
}

/** Which summaries of the list are selected. With Shift, all from the last one clicked to this one. */
export function useSelection({ hits, rowAt }: Found): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const { attempt } = useNotices()
  /** The number of the one clicked last: its row may be out of view by now, and unread. */
  const last = useRef<number | null>(null)
  const select = (chosen: readonly string[], isSelected: boolean) =>
    setIds((before) => (isSelected ? before.union(new Set(chosen)) : before.difference(new Set(chosen))))
  const idsOf = async (numbers: Uint32Array) => (await rowsByNumber([...numbers])).map(({ id }) => id)
  const onSelect: Selection['onSelect'] = (id, isSelected, isRange) => {
    const numbers = hits?.numbers ?? new Uint32Array()
    const place = numbers.findIndex((_, index) => rowAt(index)?.id === id)
    const before = last.current === null ? -1 : numbers.indexOf(last.current)
    last.current = numbers[place] ?? null
    select([id], isSelected)
    if (!isRange || place < 0 || before < 0) return
    const range = numbers.subarray(Math.min(before, place), Math.max(before, place) + 1)
    void attempt(async () => select(await idsOf(range), isSelected))
  }
  return {
    ids,
    onSelect,
    selectAll: async () => setIds(new Set(await idsOf(hits?.numbers ?? new Uint32Array()))),
    clear: () => setIds(new Set()),
  }
}
