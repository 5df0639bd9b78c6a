/** Trip reports in English. */
import {
  type ReportOptions,
  tripReportHtml,
  tripReportMail,
  tripReportMarkdown,
} from '../../lib/export/trip-report.ts'
import { loadMessages, t } from '../../lib/i18n/index.ts'
import type { Summary } from '../../lib/model.ts'

await loadMessages(['en'], ['popup', 'library'])

type Options = Omit<ReportOptions, 'say' | 'language'>

export function reportMarkdown(summaries: readonly Summary[], options: Options): string {
  return tripReportMarkdown(summaries, { ...options, say: t, language: 'en' })
}

export function reportHtml(summaries: readonly Summary[], options: Options): string {
  return tripReportHtml(summaries, { ...options, say: t, language: 'en' })
}

export function reportMail(summaries: readonly Summary[], options: Options): { html: string; plain: string } {
  return tripReportMail(summaries, { ...options, say: t, language: 'en' })
}
