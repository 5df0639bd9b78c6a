import { useRef, useState } from 'preact/hooks'
import { ask } from '../../lib/messages/index.ts'

export interface Deletion {
  /** The last one deleted, which can be brought back; null if nothing was deleted, or it is back. */
  deleted: { id: string; title: string } | null
  /** Why the last step was refused, or null. */
  failure: unknown
  remove: (summary: { id: string; title: string }) => Promise<void>
  undo: () => Promise<void>
  /** Has the summary `id` just been brought back? Asked by its row, which then has the focus that was on the undoing; true only once. */
  isBack: (id: string) => boolean
}

/** Deletes saved summaries one by one; the last deletion can be undone. */
export function useDeletion(): Deletion {
  const [deleted, setDeleted] = useState<Deletion['deleted']>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const back = useRef<string | null>(null)
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
      if (!deleted) return
      back.current = deleted.id
      await step(() => ask('restore', deleted.id), null)
    },
    isBack: (id) => {
      const isIt = back.current === id
      if (isIt) back.current = null
      return isIt
    },
  }
}
