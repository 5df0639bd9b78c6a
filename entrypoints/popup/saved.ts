/**
 * What the popup asks of the store, each part of which is loaded when it is first needed: the first list is drawn
 * without any of it (use-saved.ts).
 */
import type { Summary } from '../../lib/model.ts'
import type { Row } from '../../lib/store/records.ts'

const loadSummaries = () => import('../../lib/store/summaries.ts')
const loadDeletion = () => import('../../lib/store/deletion.ts')

export interface SavedPart {
  rows: Row[]
  /** How many are saved in all. */
  total: number
  /** How many the query finds. */
  found: number
}

/** The newest `limit` summaries that `query` finds; all where it is empty. */
export async function listSaved(query: string, limit: number): Promise<SavedPart> {
  const { countRows, newestRows } = await import('../../lib/store/rows.ts')
  const total = await countRows()
  if (!query.trim()) return { rows: await newestRows(limit), total, found: total }
  const [{ searchRows }, { parseQuery }] = await Promise.all([
    import('../../lib/store/search.ts'),
    import('../../lib/store/query.ts'),
  ])
  const hits = await searchRows(parseQuery(query), limit)
  return { rows: hits.rows, total, found: hits.total }
}

export async function savedSummary(id: string): Promise<Summary | undefined> {
  const { readSummary } = await loadSummaries()
  return (await readSummary(id))?.summary
}

/** Every saved summary, newest first, read as they are needed. */
export async function* everySummary(): AsyncGenerator<Summary> {
  const { allNumbers, readSummaries } = await loadSummaries()
  for await (const { summary } of readSummaries(await allNumbers())) yield summary
}

/** Deletes the summary `id`, and gives what brings it back. */
export async function deleteSummary(id: string): Promise<() => Promise<void>> {
  const { deleteSummaries, restoreSummaries } = await loadDeletion()
  await deleteSummaries([id])
  return async () => {
    await restoreSummaries([id])
  }
}
