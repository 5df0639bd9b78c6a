/** A table with one row a summary. */
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
  'saved',
  'updated',
] as const

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
    RFCs: joined(summary.rfcs),
    drafts: joined(summary.drafts),
    tags: joined(summary.tags),
    note: summary.note,
    saved: summary.savedAt,
    updated: summary.updatedAt,
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
