/**
 * One run at a time in the whole browser: the page that works at it holds a Web Lock, which the browser releases
 * however that page ends.
 */
const LOCK = 'many-tabs'

/** Does `work` when nobody else works at a run, and holds the turn until it is done. */
export function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  return navigator.locks.request(LOCK, work)
}

/** Resolves when nobody works at a run any more; false where `signal` ended the waiting. */
export async function whenIdle(signal: AbortSignal): Promise<boolean> {
  return navigator.locks.request(LOCK, { signal }, async () => true).catch(() => false)
}
