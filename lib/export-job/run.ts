/** The page's side of an export: the page starts it, shows how far it is, and can end it; it writes nothing itself. */
import type { Exported, ExportJob } from './messages.ts'
import { ask, startWorker } from './workers.ts'

export interface ExportOptions {
  /** Told now and then how many summaries are written. */
  readonly onProgress?: (written: number) => void
  /** Aborting it ends the work at once, with its reason; no file is made. */
  readonly signal?: AbortSignal
}

/** Makes the file of a job. Rejects with the failures of storage by their names, else with what went wrong. */
export async function runExport(
  job: Omit<ExportJob, 'kind'>,
  { onProgress = () => {}, signal }: ExportOptions = {},
): Promise<Exported> {
  signal?.throwIfAborted()
  const worker = startWorker()
  const cancelled = new Promise<never>((_, reject) =>
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true }),
  )
  try {
    return await Promise.race([ask(worker, { kind: 'job', ...job }, onProgress), cancelled])
  } finally {
    // Those that it started end with it.
    worker.terminate()
  }
}
