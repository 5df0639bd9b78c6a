/** Starting export workers, and asking them. A page asks one for a file; that one asks others for their shares. */
import type { Answer, Exported, ExportJob, Rendered, Share } from './messages.ts'

/** entrypoints/export-worker.ts, as it is built. */
const ADDRESS = '/export-worker.js'

/** The part of Trusted Types (https://w3c.github.io/trusted-types) that is used here; TypeScript does not know them. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: () => string },
  ): { createScriptURL(text: string): string }
}

/** Under Trusted Types no text is taken for a script's address; this policy gives the one that there is. */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('micline-worker', {
  createScriptURL: () => ADDRESS,
})

/** A worker that answers what `ask` asks. Throws where the browser starts none. */
export function startWorker(): Worker {
  return new Worker(policy?.createScriptURL(ADDRESS) ?? ADDRESS, { name: 'Micline export' })
}

/**
 * The worker's answer. Rejects with an error of the name and message of the one that was thrown there, or where the
 * worker does not run.
 */
export function ask(worker: Worker, request: Share): Promise<Rendered>
export function ask(
  worker: Worker,
  request: ExportJob,
  onProgress: (written: number) => void,
): Promise<Exported>
export function ask<Value>(
  worker: Worker,
  request: ExportJob | Share,
  onProgress?: (written: number) => void,
): Promise<Value> {
  const { port1: mine, port2: theirs } = new MessageChannel()
  const answered = new AbortController()
  return new Promise<Value>((resolve, reject) => {
    mine.onmessage = ({ data }: MessageEvent<Answer<Value>>) => {
      if (data.kind === 'progress') onProgress?.(data.written)
      else if (data.kind === 'done') resolve(data.value)
      else reject(Object.assign(new Error(data.message), { name: data.name }))
    }
    const fail = ({ message }: ErrorEvent) =>
      reject(new Error(message || 'the part of Micline that writes files could not be started'))
    worker.addEventListener('error', fail, { signal: answered.signal })
    worker.postMessage(request, [theirs])
  }).finally(() => {
    mine.close()
    answered.abort()
  })
}
