/** Runs in a page of the extension: what is saved, and all of it in every format, by the code that ships. */
import { FORMATS } from '../../../lib/export/index.ts'
import { REPORT_PRESETS, writeReport } from '../../../lib/export/trip-report.ts'
import { writeBlob } from '../../../lib/export/write.ts'
import type { Summary } from '../../../lib/model.ts'
import { allNumbers, readSummaries } from '../../../lib/store/summaries.ts'

async function everySummary(): Promise<Summary[]> {
  const summaries: Summary[] = []
  for await (const { summary } of readSummaries(await allNumbers())) summaries.push(summary)
  return summaries
}

export async function savedIds(): Promise<string[]> {
  return (await everySummary()).map(({ id }) => id)
}

/** Every export as text (a ZIP's bytes too), and a trip report. */
export async function exportAll(): Promise<{ id: string; mime: string; text: string }[]> {
  const summaries = await everySummary()
  const files = await Promise.all(
    FORMATS.map(async (format) => {
      const blob = await writeBlob(format, summaries)
      return { id: format.id, mime: format.mime, text: await blob.text() }
    }),
  )
  const sections = REPORT_PRESETS[0]?.sections ?? []
  const report = writeReport('html', summaries, {
    title: summaries[0]?.source.title ?? '',
    sections,
    say: (word) => word,
    language: 'en',
  })
  return [...files, { id: 'trip-report', mime: 'text/html', text: [...report].join('') }]
}
