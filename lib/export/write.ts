/** From a format and summaries to what leaves Micline: a file, or text for the clipboard. */
import type { Summary } from '../model.ts'
import type { ExportContext, ExportFormat, Piece } from './format.ts'
import { fileName } from './parts/file-names.ts'

/** How much (characters or bytes) is handed to the browser at once: what is handed over no longer takes up our memory. */
const LARGEST_PIECE = 1_000_000

async function* rendered(format: ExportFormat, summaries: Iterable<Summary>): AsyncGenerator<unknown> {
  for (const summary of summaries) yield await format.render(summary)
}

/** The export as one text. Only for text formats; a binary one throws. */
export async function writeText(
  format: ExportFormat,
  summaries: Iterable<Summary>,
  { now = new Date(), library }: Partial<ExportContext> = {},
): Promise<string> {
  const texts: string[] = []
  for await (const piece of format.assemble(rendered(format, summaries), { now, library })) {
    if (typeof piece !== 'string') throw new TypeError(`${format.id} is not text`)
    texts.push(piece)
  }
  return texts.join('')
}

/** The export as a file's content. */
export function writeBlob(
  format: ExportFormat,
  summaries: Iterable<Summary>,
  { now = new Date(), library }: Partial<ExportContext> = {},
): Promise<Blob> {
  return toBlob(format.assemble(rendered(format, summaries), { now, library }), format.mime)
}

/** The pieces of a file as its content. */
export async function toBlob(pieces: AsyncIterable<Piece>, mime: string): Promise<Blob> {
  const whole: Blob[] = []
  let parts: BlobPart[] = []
  let size = 0
  for await (const piece of pieces) {
    parts.push(piece)
    size += piece.length
    if (size < LARGEST_PIECE) continue
    whole.push(new Blob(parts))
    parts = []
    size = 0
  }
  return new Blob([...whole, ...parts], { type: mime })
}

/**
 * The file name: the summary's title if there is only one summary, otherwise `title` (a meeting, a search) and
 * the day: 'Micline 2026-03-20.json'. Formats that share an extension are told apart: 'Micline 2026-03-20 references.json'.
 */
export function exportFileName(
  format: ExportFormat,
  { summary, title = 'Micline', now = new Date() }: { summary?: Summary; title?: string; now?: Date } = {},
): string {
  const name = summary ? summary.source.title : `${title} ${now.toISOString().slice(0, 10)}`
  return fileName(name, format.extension, format.called)
}
