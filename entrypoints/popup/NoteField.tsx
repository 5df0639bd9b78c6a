import { useState } from 'preact/hooks'
import { Failure } from '../../components/Failure.tsx'
import { useNote } from '../../lib/hooks/use-note.ts'
import { t } from '../../lib/i18n/index.ts'
import { ask } from '../../lib/messages/index.ts'

/** The user's note on the saved summary `id`. */
export function NoteField({ id, note }: { id: string; note: string }) {
  const [failure, setFailure] = useState<unknown>(null)
  const [written, write] = useNote(id, note, (text) => {
    setFailure(null)
    // What belongs to a deleted summary stays a draft.
    return ask('setNote', id, text).catch(setFailure)
  })
  return (
    <>
      <label class="note-field">
        <span class="unseen">{t('panel.note')}</span>
        <textarea
          rows={1}
          placeholder={t('panel.note')}
          value={written}
          onInput={(event) => write(event.currentTarget.value)}
        />
      </label>
      {failure !== null && <Failure error={failure} />}
    </>
  )
}
