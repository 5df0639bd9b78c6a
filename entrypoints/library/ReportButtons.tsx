import { download } from '../../lib/download.ts'
import { fileName } from '../../lib/export/parts/file-names.ts'
import { type ReportForm, type ReportOptions, writeReport } from '../../lib/export/trip-report.ts'
import { t } from '../../lib/i18n/index.ts'
import type { Summary } from '../../lib/model.ts'
import { withPauses } from '../../lib/pauses.ts'
import { useNotices } from './notices.tsx'

interface ReportButtonsProps {
  summaries: readonly Summary[]
  options: ReportOptions
}

/** What can be done with a trip report: files to keep, and copies to paste. */
export function ReportButtons({ summaries, options }: ReportButtonsProps) {
  const { attempt, done } = useNotices()
  const write = (form: ReportForm) => gathered(writeReport(form, summaries, options))
  const asFile = (form: ReportForm, type: string, extension: string) => () =>
    attempt(async () => download(new Blob(await write(form), { type }), fileName(options.title, extension)))
  const asCopy = (copy: () => Promise<void>) => () =>
    attempt(async () => {
      await copy()
      done(t('page.copied'))
    })
  const buttons = [
    { label: t('report.markdown'), onClick: asFile('markdown', 'text/markdown', 'md') },
    { label: t('report.html'), onClick: asFile('html', 'text/html', 'html') },
    {
      label: t('report.copyForMail'),
      onClick: asCopy(() => copyForms({ 'text/html': write('mail'), 'text/plain': write('plain') })),
    },
    {
      label: t('page.copyAs', { format: t('format.markdown') }),
      onClick: asCopy(() => copyForms({ 'text/plain': write('markdown') })),
    },
  ]
  return (
    <p class="edit-row">
      {buttons.map(({ label, onClick }, index) => (
        <button
          key={label}
          type="button"
          class={index === 0 ? 'primary' : ''}
          disabled={!summaries.length}
          onClick={onClick}
        >
          {label}
        </button>
      ))}
    </p>
  )
}

/** All the pieces of a text; the page stays responsive while they are made. */
function gathered(pieces: Iterable<string>): Promise<string[]> {
  return Array.fromAsync(withPauses(pieces))
}

/** The target picks the form it can show. Browsers refuse a copy that is requested long after the click. */
function copyForms(forms: Readonly<Record<string, Promise<string[]>>>): Promise<void> {
  const blobs = Object.entries(forms).map(([type, text]) => [
    type,
    text.then((pieces) => new Blob(pieces, { type })),
  ])
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
}
