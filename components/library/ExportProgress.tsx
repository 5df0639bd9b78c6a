import { t } from '../../lib/i18n/index.ts'

interface ExportProgressProps {
  /** How many summaries are written; null while there is nothing to do. */
  written: number | null
  /** How many records could not be read, and are not in the last export. */
  damaged: number
  onCancel: () => void
}

/** How far an export is, with a way to end it; then what is missing from it, if anything is. */
export function ExportProgress({ written, damaged, onCancel }: ExportProgressProps) {
  return (
    <>
      <span role="status">
        {written !== null && t('export.writing', { count: written })}
        {damaged > 0 && t('export.damagedLeftOut', { count: damaged })}
      </span>
      {written !== null && (
        <button type="button" onClick={onCancel}>
          {t('edit.cancel')}
        </button>
      )}
    </>
  )
}
