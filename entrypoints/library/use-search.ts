import { useMemo } from 'preact/hooks'
import { useLive } from '../../lib/hooks/use-live.ts'
import type { Row } from '../../lib/store/records.ts'
import { type FacetIndex, readFacets } from '../../lib/store/search/facets.ts'
import { type FindHits, hitFinder } from '../../lib/store/search/hits.ts'
import { FACETS, type Field } from '../../lib/store/search/index/terms.ts'
import { parseQuery, type Query } from '../../lib/store/search/query.ts'
import { type Asked, askedOf } from '../../lib/store/search/remark.ts'
import { type Hits, type Sort, search } from '../../lib/store/search/search.ts'
import { useInSight } from './use-in-sight.ts'

export interface Found {
  query: Query
  /** The latest results, as far as their visible rows are read; null until the first search is done. */
  hits: Hits | null
  /** Whether the hits are those of the current query. */
  isSettled: boolean
  error: Error | null
  facets: FacetIndex | null
  /** Finds the words of the query that the hits are of. */
  find: FindHits | null
  /** What people whom the query asks for said; null if it asks for nobody. */
  asked: Asked | null
  rowAt: (index: number) => Row | undefined
  snippetOf: (number: number) => string | undefined
  onRange: (start: number, end: number) => void
}

const FIELDS: readonly Field[] = [...FACETS, 'owner', 'draft', 'rfc', 'has']

/** Everything the list of hits needs, kept in sync with the store. */
export function useSearch(text: string, sort: Sort): Found {
  const query = useMemo(() => parseQuery(text), [text])
  const live = useLive(
    async () => ({
      query,
      find: hitFinder(query),
      asked: askedOf(query),
      hits: await search(query, sort),
    }),
    [text, sort],
  )
  const facets = useLive(() => readFacets(FIELDS), [])
  const searched = live.state === 'ready' ? live.value : null
  const { shown, onRange } = useInSight(searched)
  const hits = live.state === 'failed' ? null : (shown?.searched.hits ?? null)
  return {
    query,
    hits,
    isSettled: searched?.query === query && shown?.searched === searched,
    error: live.state === 'failed' ? live.error : null,
    facets: facets.state === 'ready' ? facets.value : null,
    find: shown?.searched.find ?? null,
    asked: shown?.searched.asked ?? null,
    rowAt: (index) => shown?.rows.get(hits?.numbers[index] ?? -1),
    snippetOf: (number) => shown?.snippets.get(number),
    onRange,
  }
}
