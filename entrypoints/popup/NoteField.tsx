import { useEffect, useState } from 'preact/hooks'
import { Failure } from '../../components/Failure.tsx'
import { useDraft } from '../../lib/hooks/use-draft.ts'
import { t } from '../../lib/i18n/index.ts'
import { ask } from '../../lib/messages/index.ts'

/**
 * The user's note on the saved summary `id`: a draft on every keystroke, stored right after it. If the popup is
 * closed in between, the draft is stored the next time it is opened.
 */
export function NoteField({ id, note }: { id: string; note: string }) {
  const [draft, setDraft] = useDraft<string>(`note:${id}`)
  const [failure, setFailure] = useState<unknown>(null)
  useEffect(() => {
    if (draft === null) return
    let isLatest = true
    ask('setNote', id, draft).then(() => {
      setFailure(null)
      if (isLatest) setDraft(null)
    }, setFailure)
    return () => {
      isLatest = false
    }
  }, [id, draft])
  const [written, setWritten] = useState(draft ?? note)
  // Written elsewhere meanwhile: the library changes notes too, and the panel stays open.
  useEffect(() => {
    if (draft === null) setWritten(note)
  }, [note])
  const write = (text: string) => {
    setWritten(text)
    setDraft(text)
  }
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
