/** What an export format is. */
import type { Summary } from '../model.ts'

/** What a full backup carries beside the summaries. */
export interface Library {
  readonly version: 1
  /** Who is who. */
  readonly people: readonly unknown[]
  /** The steps behind each summary that was edited: together they may not fit into memory. */
  readonly edited: Iterable<unknown> | AsyncIterable<unknown>
}

export interface ExportContext {
  /** When the export was made. */
  readonly now: Date
  /** Only for a full backup; only JSON writes it. */
  readonly library?: Library | undefined
}

/** Which format; a menu shows its name in the user's language (`format.*` in locales/). */
export type FormatId =
  | 'markdown'
  | 'html'
  | 'zip'
  | 'tasks'
  | 'json'
  | 'json-lines'
  | 'csv-summaries'
  | 'csv-points'
  | 'bibtex'
  | 'ris'
  | 'csl-json'

/** A piece of a file; text as UTF-8. */
export type Piece = string | Uint8Array<ArrayBuffer>

/**
 * A format writes in two steps, so that few summaries are in memory at once and two workers can share the work
 * (lib/export-job): each summary by itself, then the file from the results. `Part` is whatever a format makes of one
 * summary, and must be transferable between workers.
 */
export interface ExportFormat<Part = unknown> {
  readonly id: FormatId
  readonly mime: string
  /** Without the dot. */
  readonly extension: string
  /** The English suffix of the file name after its title, used if another format writes files with this extension too. */
  readonly called?: string
  /** True if the text makes sense on the clipboard. */
  readonly clipboard: boolean
  /** True if the post's own text is written too; other formats may be given summaries without it. */
  readonly writesPost?: boolean
  /** One summary by itself: nearly all the work. */
  render(summary: Summary): Promise<Part>
  /**
   * Present if assembling is as much work as rendering, which another worker then does: which parts of a part to transfer
   * instead of copying them (https://html.spec.whatwg.org/#transferable-objects).
   */
  handsOver?(part: Part): Transferable[]
  /** The file, piece by piece, from the parts of all summaries, in order. */
  assemble(parts: AsyncIterable<Part>, context: ExportContext): AsyncIterable<Piece>
}
