import { useEffect, useRef } from 'preact/hooks'
import { Note } from '../../components/library/Note.tsx'
import { useDraft } from '../../lib/hooks/use-draft.ts'
import { editSummary } from '../../lib/store/edits/editing.ts'
import { useNotices } from './notices.tsx'

/** After a pause of this length (ms) in writing, the note is stored. */
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
      const stored = await editSummary(id, [{ type: 'setNote', note: written }])
      // For a deleted summary the note stays a draft, as does anything written in the meantime.
      if (stored.length > 0 && latest.current === written) setDraft(null)
    })
  // Initially, for what an earlier page left unstored; and when the summary is left during a pause.
  useEffect(() => {
    const storeDraft = () => {
      clearTimeout(timer.current)
      if (latest.current !== null) void store()
    }
    storeDraft()
    return storeDraft
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
