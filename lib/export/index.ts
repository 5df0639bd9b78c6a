/** The table of export formats: menus, files and tests read it. */
import { bibtex } from './bibtex.ts'
import { cslJson } from './csl-json.ts'
import { csvPoints } from './csv-points.ts'
import { csvSummaries } from './csv-summaries.ts'
import type { ExportFormat } from './format.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import { jsonLines } from './json-lines.ts'
import { markdown } from './markdown.ts'
import { ris } from './ris.ts'
import { tasks } from './tasks.ts'
import { zip } from './zip.ts'

export const FORMATS: readonly ExportFormat[] = [
  markdown,
  html,
  zip,
  tasks,
  json,
  jsonLines,
  csvSummaries,
  csvPoints,
  bibtex,
  ris,
  cslJson,
]
