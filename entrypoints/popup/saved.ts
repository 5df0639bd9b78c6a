/** What the popup asks of the store. */
import type { SavedRow } from '../../components/popup/SavedList.tsx'
import type { Summary } from '../../lib/model.ts'
import { deleteSummaries, restoreSummaries } from '../../lib/store/deletion.ts'
import { parseQuery } from '../../lib/store/query.ts'
import type { Row } from '../../lib/store/records.ts'
import { countRows, findByAddress, newestRows } from '../../lib/store/rows.ts'
import { searchRows } from '../../lib/store/search.ts'
import { allNumbers, readSummaries, readSummary } from '../../lib/store/summaries.ts'

export async function findByUrl(url: string): Promise<Summary | undefined> {
  const row = await findByAddress(url)
  return row && findById(row.id)
}

export async function findById(id: string): Promise<Summary | undefined> {
  return (await readSummary(id))?.summary
}

export async function countSaved(): Promise<number> {
  return countRows()
}

/** The newest `limit` that match `query`. */
export async function listRows(query: string, limit: number): Promise<SavedRow[]> {
  const rows = query.trim() ? (await searchRows(parseQuery(query), limit)).rows : await newestRows(limit)
  return rows.map(toSavedRow)
}

function toSavedRow({ id, url, title, meeting, outcomes, actions, savedAt }: Row): SavedRow {
  return { id, url, title, meeting, outcomes, actions, savedAt }
}

export async function allSummaries(): Promise<Summary[]> {
  const summaries: Summary[] = []
  for await (const { summary } of readSummaries(await allNumbers())) summaries.push(summary)
  return summaries
}

/** Deletes a saved summary and returns what brings it back. */
export async function remove(id: string): Promise<() => Promise<void>> {
  const ids = await deleteSummaries([id])
  return async () => {
    await restoreSummaries(ids)
  }
}
