/** A table with one row per summary. */
import { rfcName } from '../links/documents.ts'
import type { Summary } from '../model.ts'
import type { ExportFormat } from './format.ts'
import { abstractText, dayOf } from './parts/summary-words.ts'

const COLUMNS = [
  'id',
  'title',
  'url',
  'site',
  'authors',
  'published',
  'kind',
  'meeting',
  'meeting number',
  'place',
  'start',
  'end',
  'groups',
  'onsite',
  'remote',
  'total',
  'speakers',
  'abstract',
  'outcomes',
  'actions',
  'highlights',
  'RFCs',
  'drafts',
  'tags',
  'note',
  'saved (UTC)',
  'updated (UTC)',
] as const

/** '2031-02-04T10:00:00.000Z' -> '2031-02-04 10:00:00': spreadsheets read this as a time, and the standard form as text. */
function spreadsheetTime(time: string): string {
  const date = new Date(time)
  return Number.isNaN(date.getTime()) ? time : date.toISOString().slice(0, 19).replace('T', ' ')
}

function row(summary: Summary, joined: (values: readonly (string | number)[]) => string) {
  const { source, meeting, attendance } = summary
  return {
    id: summary.id,
    title: source.title,
    url: source.url,
    site: source.site,
    authors: joined(source.authors),
    published: source.published && dayOf(source.published),
    kind: summary.genre,
    meeting: meeting?.name,
    'meeting number': meeting?.number,
    place: meeting?.place,
    start: meeting?.start,
    end: meeting?.end,
    groups: joined(summary.groups),
    onsite: attendance?.onsite,
    remote: attendance?.remote,
    total: attendance?.total,
    speakers: joined(summary.speakers.map(({ name }) => name)),
    abstract: abstractText(summary),
    outcomes: summary.outcomes.length,
    actions: summary.actions.length,
    highlights: summary.highlights.length,
    RFCs: joined(summary.rfcs.map(rfcName)),
    drafts: joined(summary.drafts),
    tags: joined(summary.tags),
    note: summary.note,
    'saved (UTC)': spreadsheetTime(summary.savedAt),
    'updated (UTC)': spreadsheetTime(summary.updatedAt),
  } satisfies Record<(typeof COLUMNS)[number], unknown>
}

export const csvSummaries: ExportFormat<string> = {
  id: 'csv-summaries',
  mime: 'text/csv',
  extension: 'csv',
  clipboard: true,
  async render(summary) {
    const { csvLine, joined } = await import('./parts/csv.ts')
    const cells = row(summary, joined)
    return csvLine(COLUMNS.map((column) => cells[column]))
  },
  async *assemble(lines) {
    const { csvHead } = await import('./parts/csv.ts')
    yield csvHead(COLUMNS)
    yield* lines
  },
}
