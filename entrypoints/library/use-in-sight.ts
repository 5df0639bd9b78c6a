import { useCallback, useMemo, useRef, useState } from 'preact/hooks'
import { useLive } from '../../lib/hooks/use-live.ts'
import type { Row } from '../../lib/store/records.ts'
import { rowsByNumber } from '../../lib/store/rows.ts'
import type { FindHits } from '../../lib/store/search/hits.ts'
import type { Query } from '../../lib/store/search/query.ts'
import type { Asked } from '../../lib/store/search/remark.ts'
import type { Hits } from '../../lib/store/search/search.ts'
import { snippetOf } from '../../lib/store/search/snippet.ts'
import { readBatches } from '../../lib/store/summaries.ts'

/** The result of a search. */
interface Searched {
  query: Query
  find: FindHits | null
  asked: Asked | null
  hits: Hits
}

/** The result of a search, with what the list shows of it, by number. */
interface Shown {
  searched: Searched
  rows: ReadonlyMap<number, Row>
  snippets: ReadonlyMap<number, string>
}

/** The summaries in sight, and the search that they are hits of. */
interface InSight {
  searched: Searched | null
  numbers: readonly number[]
}

/** At least this many are read: a short list that becomes a long one is not half blank. */
const PAGE = 20

/**
 * What the list shows of `searched`, as the user scrolls. The previous results stay until the rows of the new ones are
 * read: the list does not go blank on every keystroke.
 */
export function useInSight(searched: Searched | null) {
  const [{ start, end }, setRange] = useState({ start: 0, end: 0 })
  const inSight = useMemo<InSight>(
    () => ({
      searched,
      numbers: [...(searched?.hits.numbers.subarray(start, Math.max(end, start + PAGE)) ?? [])],
    }),
    [searched, start, end],
  )
  const rows = useLive(() => readRows(inSight), [inSight])
  const snippets = useLive(() => readSnippets(inSight), [inSight])
  const shown = useRef<Shown | null>(null)
  const isRead = (live: typeof rows | typeof snippets) =>
    live.state === 'failed' || (live.state === 'ready' && live.value.searched === searched)
  if (searched && isRead(rows) && isRead(snippets))
    shown.current = {
      searched,
      rows: rows.state === 'ready' ? untilSearchedAgain(shown.current, rows.value) : new Map(),
      snippets: snippets.state === 'ready' ? snippets.value.read : new Map(),
    }
  return {
    shown: shown.current,
    onRange: useCallback((from: number, to: number) => setRange({ start: from, end: to }), []),
  }
}

/**
 * The rows that were read. For those that are gone, the last reading stays until the search is repeated: the list then closes up
 * all at once, instead of going blank in one place and taking the focus from what is about to move.
 */
function untilSearchedAgain(
  before: Shown | null,
  { searched, read, numbers }: Awaited<ReturnType<typeof readRows>>,
) {
  const last = before?.searched === searched ? before?.rows : undefined
  return new Map(
    numbers.flatMap((number) => {
      const row = read.get(number) ?? last?.get(number)
      return row ? [[number, row]] : []
    }),
  )
}

async function readRows({ searched, numbers }: InSight) {
  const rows = await rowsByNumber(numbers)
  return { searched, numbers, read: new Map(rows.map((row) => [row.number, row])) }
}

async function readSnippets({ searched, numbers }: InSight) {
  const read = new Map<number, string>()
  const find = searched?.find
  if (!find) return { searched, read }
  for await (const batch of readBatches(numbers))
    for (const { number, summary } of batch) {
      const snippet = snippetOf(summary, find, searched.asked)
      if (snippet) read.set(number, snippet)
    }
  return { searched, read }
}
