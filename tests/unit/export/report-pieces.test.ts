import type { RootContent } from 'mdast'
import { expect, it } from 'vitest'
import { htmlBody } from '../../../lib/export/parts/html.ts'
import { writeMarkdown } from '../../../lib/export/parts/markdown-writer.ts'
import { writePlainText } from '../../../lib/export/parts/plain-text.ts'
import { REPORT_PRESETS, tripReport, writeReport } from '../../../lib/export/trip-report.ts'
import { summary } from '../../support/summary.ts'

it('is made a little at a time, and is the same as if it were made at once', () => {
  const pages = Array.from({ length: 60 }, (_, index) => ({
    ...summary(),
    source: { ...summary().source, url: `https://weaving.example/${index}`, title: `Page ${index}` },
    outcomes: summary().outcomes.map((outcome) => ({ ...outcome, text: `${outcome.text} (${index})` })),
    actions: [],
  }))
  const options = {
    title: 'Many',
    sections: REPORT_PRESETS[0]!.sections,
    say: (word: string) => word,
    language: 'en',
  }
  const pieces = [...tripReport(pages, options)]
  expect(pieces.length).toBeGreaterThan(1)
  for (const piece of pieces) expect(piece.at(-1)?.type).toBe('list')
  for (const [form, write] of [
    ['markdown', writeMarkdown],
    ['mail', (nodes: RootContent[]) => htmlBody(nodes, 'page.jump')],
    ['plain', writePlainText],
  ] as const)
    expect([...writeReport(form, pages, options)].join('')).toBe(write(pieces.flat()))
})
