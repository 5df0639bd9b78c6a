/** From a format and summaries to what leaves Micline: a file, or text for the clipboard. */
import type { Summary } from '../model.ts'
import type { ExportContext, ExportFormat } from './format.ts'
import { fileName } from './parts/file-names.ts'

/** So much (characters or bytes) is handed to the browser at once: what is handed over no longer fills our memory. */
const LARGEST_PIECE = 1_000_000

async function* rendered(format: ExportFormat, summaries: Iterable<Summary>): AsyncGenerator<unknown> {
  for (const summary of summaries) yield await format.render(summary)
}

/** The export as one text. For formats of text only; a binary one throws. */
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
  context: Partial<ExportContext> = {},
): Promise<Blob> {
  return assembleBlob(format, rendered(format, summaries), context)
}

/** A file's content from what the format has rendered, in order, wherever that was done. */
export async function assembleBlob(
  format: ExportFormat,
  parts: AsyncIterable<unknown>,
  { now = new Date(), library }: Partial<ExportContext> = {},
): Promise<Blob> {
  const whole: Blob[] = []
  let pieces: BlobPart[] = []
  let size = 0
  for await (const piece of format.assemble(parts, { now, library })) {
    pieces.push(piece)
    size += piece.length
    if (size < LARGEST_PIECE) continue
    whole.push(new Blob(pieces))
    pieces = []
    size = 0
  }
  return new Blob([...whole, ...pieces], { type: format.mime })
}

/**
 * What to call the file: the summary's title where there is one summary, else `title` (a meeting, a search) and
 * the day: 'Micline 2026-03-20.json'.
 */
export function exportFileName(
  format: ExportFormat,
  { summary, title = 'Micline', now = new Date() }: { summary?: Summary; title?: string; now?: Date } = {},
): string {
  const name = summary ? summary.source.title : `${title} ${now.toISOString().slice(0, 10)}`
  return fileName(name, format.extension)
}
