/**
 * Starting workers and asking them. A page asks one for a file or an import; for a ZIP, that one asks another
 * to render the notes.
 */
import type { Answer, Request, Value } from './messages.ts'

/** entrypoints/export-worker.ts, as it is built. */
const ADDRESS = '/export-worker.js'

/** The part of Trusted Types (https://w3c.github.io/trusted-types) used here; TypeScript does not know them. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: () => string },
  ): { createScriptURL(text: string): string }
}

/** Under Trusted Types, plain text is not accepted as a script's address; this policy returns the only one there is. */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('micline-worker', {
  createScriptURL: () => ADDRESS,
})

/** A worker that answers `ask`. Throws if the browser cannot start one. */
export function startWorker(): Worker {
  return new Worker(policy?.createScriptURL(ADDRESS) ?? ADDRESS, { name: 'Micline export' })
}

/**
 * The worker's answer. Rejects with an error of the same name and message as the one thrown there, or if the
 * worker does not run.
 */
export function ask<Asked extends Request>(
  worker: Worker,
  request: Asked,
  onProgress: (done: number) => unknown = () => {},
): Promise<Value<Asked>> {
  const { port1: mine, port2: theirs } = new MessageChannel()
  const answered = new AbortController()
  return new Promise<Value<Asked>>((resolve, reject) => {
    mine.onmessage = ({ data }: MessageEvent<Answer<Asked>>) => {
      if (data.kind === 'progress') onProgress(data.done)
      else if (data.kind === 'done') resolve(data.value)
      else reject(Object.assign(new Error(data.message), { name: data.name }))
    }
    const fail = ({ message }: ErrorEvent) =>
      reject(new Error(message || 'the part of Micline that works on files could not be started'))
    worker.addEventListener('error', fail, { signal: answered.signal })
    worker.postMessage(request, [theirs])
  }).finally(() => {
    mine.close()
    answered.abort()
  })
}
