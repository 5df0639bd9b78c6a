import { useState } from 'preact/hooks'
import { failureSentence } from '../../lib/i18n/failures.ts'
import { t } from '../../lib/i18n/index.ts'
import { editSummary } from '../../lib/store/editing.ts'

/** The user's note on the saved summary `id`: stored with every keystroke, so that closing the panel loses nothing. */
export function NoteField({ id, note }: { id: string; note: string }) {
  const [written, setWritten] = useState(note)
  const [failure, setFailure] = useState<string | null>(null)
  const write = (text: string) => {
    setWritten(text)
    editSummary(id, [{ type: 'setNote', note: text }]).then(
      () => setFailure(null),
      (error) => setFailure(failureSentence(error)),
    )
  }
  return (
    <label class="panel-note">
      <span class="eyebrow">{t('panel.note')}</span>
      <textarea rows={4} value={written} onInput={(event) => write(event.currentTarget.value)} />
      {failure && <span role="alert">{failure}</span>}
    </label>
  )
}
