/**
 * Detects that the browser lost the library. Chromium silently replaces a damaged database (after two crashes while writing, for
 * example) with a new one. That one existed is therefore recorded outside IndexedDB, by two empty caches (Cache API).
 */
import { giveSignal, onSignal } from '../../signal.ts'

const KEPT = 'micline-kept'
const LOST = 'micline-lost'
const SIGNAL = 'micline-loss'

/** Undefined if the browser has no caches; then a loss remains unnoticed. */
const names = () => globalThis.caches as CacheStorage | undefined

let checking: Promise<unknown> = Promise.resolve()
let isNoted = false

/** Records that the library is not empty. Never rejects. */
export async function noteKept(): Promise<void> {
  if (isNoted) return
  isNoted = true
  await checking
  await names()
    ?.open(KEPT)
    .catch(() => undefined)
}

/** Records that the database was created: a loss if the library was not empty before. */
export function noteNewDatabase(): void {
  const check = async () => {
    if (!(await names()?.has(KEPT))) return
    await names()?.open(LOST)
    giveSignal(SIGNAL)
  }
  checking = check().catch(() => undefined)
}

/** Has the browser lost the library, and the user not dismissed that yet? */
export async function isLibraryLost(): Promise<boolean> {
  return (
    (await names()
      ?.has(LOST)
      .catch(() => false)) ?? false
  )
}

/** Forgets the loss, once the user has seen it. */
export async function forgetLoss(): Promise<void> {
  await names()?.delete(LOST)
  giveSignal(SIGNAL)
}

/** Calls `listener` when a loss is recorded or forgotten; returns a function that stops this. */
export const onLoss = (listener: () => void): (() => void) => onSignal(SIGNAL, listener)
