import { useState } from 'preact/hooks'
import { ask } from '../../lib/messages/index.ts'

export interface Deletion {
  /** What was deleted last, and can be brought back; null where nothing was, or it is back. */
  deleted: { id: string; title: string } | null
  /** Why the last step was refused, or null. */
  failure: unknown
  remove: (summary: { id: string; title: string }) => Promise<void>
  undo: () => Promise<void>
}

/** Deleting saved summaries one by one, the last of them with a way back. */
export function useDeletion(): Deletion {
  const [deleted, setDeleted] = useState<Deletion['deleted']>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const step = async (work: () => Promise<unknown>, after: Deletion['deleted']) => {
    setFailure(null)
    try {
      await work()
      setDeleted(after)
    } catch (error) {
      setFailure(error)
    }
  }
  return {
    deleted,
    failure,
    remove: ({ id, title }) => step(() => ask('remove', id), { id, title }),
    undo: async () => {
      if (deleted) await step(() => ask('restore', deleted.id), null)
    },
  }
}
