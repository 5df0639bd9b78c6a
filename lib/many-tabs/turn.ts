/** Ensures that only one page at a time works on a run, by a Web Lock, which the browser releases even if the page crashes. */
const LOCK = 'many-tabs'

/** Runs `work` once no other page is working on a run, and keeps others waiting until it is done. */
export function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  return navigator.locks.request(LOCK, work)
}

/** Resolves to true once no page is working on a run; to false if `signal` is aborted before. */
export async function whenIdle(signal: AbortSignal): Promise<boolean> {
  return navigator.locks.request(LOCK, { signal }, async () => true).catch(() => false)
}
