/** What the popup asks of the store. */
import type { SavedRow } from '../../components/popup/SavedList.tsx'
import type { Summary } from '../../lib/model.ts'
import { database } from '../../lib/store/database.ts'

export async function findByUrl(url: string): Promise<Summary | undefined> {
  return database.summaries.get({ 'source.url': url })
}

export async function findById(id: string): Promise<Summary | undefined> {
  return database.summaries.get(id)
}

export async function countSaved(): Promise<number> {
  return database.summaries.count()
}

/** The newest `limit` that match `query`. */
export async function listRows(query: string, limit: number): Promise<SavedRow[]> {
  const words = query.toLocaleLowerCase().split(/\s+/)
  const found = await database.summaries
    .orderBy('savedAt')
    .reverse()
    .filter((summary) => {
      const text = JSON.stringify(summary).toLocaleLowerCase()
      return words.every((word) => text.includes(word))
    })
    .limit(limit)
    .toArray()
  return found.map((summary) => ({
    id: summary.id,
    url: summary.source.url,
    title: summary.source.title,
    meeting: summary.meeting?.name ?? null,
    outcomes: summary.outcomes.length,
    actions: summary.actions.length,
    savedAt: summary.savedAt,
  }))
}

export async function allSummaries(): Promise<Summary[]> {
  return database.summaries.orderBy('savedAt').reverse().toArray()
}

/** Deletes a saved summary and returns what brings it back. */
export async function remove(id: string): Promise<() => Promise<void>> {
  const summary = await database.summaries.get(id)
  await database.summaries.delete(id)
  return async () => {
    if (summary) await database.summaries.put(summary)
  }
}
