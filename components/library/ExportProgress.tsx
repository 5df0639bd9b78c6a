import type { FormatId } from '../../lib/export/format.ts'
import { t } from '../../lib/i18n/index.ts'

/** An export that is being written, or is finished but incomplete. */
export interface ExportRun {
  readonly id: symbol
  readonly format: FormatId
  /** How many summaries are written; null once it is finished. */
  readonly written: number | null
  /** How many records could not be read, and are not in it. */
  readonly damaged: number
  readonly cancel: () => void
}

/** The progress of each export, with a way to cancel it; then what is missing from it, if anything. Several are distinguished by format. */
export function ExportProgress({ runs }: { runs: readonly ExportRun[] }) {
  const isOne = runs.length === 1
  return (
    <>
      <span role="status" class="export-runs">
        {runs.map(({ format, written, damaged }, index) => (
          <span key={index}>
            {!isOne && `${t('report.label', { name: t(`format.${format}`) })} `}
            {written !== null && t('export.writing', { count: written })}
            {damaged > 0 && t('export.damagedLeftOut', { count: damaged })}
          </span>
        ))}
      </span>
      {runs
        .filter(({ written }) => written !== null)
        .map(({ format, cancel }, index) => (
          <button key={index} type="button" onClick={cancel}>
            {t('edit.cancel')}
            {!isOne && ` (${t(`format.${format}`)})`}
          </button>
        ))}
    </>
  )
}
