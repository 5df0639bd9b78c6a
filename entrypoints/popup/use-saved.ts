import { useEffect, useState } from 'preact/hooks'
import type { Live } from '../../lib/hooks/use-live.ts'
import { ask, type SavedPart } from '../../lib/messages/index.ts'
import { glance } from '../../lib/store/glance.ts'
import { useStored } from './use-stored.ts'

/** What is seen without scrolling: drawn first, so that a long list comes no later than a short one. */
const IN_SIGHT = 10

/**
 * The newest `most` summaries that `query` finds, and from then on as they change. At first only those in sight: that list
 * is read at a glance, while the background wakes up.
 */
export function useSaved(query: string, most: number): Live<SavedPart> {
  const [limit, setLimit] = useState(IN_SIGHT)
  useEffect(() => {
    const whenIdle = requestIdleCallback(() => setLimit(most))
    return () => cancelIdleCallback(whenIdle)
  }, [most])
  const atOnce = async () => {
    const seen = await glance(limit)
    return seen && { ...seen, found: seen.total }
  }
  // A glance finds nothing: whoever types before the first list is drawn waits for the answer.
  return useStored(() => ask('list', query, limit), [query, limit], query.trim() ? undefined : atOnce)
}
