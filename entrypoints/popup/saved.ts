/** What the popup asks of the store. */
import type { Summary } from '../../lib/model.ts'
import type { Row } from '../../lib/store/records.ts'
import { countRows, findByAddress, newestRows } from '../../lib/store/rows.ts'
import { allNumbers, readSummaries, readSummary } from '../../lib/store/summaries.ts'

export interface SavedPart {
  rows: Row[]
  /** How many are saved in all. */
  total: number
  /** How many the query finds. */
  found: number
}

/** The newest `limit` summaries that `query` finds; all where it is empty. Searching is loaded when it is first needed. */
export async function listSaved(query: string, limit: number): Promise<SavedPart> {
  const total = await countRows()
  if (!query.trim()) return { rows: await newestRows(limit), total, found: total }
  const [{ searchRows }, { parseQuery }] = await Promise.all([
    import('../../lib/store/search.ts'),
    import('../../lib/store/query.ts'),
  ])
  const hits = await searchRows(parseQuery(query), limit)
  return { rows: hits.rows, total, found: hits.total }
}

/** The saved summary of the page at `url` (a canonical address); undefined where it is not saved. */
export async function savedOf(url: string): Promise<Summary | undefined> {
  const row = await findByAddress(url)
  return row && savedSummary(row.id)
}

export async function savedSummary(id: string): Promise<Summary | undefined> {
  return (await readSummary(id))?.summary
}

/** Every saved summary, newest first, read as they are needed. */
export async function* everySummary(): AsyncGenerator<Summary> {
  for await (const { summary } of readSummaries(await allNumbers())) yield summary
}
