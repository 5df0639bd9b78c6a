/** From a format and summaries to what leaves the page: a file, or text for the clipboard. */
import type { Summary } from '../model.ts'
import type { ExportContext, ExportFormat, Summaries } from './format.ts'
import { fileName } from './parts/file-names.ts'

/** Work this long (ms) without a pause is not felt; a frame is 16. */
const LONGEST_STRETCH = 24

/** So much (characters or bytes) is handed to the browser at once: more would hold the page still, and fill its memory. */
const LARGEST_PART = 4_000_000

export interface WriteOptions extends Partial<ExportContext> {
  /** Told after each summary how many are written. */
  readonly onProgress?: (written: number) => void
  /** Aborting it makes the promise reject with its reason; no file is made. */
  readonly signal?: AbortSignal
}

/** Lets the page draw and answer before work goes on. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

/** The summaries as they are taken by the format: counted, cancellable, with pauses for the page. */
async function* paced(summaries: Summaries, { onProgress, signal }: WriteOptions): AsyncGenerator<Summary> {
  let written = 0
  let resumed = performance.now()
  for await (const summary of summaries) {
    signal?.throwIfAborted()
    yield summary
    written += 1
    onProgress?.(written)
    if (performance.now() - resumed > LONGEST_STRETCH) {
      await pause()
      resumed = performance.now()
    }
  }
  signal?.throwIfAborted()
}

function pieces(format: ExportFormat, summaries: Summaries, options: WriteOptions) {
  const { now = new Date(), library } = options
  return format.render(paced(summaries, options), { now, library })
}

/** The export as one text. For formats of text only; a binary one throws. */
export async function writeText(
  format: ExportFormat,
  summaries: Summaries,
  options: WriteOptions = {},
): Promise<string> {
  const texts: string[] = []
  for await (const piece of pieces(format, summaries, options)) {
    if (typeof piece !== 'string') throw new TypeError(`${format.label} is not text`)
    texts.push(piece)
  }
  return texts.join('')
}

/** The export as a file's content. Needs a page: a worker of an extension cannot offer it for download. */
export async function writeBlob(
  format: ExportFormat,
  summaries: Summaries,
  options: WriteOptions = {},
): Promise<Blob> {
  const whole: Blob[] = []
  let parts: BlobPart[] = []
  let size = 0
  for await (const piece of pieces(format, summaries, options)) {
    parts.push(typeof piece === 'string' ? piece : new Uint8Array(piece))
    size += piece.length
    if (size < LARGEST_PART) continue
    whole.push(new Blob(parts))
    parts = []
    size = 0
  }
  return new Blob([...whole, ...parts], { type: format.mime })
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
