/** The wrapper around every access to the database, which turns its errors into named failures. */
import { unlessBlocked } from './blocked.ts'
import { storageFailure } from './errors.ts'

/** Runs `work`. Rejects with a named failure (errors.ts) if it fails in an expected way, and with BlockedUpgradeError. */
export async function naming<Value>(work: () => PromiseLike<Value>): Promise<Value> {
  try {
    return await unlessBlocked(work())
  } catch (error) {
    throw storageFailure(error)
  }
}
