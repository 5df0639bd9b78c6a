/**
 * One run at a time in the whole browser: the page working on it holds a Web Lock, which the browser releases
 * however that page ends.
 */
const LOCK = 'many-tabs'

/** Does `work` once nobody else is working on a run, and holds the turn until it is done. */
export function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  return navigator.locks.request(LOCK, work)
}

/** Resolves once nobody is working on a run any more; false if `signal` ended the wait. */
export async function whenIdle(signal: AbortSignal): Promise<boolean> {
  return navigator.locks.request(LOCK, { signal }, async () => true).catch(() => false)
}
