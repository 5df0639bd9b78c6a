import { ask, type SavedPart } from '../../lib/messages.ts'
import { glance } from '../../lib/store/glance.ts'
import type { Live } from '../../lib/store/live.ts'
import { useStored } from './use-stored.ts'

/**
 * The newest `limit` summaries that `query` finds, and from then on as they change. The first list is read at a glance,
 * while the background wakes up.
 */
export function useSaved(query: string, limit: number): Live<SavedPart> {
  return useStored(
    () => ask('list', query, limit),
    [query],
    async () => {
      const seen = await glance(limit)
      return seen && { ...seen, found: seen.total }
    },
  )
}
