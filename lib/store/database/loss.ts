/**
 * Chromium throws away a database that it finds damaged and starts a new one, silently: a crash in the middle of a
 * write, and later another, can cause this. To report it, we must know that there was one. That is recorded apart from
 * IndexedDB's files, in the names of two empty caches (Cache API).
 */
import { giveSignal, onSignal } from '../../signal.ts'

const KEPT = 'micline-kept'
const LOST = 'micline-lost'
const SIGNAL = 'micline-loss'

/** If the browser refuses caches too, we cannot know. */
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

/** Records that the database was created anew: a loss if the library held something before. */
export function noteNewDatabase(): void {
  const check = async () => {
    if (!(await names()?.has(KEPT))) return
    await names()?.open(LOST)
    giveSignal(SIGNAL)
  }
  checking = check().catch(() => undefined)
}

/** Has the browser lost the library, and has the user not been told yet? */
export async function isLibraryLost(): Promise<boolean> {
  return (
    (await names()
      ?.has(LOST)
      .catch(() => false)) ?? false
  )
}

/** The user knows now. */
export async function forgetLoss(): Promise<void> {
  await names()?.delete(LOST)
  giveSignal(SIGNAL)
}

/** Calls `listener` when a loss is recorded or forgotten; returns a function that stops this. */
export const onLoss = (listener: () => void): (() => void) => onSignal(SIGNAL, listener)
