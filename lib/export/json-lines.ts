/** JSON Lines (https://jsonlines.org): one summary of the public format per line, for large libraries and for tools. */
import type { ExportFormat } from './format.ts'
import { summaryJson } from './parts/summary-json.ts'

export const jsonLines: ExportFormat<string> = {
  id: 'json-lines',
  mime: 'application/jsonl',
  extension: 'jsonl',
  clipboard: false,
  writesPost: true,
  async render(summary) {
    return `${summaryJson(summary)}\n`
  },
  assemble: (lines) => lines,
}
