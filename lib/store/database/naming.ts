/** The one door into the store: what it throws comes out as a named failure. */
import { unlessBlocked } from './blocked.ts'
import { storageFailure } from './errors.ts'

/** Runs `work`; if it throws an expected failure, rethrows it as a named one (errors.ts). */
export async function naming<Value>(work: () => PromiseLike<Value>): Promise<Value> {
  try {
    return await unlessBlocked(work())
  } catch (error) {
    throw storageFailure(error)
  }
}
