/**
 * Chromium throws away a database that it finds damaged and begins a new one, without a word: a crash in the middle of a
 * write, and another later, can lead there. To say so it must be known that there was one. That stands apart from
 * IndexedDB's files, in the names of two caches (Cache API) that hold nothing.
 */
import { giveSignal, onSignal } from '../../signal.ts'

const KEPT = 'micline-kept'
const LOST = 'micline-lost'
const SIGNAL = 'micline-loss'

/** Where the browser refuses caches too, nothing can be told. */
const names = () => globalThis.caches as CacheStorage | undefined

let checking: Promise<unknown> = Promise.resolve()
let isNoted = false

/** Notes that the library holds something. Never rejects. */
export async function noteKept(): Promise<void> {
  if (isNoted) return
  isNoted = true
  await checking
  await names()
    ?.open(KEPT)
    .catch(() => undefined)
}

/** Notes that the database is made anew: a loss, where the library held something before. */
export function noteNewDatabase(): void {
  const check = async () => {
    if (!(await names()?.has(KEPT))) return
    await names()?.open(LOST)
    giveSignal(SIGNAL)
  }
  checking = check().catch(() => undefined)
}

/** Has the browser lost the library, and has nobody been told? */
export async function isLibraryLost(): Promise<boolean> {
  return (
    (await names()
      ?.has(LOST)
      .catch(() => false)) ?? false
  )
}

/** Whoever had to know knows. */
export async function forgetLoss(): Promise<void> {
  await names()?.delete(LOST)
  giveSignal(SIGNAL)
}

/** Calls `listener` when a loss is noted, or forgotten; gives what ends it. */
export const onLoss = (listener: () => void): (() => void) => onSignal(SIGNAL, listener)
