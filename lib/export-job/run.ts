/** The page's side: it starts the work, shows how far it is, and can end it; it reads and writes nothing itself. */

import type { Merged } from '../store/merging.ts'
import { type NamedFile, nameFile } from './file.ts'
import type { Exported, ExportJob, ImportPlan, Request, Value } from './messages.ts'
import { ask, startWorker } from './workers.ts'

interface JobOptions {
  /** Told now and then how many summaries are done. */
  readonly onProgress?: (done: number) => void
  /** Aborting it ends the work at once, with its reason: no file is made, and what is not yet taken in stays out. */
  readonly signal?: AbortSignal
}

/** What an export gives; whoever has read the file discards it. */
export type ExportedFile = Exported & Pick<NamedFile, 'discard'>

/**
 * Makes the file of a job. Rejects with the failures of storage by their names, else with
 * what went wrong.
 */
export async function runExport(
  job: Omit<ExportJob, 'kind' | 'file'>,
  options?: JobOptions,
): Promise<ExportedFile> {
  const { name, discard } = nameFile()
  try {
    return { ...(await run({ kind: 'job', file: name, ...job }, options)), discard }
  } catch (error) {
    void discard()
    throw error
  }
}

/** What taking in the files would change; changes nothing. Rejects as `runExport` does. */
export function planImport(files: readonly File[], options?: JobOptions): Promise<ImportPlan> {
  return run({ kind: 'plan', files }, options)
}

/** Takes in what is valid in the files; each summary entirely or not at all. Rejects as `runExport` does. */
export function runImport(files: readonly File[], options?: JobOptions): Promise<Merged> {
  return run({ kind: 'import', files }, options)
}

async function run<Asked extends Request>(
  request: Asked,
  { onProgress, signal }: JobOptions = {},
): Promise<Value<Asked>> {
  signal?.throwIfAborted()
  const worker = startWorker()
  const cancelled = new Promise<never>((_, reject) =>
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true }),
  )
  try {
    // What the worker told before it was ended may come after that.
    const tell = (done: number) => signal?.aborted || onProgress?.(done)
    return await Promise.race([ask(worker, request, tell), cancelled])
  } finally {
    // Those that it started end with it.
    worker.terminate()
  }
}
