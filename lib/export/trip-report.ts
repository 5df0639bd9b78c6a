/**
 * A trip report: what a meeting's saved pages say, in one document. Facts first, then group by group, then what is of no
 * group, page by page, then who was met and what the pages leave open. Everything is in the pages' own words and leads back to them.
 */
import type { RootContent } from 'mdast'
import type { Summary } from '../model.ts'
import { HTML_END, htmlBody, htmlHead } from './parts/html.ts'
import { writeMarkdown } from './parts/markdown-writer.ts'
import { heading, text } from './parts/mdast.ts'
import { writePlainText } from './parts/plain-text.ts'
import { GROUP_SECTIONS, type GroupOptions, type GroupSection } from './parts/report-groups.ts'
import { type ReportPart, reportParts } from './parts/report-parts.ts'
import { REPORT_SECTIONS, type WholeSection } from './parts/report-whole.ts'
import type { Say } from './parts/report-words.ts'

export { chooseDays, chooseMeeting, type MeetingChoice, meetingsOf } from './parts/report-choice.ts'

/** A section of the report: of each group, or of the whole. */
export type ReportSection = GroupSection | WholeSection

export interface ReportPreset {
  /** Its name is `report.preset.*` in locales/. */
  readonly id: 'trip' | 'minutes' | 'area'
  readonly sections: readonly ReportSection[]
}

export const REPORT_PRESETS: readonly ReportPreset[] = [
  {
    id: 'trip',
    sections: ['facts', 'outcomes', 'actions', 'highlights', 'documents', 'sources', 'people', 'missing'],
  },
  {
    // After the IETF chairs' guide to minutes and RFC 2418, section 3.1: decisions and actions before the account.
    id: 'minutes',
    sections: ['facts', 'people', 'outcomes', 'actions', 'documents', 'highlights', 'sources', 'missing'],
  },
  {
    // After the Routing Area's meeting summaries: a short account per group, its documents first.
    id: 'area',
    sections: ['documents', 'highlights', 'outcomes', 'actions', 'sources'],
  },
]

export interface ReportOptions {
  readonly title: string
  /** Which sections, in which order. Those of groups stand together, where the first of them is named. */
  readonly sections: readonly ReportSection[]
  /** How many highlights of each page; else all. Those that the user wrote are in it in any case. */
  readonly highlightsPerPage?: number
  /** Gives the report's own words, in `language` (BCP 47). */
  readonly say: Say
  readonly language: string
}

function partNodes(
  parts: readonly ReportPart[],
  sections: readonly GroupSection[],
  options: GroupOptions,
): RootContent[] {
  return parts.flatMap(({ heading: name, pages }) => {
    const content = sections.flatMap((section) => GROUP_SECTIONS[section](pages, options))
    return content.length ? [heading(2, text(name)), ...content] : []
  })
}

function isOfGroup(section: ReportSection): section is GroupSection {
  return Object.hasOwn(GROUP_SECTIONS, section)
}

/** The report as a Markdown tree. Sections with nothing in them are left out. */
function tripReport(
  summaries: readonly Summary[],
  { title, sections, highlightsPerPage = Number.POSITIVE_INFINITY, say }: ReportOptions,
): RootContent[] {
  const parts = reportParts(summaries)
  const ofGroups = sections.filter(isOfGroup)
  const content = sections.flatMap((section) => {
    if (!isOfGroup(section)) return REPORT_SECTIONS[section](summaries, parts, say)
    return section === ofGroups[0] ? partNodes(parts, ofGroups, { sections, highlightsPerPage, say }) : []
  })
  return [heading(1, text(title)), ...content]
}

export function tripReportMarkdown(summaries: readonly Summary[], options: ReportOptions): string {
  return writeMarkdown(tripReport(summaries, options))
}

/** For a mail: as formatted text, and as plain text without the way back of each sentence. */
export function tripReportMail(
  summaries: readonly Summary[],
  options: ReportOptions,
): { html: string; plain: string } {
  const report = tripReport(summaries, options)
  return { html: htmlBody(report), plain: writePlainText(report) }
}

/** As one self-contained page that prints well. */
export function tripReportHtml(summaries: readonly Summary[], options: ReportOptions): string {
  return htmlHead(options.title, options.language) + htmlBody(tripReport(summaries, options)) + HTML_END
}
