import { useMemo, useRef, useState } from 'preact/hooks'
import type { Query } from '../../lib/store/search/query.ts'
import type { Found } from './use-search.ts'

export interface Selection {
  /** By number, in the order of the list: of those that were selected, the ones that are found. */
  numbers: readonly number[]
  has: (number: number) => boolean
  onSelect: (number: number, isSelected: boolean, isRange: boolean) => void
  selectAll: () => void
  clear: () => void
}

const NONE: ReadonlySet<number> = new Set()

/**
 * Which summaries of the list are selected; with another query none are any more. With Shift pressed, all from the last one
 * pressed to this one.
 */
export function useSelection({ query, hits }: Pick<Found, 'query' | 'hits'>): Selection {
  const [state, setState] = useState<{ query: Query; chosen: ReadonlySet<number> }>({ query, chosen: NONE })
  /** The one that was pressed last. */
  const last = useRef<number | null>(null)
  const found = hits?.numbers ?? new Uint32Array()
  const chosen = state.query === query ? state.chosen : NONE
  const choose = (numbers: ReadonlySet<number>) => setState({ query, chosen: numbers })
  const onSelect: Selection['onSelect'] = (number, isSelected, isRange) => {
    const place = found.indexOf(number)
    if (place < 0) return
    const before = isRange && last.current !== null ? found.indexOf(last.current) : -1
    last.current = number
    const from = before < 0 ? place : before
    const pressed = new Set(found.subarray(Math.min(from, place), Math.max(from, place) + 1))
    choose(isSelected ? chosen.union(pressed) : chosen.difference(pressed))
  }
  const numbers = useMemo(() => [...found].filter((number) => chosen.has(number)), [hits, chosen])
  return {
    numbers,
    has: (number) => chosen.has(number),
    onSelect,
    selectAll: () => choose(new Set(found)),
    clear: () => choose(NONE),
  }
}
