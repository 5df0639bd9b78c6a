import { t } from '../../lib/i18n/index.ts'

/** The user's own words; reports every keystroke. */
export function Note({ note, onNote }: { note: string; onNote: (note: string) => void }) {
  return (
    <label class="note">
      <span class="eyebrow">{t('read.note')}</span>
      <textarea
        rows={Math.min(12, 2 + note.split('\n').length)}
        aria-label={t('read.note')}
        placeholder={t('read.noteHint')}
        value={note}
        onInput={(event) => onNote(event.currentTarget.value)}
      />
    </label>
  )
}
