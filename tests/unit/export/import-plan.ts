/** What importing files would do, in short. */
import { problemSentence } from '../../../entrypoints/library/import-problem.ts'
import { type ImportFile, planImport } from '../../../lib/export/import.ts'
import { loadMessages } from '../../../lib/i18n/index.ts'
import type { Summary } from '../../../lib/model.ts'
import { summary } from '../../support/summary.ts'

await loadMessages(['en'], ['library'])

export const other = () =>
  summary({
    id: '6f2c1d8e-0b0a-4c58-9d0e-3a51f0a7c002',
    source: { ...summary().source, url: 'https://weaving.example/posts/yarn' },
  })

/** What importing the files into `library` would do: what is taken, and what is wrong. */
export async function plan(files: ImportFile | ImportFile[], library: Summary[] = []) {
  const result = { taken: [] as string[], problems: [] as string[], whole: false }
  const find = async ({ source }: Summary) => ({
    summary: library.find((saved) => saved.source.url === source.url),
  })
  for await (const event of planImport([files].flat(), find)) {
    if (event.kind === 'change')
      result.taken.push(`${event.status} ${event.after.source.url} ${event.after.id.slice(-5)}`)
    if (event.kind === 'problem') {
      result.problems.push(problemSentence(event.problem))
      result.whole ||= event.problem.isWhole
    }
  }
  return result
}

export const envelope = (...records: unknown[]) =>
  `{"format":"micline","version":1,"exportedAt":"2031-02-06T12:00:00Z","summaries":[\n${records.map((record) => (typeof record === 'string' ? record : JSON.stringify(record))).join(',\n')}\n]}\n`

export const LOOM = 'new https://weaving.example/posts/loom?page=2 7c001'
export const YARN = 'new https://weaving.example/posts/yarn 7c002'
