import { download } from '../../lib/download.ts'
import { fileName } from '../../lib/export/parts/file-names.ts'
import { type ReportOptions, tripReportHtml, tripReportMail } from '../../lib/export/trip-report.ts'
import { t } from '../../lib/i18n/index.ts'
import type { Summary } from '../../lib/model.ts'
import { useNotices } from './notices.tsx'

interface ReportButtonsProps {
  summaries: readonly Summary[]
  options: ReportOptions
  /** The report, as it is shown; empty where there is none. */
  markdown: string
}

/** What can be done with a trip report: files to keep, and copies to paste. */
export function ReportButtons({ summaries, options, markdown }: ReportButtonsProps) {
  const { attempt, done } = useNotices()
  const asFile = (content: () => string, mime: string, extension: string) => () =>
    attempt(async () => download(new Blob([content()], { type: mime }), fileName(options.title, extension)))
  const asCopy = (copy: () => Promise<void>) => () =>
    attempt(async () => {
      await copy()
      done(t('page.copied'))
    })
  const buttons = [
    { label: t('report.markdown'), onClick: asFile(() => markdown, 'text/markdown', 'md') },
    {
      label: t('report.html'),
      onClick: asFile(() => tripReportHtml(summaries, options), 'text/html', 'html'),
    },
    { label: t('report.copyForMail'), onClick: asCopy(() => copyMail(tripReportMail(summaries, options))) },
    {
      label: t('page.copyAs', { format: t('format.markdown') }),
      onClick: asCopy(() => navigator.clipboard.writeText(markdown)),
    },
  ]
  return (
    <p class="edit-row">
      {buttons.map(({ label, onClick }, index) => (
        <button
          key={label}
          type="button"
          class={index === 0 ? 'primary' : ''}
          disabled={!markdown}
          onClick={onClick}
        >
          {label}
        </button>
      ))}
    </p>
  )
}

/** Whatever it is pasted into takes the form that it can show. */
function copyMail({ html, plain }: ReturnType<typeof tripReportMail>): Promise<void> {
  const item = new ClipboardItem({
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([plain], { type: 'text/plain' }),
  })
  return navigator.clipboard.write([item])
}
