/** What an export format is. */
import type { Summary } from '../model.ts'

/** What a full backup carries beside the summaries. */
export interface Library {
  readonly version: 1
  /** Who is who. */
  readonly people: readonly unknown[]
  /** The steps behind each summary that was edited: together they may be more than fits into memory. */
  readonly edited: Iterable<unknown> | AsyncIterable<unknown>
}

export interface ExportContext {
  /** When the export was made. */
  readonly now: Date
  /** Of a full backup; written by JSON alone. */
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
 * A format writes in two steps, so that few summaries are in memory at once, and two workers can share the work
 * (lib/export-job): each summary by itself, then the file out of what they gave. `Part` is whatever a format makes of one
 * summary, and can be sent from worker to worker.
 */
export interface ExportFormat<Part = unknown> {
  readonly id: FormatId
  readonly mime: string
  /** Without the dot. */
  readonly extension: string
  /** What the file is called beside its title, in English, where another format writes files of this extension too. */
  readonly called?: string
  /** True where the text makes sense on the clipboard. */
  readonly clipboard: boolean
  /** True where the post's own text is written too; the others may be given summaries without it. */
  readonly writesPost?: boolean
  /** One summary by itself: nearly all the work. */
  render(summary: Summary): Promise<Part>
  /**
   * There where assembling is as much work as rendering, which another worker then does: what of a part that hands over
   * instead of copying it (https://html.spec.whatwg.org/#transferable-objects).
   */
  handsOver?(part: Part): Transferable[]
  /** The file, piece by piece, from the parts of all summaries, in order. */
  assemble(parts: AsyncIterable<Part>, context: ExportContext): AsyncIterable<Piece>
}
