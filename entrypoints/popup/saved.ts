/**
 * What the popup asks of the store. The first list needs the light rows only: reading, searching and changing records
 * is loaded when it is asked for.
 */
import type { SavedRow } from '../../components/popup/SavedList.tsx'
import type { Summary } from '../../lib/model.ts'
import type { Row } from '../../lib/store/records.ts'
import { countRows, findByAddress, newestRows } from '../../lib/store/rows.ts'

// Promise.resolve keeps a live query informed of what is read after the wait (Dexie follows its own promises).
const reading = () => Promise.resolve(import('../../lib/store/summaries.ts'))
const finding = () => Promise.resolve(import('./finding.ts'))
const deleting = () => Promise.resolve(import('../../lib/store/deletion.ts'))

export async function findByUrl(url: string): Promise<Summary | undefined> {
  const row = await findByAddress(url)
  return row && findById(row.id)
}

export async function findById(id: string): Promise<Summary | undefined> {
  const { readSummary } = await reading()
  return (await readSummary(id))?.summary
}

export async function countSaved(): Promise<number> {
  return countRows()
}

/** The newest `limit` that match `query`. */
export async function listRows(query: string, limit: number): Promise<SavedRow[]> {
  if (!query.trim()) return (await newestRows(limit)).map(toSavedRow)
  const { findRows } = await finding()
  return (await findRows(query, limit)).map(toSavedRow)
}

function toSavedRow({ id, url, title, meeting, outcomes, actions, savedAt }: Row): SavedRow {
  return { id, url, title, meeting, outcomes, actions, savedAt }
}

export async function allSummaries(): Promise<Summary[]> {
  const { allNumbers, readSummaries } = await reading()
  const summaries: Summary[] = []
  for await (const { summary } of readSummaries(await allNumbers())) summaries.push(summary)
  return summaries
}

/** Deletes a saved summary and returns what brings it back. */
export async function remove(id: string): Promise<() => Promise<void>> {
  const { deleteSummaries, restoreSummaries } = await deleting()
  const ids = await deleteSummaries([id])
  return async () => {
    await restoreSummaries(ids)
  }
}
