/**
 * A trip report: what a meeting's saved pages say, in one document. Facts first, then group by group, then what belongs to no
 * group, page by page, then who spoke and what the pages leave open. Everything is in the pages' own words and links back to them.
 */
import type { RootContent } from 'mdast'
import type { Summary } from '../model.ts'
import { HTML_END, htmlBody, htmlHead, mailBody } from './parts/html.ts'
import { writeMarkdown } from './parts/markdown-writer.ts'
import { heading, text } from './parts/mdast.ts'
import { inPieces } from './parts/pieces.ts'
import { writePlainText } from './parts/plain-text.ts'
import { GROUP_SECTIONS, type GroupSection, listSources } from './parts/report-groups.ts'
import { type ReportPart, reportParts } from './parts/report-parts.ts'
import { REPORT_SECTIONS, type WholeSection } from './parts/report-whole.ts'
import type { Say } from './parts/report-words.ts'

export { meetingsOf } from './parts/report-meetings.ts'

/** A section of the report: for each group, or for the whole. */
export type ReportSection = GroupSection | WholeSection

/** Everything a report can have, in the order of a trip report. */
export const ALL_SECTIONS: readonly ReportSection[] = [
  'facts',
  'notes',
  'outcomes',
  'actions',
  'highlights',
  'documents',
  'sources',
  'people',
  'missing',
]

interface ReportPreset {
  /** Its name is `report.preset.*` in locales/. */
  readonly id: 'trip' | 'minutes' | 'area'
  readonly sections: readonly ReportSection[]
}

export const REPORT_PRESETS: readonly ReportPreset[] = [
  {
    id: 'trip',
    sections: ALL_SECTIONS,
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
  /** Which sections, in which order. Those for groups are kept together, where the first of them is named. */
  readonly sections: readonly ReportSection[]
  /** How many highlights of each page; all if not given. Those that the user wrote are always included. */
  readonly highlightsPerPage?: number
  /** Supplies the report's own words, in `language` (BCP 47). */
  readonly say: Say
  readonly language: string
}

function isOfGroup(section: ReportSection): section is GroupSection {
  return Object.hasOwn(GROUP_SECTIONS, section)
}

/** The nodes of the report, a few at a time. Empty sections are left out. */
function* reportNodes(
  summaries: readonly Summary[],
  { title, sections, highlightsPerPage = Number.POSITIVE_INFINITY, say }: ReportOptions,
): Generator<RootContent[]> {
  yield [heading(1, text(title))]
  const parts = reportParts(summaries)
  const onSeveral = pagesOnSeveral(parts)
  const ofGroups = sections.filter(isOfGroup)
  for (const section of sections) {
    if (!isOfGroup(section)) yield REPORT_SECTIONS[section](summaries, parts, say)
    else if (section === ofGroups[0]) {
      for (const { heading: name, pages } of parts) {
        const options = { sections, highlightsPerPage, onSeveral, say }
        const content = ofGroups.flatMap((one) => GROUP_SECTIONS[one](pages, options))
        if (content.length) yield [heading(2, text(name)), ...content]
      }
      const sources = sections.includes('sources') ? summaries.filter(({ id }) => onSeveral.has(id)) : []
      yield listSources(2, sources, say)
    }
  }
}

/** The ids of pages that are under more than one heading. */
function pagesOnSeveral(parts: readonly ReportPart[]): Set<string> {
  const ids = parts.flatMap(({ pages }) => [...new Set(pages.map(({ id }) => id))])
  const seen = new Set<string>()
  return new Set(ids.filter((id) => seen.size === seen.add(id).size))
}

/** The report as Markdown trees, in order, each small enough to write or show without blocking the page. */
export function tripReport(summaries: readonly Summary[], options: ReportOptions): Generator<RootContent[]> {
  return inPieces(reportNodes(summaries, options))
}

/** The forms of a report: a Markdown file, a self-contained page that prints well, and the two forms of a mail. */
export type ReportForm = 'markdown' | 'html' | 'mail' | 'plain'

/** The report's text, piece by piece. Plain text has no link back for each sentence. */
export function* writeReport(
  form: ReportForm,
  summaries: readonly Summary[],
  options: ReportOptions,
): Generator<string> {
  const { write, between } = FORMS[form]
  if (form === 'html') yield htmlHead(options.title, options.language)
  let separator = ''
  for (const piece of tripReport(summaries, options)) {
    yield separator + write(piece, options.say('page.jump'))
    separator = between
  }
  if (form === 'html') yield HTML_END
}

interface Form {
  /** The sign that leads back to the page is named `back`, if the form can name it. */
  write(piece: readonly RootContent[], back: string): string
  /** What separates a piece from the previous one. */
  between: string
}

const FORMS: Readonly<Record<ReportForm, Form>> = {
  markdown: { write: writeMarkdown, between: '\n' },
  html: { write: htmlBody, between: '' },
  mail: { write: mailBody, between: '' },
  plain: { write: writePlainText, between: '\n' },
}
