/** The public format, lossless: {"format": "micline", "version": 1, "exportedAt", "summaries": [...]}. */
import type { ExportFormat, Library } from './format.ts'
import { summaryJson } from './parts/summary-json.ts'

/** One summary per line: still one JSON document, and a change to one summary changes one line. */
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
    yield* inLines(records)
    yield '\n]'
    if (library) yield* libraryJson(library)
    yield '}\n'
  },
}

/** Written record by record, as the reader parses it (parts/json-records.ts): as one text it would not fit into memory. */
async function* libraryJson({ edited, ...head }: Library): AsyncGenerator<string> {
  yield `,"library":${JSON.stringify(head).slice(0, -1)},"edited":[`
  yield* inLines(inJson(edited))
  yield '\n]}'
}

async function* inJson(values: Library['edited']): AsyncGenerator<string> {
  for await (const value of values) yield JSON.stringify(value)
}

async function* inLines(records: AsyncIterable<string>): AsyncGenerator<string> {
  let separator = '\n'
  for await (const record of records) {
    yield separator + record
    separator = ',\n'
  }
}
