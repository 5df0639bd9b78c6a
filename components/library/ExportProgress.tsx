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

/**
 * The progress of each export, with a way to cancel it; then what is missing from it, if anything. Several are distinguished by
 * format. Screen readers announce the start and, at the end, what is missing: the count changes too often to be read out.
 */
export function ExportProgress({ runs }: { runs: readonly ExportRun[] }) {
  const isOne = runs.length === 1
  const nameOf = ({ format }: ExportRun) => t(`format.${format}`)
  const labelOf = (run: ExportRun) => !isOne && `${t('report.label', { name: nameOf(run) })} `
  const atWork = runs.filter(({ written }) => written !== null)
  return (
    <>
      <span class="export-runs">
        {atWork.map((run, index) => (
          <span key={index}>
            {labelOf(run)}
            {t('export.writing', { count: run.written ?? 0 })}
          </span>
        ))}
        <span role="status">
          {runs.map((run, index) =>
            run.damaged > 0 ? (
              <span key={index}>
                {labelOf(run)}
                {t('export.damagedLeftOut', { count: run.damaged })}
              </span>
            ) : (
              <span key={index} class="unseen">
                {t('report.label', { name: t('view.export') })} {nameOf(run)}
              </span>
            ),
          )}
        </span>
      </span>
      {atWork.map((run, index) => (
        <button key={index} type="button" onClick={run.cancel}>
          {t('edit.cancel')}
          {!isOne && ` (${nameOf(run)})`}
        </button>
      ))}
    </>
  )
}
