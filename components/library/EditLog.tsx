import { formatAge } from '../../lib/i18n/format.ts'
import { t } from '../../lib/i18n/index.ts'
import type { Edit } from '../../lib/store/edits/edits.ts'

/** The name of a step (`editName.*` in locales/). */
export type EditName = Edit['type'] | 'untickAction' | 'addStar' | 'removeStar'

export interface EditEntry {
  id: string
  name: EditName
  /** ISO 8601 date and time. */
  at: string
  /** What it was about. */
  subject: string
}

/** Every step the user has made on this summary, latest first; each can be undone on its own. */
export function EditLog({
  entries,
  onUndo,
}: {
  entries: readonly EditEntry[]
  onUndo: (id: string) => void
}) {
  if (!entries.length) return null
  return (
    <details class="edit-log">
      <summary>{t('edit.log', { count: entries.length })}</summary>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <span>
              {t(`editName.${entry.name}`)} <span class="quiet">{entry.subject}</span>
            </span>
            <span class="quiet">{formatAge(entry.at)}</span>
            <button type="button" class="plain" onClick={() => onUndo(entry.id)}>
              {t('saved.undo')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
