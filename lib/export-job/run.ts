/** The page's side: starts the work, reports progress, and can end it; reads and writes nothing itself. */

import type { Merged } from '../store/merging.ts'
import { type NamedFile, nameFile } from './file.ts'
import type { Exported, ExportJob, ImportPlan, Request, Value } from './messages.ts'
import { ask, startWorker } from './workers.ts'

interface JobOptions {
  /** Called now and then with the number of summaries done. */
  readonly onProgress?: (done: number) => void
  /** Aborting it ends the work at once, with its reason: no file is made, and what has not been imported yet stays out. */
  readonly signal?: AbortSignal
}

/** The result of an export; whoever has read the file discards it. */
export type ExportedFile = Exported & Pick<NamedFile, 'discard'>

/**
 * Makes the file of a job. Rejects with the named storage failures, otherwise with
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

/** What importing the files would change; changes nothing. Rejects as `runExport` does. */
export function planImport(files: readonly File[], options?: JobOptions): Promise<ImportPlan> {
  return run({ kind: 'plan', files }, options)
}

/** Imports what is valid in the files; each summary entirely or not at all. Rejects as `runExport` does. */
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
    signal?.addEventListener('abort', () => reject(signal.reason)),
  )
  try {
    // A message sent before the worker was ended may still arrive afterwards.
    const tell = (done: number) => signal?.aborted || onProgress?.(done)
    return await Promise.race([ask(worker, request, tell), cancelled])
  } finally {
    // Workers that it started end with it.
    worker.terminate()
  }
}
