import { t } from '../../lib/i18n/index.ts'
import { editSummary, undoEdits } from '../../lib/store/edits/editing.ts'
import type { EditOperation } from '../../lib/store/edits/edits.ts'
import { editName } from './edit-entries.ts'
import { useNotices } from './notices.tsx'

/** Stores operations on the summary `id` as one step; returns whether they are stored. */
type EditOne = (id: string, operations: readonly EditOperation[]) => Promise<boolean>

/** Editing a summary, wherever it is shown: each step is announced, and can be undone. */
export function useEdit(): EditOne {
  const { attempt, done } = useNotices()
  return async (id, operations) => {
    const isStored = await attempt(async () => {
      const stored = await editSummary(id, operations)
      const [first] = stored
      const ids = stored.map((one) => one.id)
      if (first) done(t(`editName.${editName(first)}`), () => undoEdits(id, ids))
      return stored.length > 0
    })
    return isStored === true
  }
}
