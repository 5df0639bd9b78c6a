import { Note } from '../../components/library/Note.tsx'
import { useNote } from '../../lib/hooks/use-note.ts'
import { editSummary } from '../../lib/store/edits/editing.ts'
import { useNotices } from './notices.tsx'

/** The user's note on the summary `id`. */
export function NoteField({ id, note }: { id: string; note: string }) {
  const { attempt } = useNotices()
  const [written, write] = useNote(id, note, (text) =>
    attempt(async () => {
      const stored = await editSummary(id, [{ type: 'setNote', note: text }])
      // What belongs to a deleted summary stays a draft.
      return stored.length > 0
    }),
  )
  return <Note note={written} onNote={write} />
}
