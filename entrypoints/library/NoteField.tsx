import { useEffect, useRef } from 'preact/hooks'
import { Note } from '../../components/library/Note.tsx'
import { useDraft } from '../../lib/hooks/use-draft.ts'
import { editSummary } from '../../lib/store/editing.ts'
import { useNotices } from './notices.tsx'

/** After a pause this long (ms) in writing, the note is stored. */
const PAUSE = 400

/** The note: kept as a draft on every keystroke, stored in pauses of writing. */
export function NoteField({ id, note }: { id: string; note: string }) {
  const [draft, setDraft] = useDraft<string>(`note:${id}`)
  const { attempt } = useNotices()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latest = useRef<string | null>(draft)
  latest.current = draft
  const store = () =>
    attempt(async () => {
      const written = latest.current
      if (written === null) return
      await editSummary(id, [{ type: 'setNote', note: written }])
      // More may have been written meanwhile: that stays a draft.
      if (latest.current === written) setDraft(null)
    })
  // Once, for what an earlier page left unstored
  useEffect(() => {
    if (latest.current !== null) void store()
    return () => clearTimeout(timer.current)
  }, [])
  return (
    <Note
      note={draft ?? note}
      onNote={(written) => {
        setDraft(written)
        clearTimeout(timer.current)
        timer.current = setTimeout(store, PAUSE)
      }}
    />
  )
}
