import { useCallback, useMemo, useState } from 'preact/hooks'
import { useLive } from '../../lib/hooks/use-live.ts'
import { type FacetIndex, readFacets } from '../../lib/store/facets.ts'
import { type FindHits, hitFinder, snippetOf } from '../../lib/store/hits.ts'
import { FACETS, type Field } from '../../lib/store/index/terms.ts'
import { parseQuery, type Query } from '../../lib/store/query.ts'
import type { Row } from '../../lib/store/records.ts'
import { rowsByNumber } from '../../lib/store/rows.ts'
import { type Hits, type Sort, search } from '../../lib/store/search.ts'
import { readSummaries } from '../../lib/store/summaries.ts'

export interface Found {
  query: Query
  /** Null until the first search is done. */
  hits: Hits | null
  /** Whether the hits are those of the query as it stands, and the first rows in sight are read. */
  isSettled: boolean
  error: Error | null
  facets: FacetIndex | null
  find: FindHits | null
  rowAt: (index: number) => Row | undefined
  snippetOf: (number: number) => string | undefined
  onRange: (start: number, end: number) => void
}

const FIELDS: readonly Field[] = [...FACETS, 'draft', 'rfc', 'has']

/** Everything the list of hits needs, kept level with the store. */
export function useSearch(text: string, sort: Sort): Found {
  const query = useMemo(() => parseQuery(text), [text])
  const find = useMemo(() => hitFinder(query), [query])
  const live = useLive(async () => ({ of: query, hits: await search(query, sort) }), [text, sort])
  const facets = useLive(() => readFacets(FIELDS), [])
  const hits = live.state === 'ready' ? live.value.hits : null
  const [{ start, end }, setRange] = useState({ start: 0, end: 20 })
  const inSight = useMemo(() => [...(hits?.numbers.subarray(start, end) ?? [])], [hits, start, end])
  const rows = useLive(() => readRows(inSight), [inSight])
  const snippets = useLive(() => readSnippets(inSight, find), [inSight, find])
  const rowMap: ReadonlyMap<number, Row> = rows.state === 'ready' ? rows.value : new Map()
  const snippetMap: ReadonlyMap<number, string> = snippets.state === 'ready' ? snippets.value : new Map()
  const isOfQuery = live.state === 'ready' && live.value.of === query
  const [first] = inSight
  return {
    query,
    hits,
    isSettled: isOfQuery && (first === undefined || rowMap.has(first)),
    error: live.state === 'failed' ? live.error : null,
    facets: facets.state === 'ready' ? facets.value : null,
    find,
    rowAt: (index) => rowMap.get(hits?.numbers[index] ?? -1),
    snippetOf: (number) => snippetMap.get(number),
    onRange: useCallback((from: number, to: number) => setRange({ start: from, end: to }), []),
  }
}

async function readRows(numbers: readonly number[]): Promise<Map<number, Row>> {
  return new Map((await rowsByNumber(numbers)).map((row) => [row.number, row]))
}

async function readSnippets(numbers: readonly number[], find: FindHits | null): Promise<Map<number, string>> {
  const snippets = new Map<number, string>()
  if (!find) return snippets
  for await (const { number, summary } of readSummaries(numbers)) {
    const snippet = snippetOf(summary, find)
    if (snippet) snippets.set(number, snippet)
  }
  return snippets
}
