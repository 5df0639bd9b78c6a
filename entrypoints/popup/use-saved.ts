import type { Live } from '../../lib/hooks/use-live.ts'
import { ask, type SavedPart } from '../../lib/messages/index.ts'
import { glance } from '../../lib/store/glance.ts'
import { useStored } from './use-stored.ts'

/** What a query found. */
interface Found extends SavedPart {
  readonly query: string
}

/**
 * The newest `most` summaries that `query` finds, followed as they change. The list at opening is read at a
 * glance, while the background wakes up.
 */
export function useSaved(query: string, most: number): Live<Found> {
  const atOnce = async () => {
    const seen = await glance(most)
    return seen && { ...seen, found: seen.total, query }
  }
  // A glance cannot search: someone who types before the first list is drawn waits for the answer.
  return useStored(
    async () => ({ ...(await ask('list', query, most)), query }),
    [query, most],
    query.trim() ? undefined : atOnce,
  )
}
