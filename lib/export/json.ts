/** The public format, lossless: {"format": "micline", "version": 1, "exportedAt", "summaries": [...]}. */
import type { ExportFormat } from './format.ts'
import { summaryJson } from './parts/summary-json.ts'

/** One summary a line: still one JSON document, and a change to one summary is a change to one line. */
export const json: ExportFormat<string> = {
  id: 'json',
  mime: 'application/json',
  extension: 'json',
  clipboard: true,
  writesPost: true,
  async render(summary) {
    return summaryJson(summary)
  },
  async *assemble(records, { now, library }) {
    yield `{"format":"micline","version":1,"exportedAt":${JSON.stringify(now.toISOString())},"summaries":[`
    let separator = '\n'
    for await (const record of records) {
      yield separator + record
      separator = ',\n'
    }
    yield library === undefined ? '\n]}\n' : `\n],"library":${JSON.stringify(library)}}\n`
  },
}
