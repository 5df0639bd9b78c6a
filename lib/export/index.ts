/** The table of export formats: menus, files and tests read it. */
import type { ExportFormat } from './format.ts'
import { json } from './json.ts'
import { jsonLines } from './json-lines.ts'
import { markdown } from './markdown.ts'

export const FORMATS: readonly ExportFormat[] = [markdown, json, jsonLines]
