/** Tables are read back by a parser that is not their writer, with every column compared. */
import { parse as parseCsv } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { allPoints } from '../../../lib/export/parts/points.ts'
import { linkToQuote } from '../../../lib/links/text-fragment.ts'
import { summary } from '../../support/summary.ts'
import { holds, write } from './hostile-libraries.ts'

describe('CSV', () => {
  const read = (csv: string): Record<string, string>[] =>
    parseCsv(csv, { bom: true, columns: true, record_delimiter: '\r\n' })
  /** A cell as it comes back: text, behind an apostrophe where a spreadsheet would run it. */
  const cell = (value: unknown) => {
    const words = value === null || value === undefined ? '' : String(value).toWellFormed()
    return typeof value === 'string' && /^\s*[=+\-@\t\r＝＋－＠]/.test(words) ? `'${words}` : words
  }

  /** A row as it comes back. */
  const row = (values: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(values).map(([column, value]) => [column, cell(value)]))
  const list = (values: readonly unknown[]) => values.join('; ')

  const inUtc = (time: string) => new Date(time).toISOString().replace(/T(.*)\.\d+Z$/, ' $1')

  it('has times that spreadsheets take for times, of one zone', async () => {
    const csv = await write('csv-summaries', [
      summary({ savedAt: '2031-02-04T23:30:00-02:00', updatedAt: '2031-02-06T08:00:00.123Z' }),
    ])
    expect(read(csv)[0]).toMatchObject({
      'saved (UTC)': '2031-02-05 01:30:00',
      'updated (UTC)': '2031-02-06 08:00:00',
    })
  })

  it('has one row a summary, every column as it was', async () => {
    await holds(async (summaries) => {
      const csv = await write('csv-summaries', summaries)
      expect(csv.startsWith('\ufeff')).toBe(true)
      const expected = summaries.map((one) =>
        row({
          id: one.id,
          title: one.source.title,
          url: one.source.url,
          site: one.source.site,
          authors: list(one.source.authors),
          published: one.source.published?.slice(0, 10),
          kind: one.genre,
          meeting: one.meeting?.name,
          'meeting number': one.meeting?.number,
          place: one.meeting?.place,
          start: one.meeting?.start,
          end: one.meeting?.end,
          groups: list(one.groups),
          onsite: one.attendance?.onsite,
          remote: one.attendance?.remote,
          total: one.attendance?.total,
          speakers: list(one.speakers.map(({ name }) => name)),
          abstract: one.abstract.map(({ text }) => text).join(' … '),
          outcomes: one.outcomes.length,
          actions: one.actions.length,
          highlights: one.highlights.length,
          RFCs: list(one.rfcs.map((rfc) => `RFC ${rfc}`)),
          drafts: list(one.drafts),
          tags: list(one.tags),
          note: one.note,
          'saved (UTC)': inUtc(one.savedAt),
          'updated (UTC)': inUtc(one.updatedAt),
        }),
      )
      expect(read(csv)).toEqual(expected)
    })
  })

  it('has one row a statement, every column as it was', async () => {
    await holds(async (summaries) => {
      const expected = summaries.flatMap((one) =>
        allPoints(one).map(({ list: name, point }) =>
          row({
            'summary id': one.id,
            title: one.source.title,
            url: one.source.url,
            meeting: one.meeting?.name,
            list: name,
            kind: point.kind,
            text: point.text,
            speaker: point.speaker,
            affiliations: list(
              one.speakers.find((speaker) => speaker.name === point.speaker)?.affiliations ?? [],
            ),
            owner: point.owner,
            done: point.done,
            section: point.section,
            edited: point.edited,
            link: linkToQuote(one.source.url, point.quote),
          }),
        ),
      )
      expect(read(await write('csv-points', summaries))).toEqual(expected)
    })
  })

  it.each([
    '=HYPERLINK("https://x.example","click")',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(1)',
    '+1',
    '-1',
    '@SUM(1)',
    ' =1+1',
  ])('runs no formula: %s', async (title) => {
    const csv = await write('csv-summaries', [summary({ source: { ...summary().source, title } })])
    expect(read(csv)[0]?.title).toBe(`'${title}`)
  })
})
