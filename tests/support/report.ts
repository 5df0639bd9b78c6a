/** Trip reports in English. */
import { type ReportForm, type ReportOptions, writeReport } from '../../lib/export/trip-report.ts'
import { loadMessages, t } from '../../lib/i18n/index.ts'
import type { Summary } from '../../lib/model.ts'

await loadMessages(['en'], ['popup', 'library'])

type Options = Omit<ReportOptions, 'say' | 'language'>

/** The whole text of a report. */
export function reportText(form: ReportForm, summaries: readonly Summary[], options: Options): string {
  return [...writeReport(form, summaries, { ...options, say: t, language: 'en' })].join('')
}

export const reportMarkdown = (summaries: readonly Summary[], options: Options) =>
  reportText('markdown', summaries, options)

export const reportHtml = (summaries: readonly Summary[], options: Options) =>
  reportText('html', summaries, options)
