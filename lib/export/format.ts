/** What an export format is. */
import type { Summary } from '../model.ts'

/** The summaries to export, in order: from memory, or read from storage as they are needed. */
export type Summaries = Iterable<Summary> | AsyncIterable<Summary>

export interface ExportContext {
  /** When the export was made. */
  readonly now: Date
  /** What a full backup carries beside the summaries (edit log, tombstones): written by JSON as it is. */
  readonly library?: unknown
}

/** What a menu needs of a format. */
export type FormatName = Pick<ExportFormat, 'id' | 'label'>

export interface ExportFormat {
  readonly id: string
  /** What a menu shows. */
  readonly label: string
  readonly mime: string
  /** Without the dot. */
  readonly extension: string
  /** True where the text makes sense on the clipboard. */
  readonly clipboard: boolean
  /** Gives the file piece by piece, so that large libraries neither fill the memory nor hold the page still. */
  render(summaries: Summaries, context: ExportContext): AsyncIterable<string | Uint8Array>
}
