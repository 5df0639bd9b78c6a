import { useMemo, useState } from 'preact/hooks'
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

interface Chosen {
  readonly numbers: ReadonlySet<number>
  /** The one that was pressed last. */
  readonly last: number | null
}

const NONE: Chosen = { numbers: new Set(), last: null }

/**
 * Which summaries of the list are selected; with another query none are any more. With Shift pressed, all from the last one
 * pressed to this one.
 */
export function useSelection({ query, hits }: Pick<Found, 'query' | 'hits'>): Selection {
  const [state, setState] = useState<{ query: Query; chosen: Chosen }>({ query, chosen: NONE })
  const found = hits?.numbers ?? new Uint32Array()
  const chosen = state.query === query ? state.chosen : NONE
  const choose = (next: Chosen) => setState({ query, chosen: next })
  const onSelect: Selection['onSelect'] = (number, isSelected, isRange) => {
    const place = found.indexOf(number)
    if (place < 0) return
    const before = isRange && chosen.last !== null ? found.indexOf(chosen.last) : -1
    const from = before < 0 ? place : before
    const pressed = new Set(found.subarray(Math.min(from, place), Math.max(from, place) + 1))
    const { numbers } = chosen
    choose({ numbers: isSelected ? numbers.union(pressed) : numbers.difference(pressed), last: number })
  }
  const numbers = useMemo(() => [...found].filter((number) => chosen.numbers.has(number)), [hits, chosen])
  return {
    numbers,
    has: (number) => chosen.numbers.has(number),
    onSelect,
    selectAll: () => choose({ ...chosen, numbers: new Set(found) }),
    clear: () => choose(NONE),
  }
}
