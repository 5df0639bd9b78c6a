/** A table with one row per statement: outcomes, actions, highlights and what each speaker said. */

import { linkToQuote } from '../links/text-fragment.ts'
import type { Summary } from '../model.ts'
import type { ExportFormat } from './format.ts'
import { allPoints, type ListedPoint } from './parts/points.ts'

const COLUMNS = [
  'summary id',
  'title',
  'url',
  'meeting',
  'list',
  'kind',
  'text',
  'speaker',
  'affiliations',
  'owner',
  'done',
  'section',
  'edited',
  'link',
] as const

function row({ id, source, meeting, speakers }: Summary, { list, point }: ListedPoint) {
  return {
    'summary id': id,
    title: source.title,
    url: source.url,
    meeting: meeting?.name,
    list,
    kind: point.kind,
    text: point.text,
    speaker: point.speaker,
    affiliations: speakers.find(({ name }) => name === point.speaker)?.affiliations.join('; '),
    owner: point.owner,
    done: point.done,
    section: point.section,
    edited: point.edited,
    link: linkToQuote(source.url, point.quote),
  } satisfies Record<(typeof COLUMNS)[number], unknown>
}

export const csvPoints: ExportFormat<string> = {
  id: 'csv-points',
  mime: 'text/csv',
  extension: 'csv',
  called: 'statements',
  clipboard: true,
  async render(summary) {
    const { csvLine } = await import('./parts/csv.ts')
    const rows = allPoints(summary).map((listed) => row(summary, listed))
    return rows.map((cells) => csvLine(COLUMNS.map((column) => cells[column]))).join('')
  },
  async *assemble(lines) {
    const { csvHead } = await import('./parts/csv.ts')
    yield csvHead(COLUMNS)
    yield* lines
  },
}
