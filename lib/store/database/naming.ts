/** The one door through which the store is asked: what it throws comes out by name. */
import { unlessBlocked } from './blocked.ts'
import { storageFailure } from './errors.ts'

/** Runs `work`; what it throws comes out as a named failure (errors.ts) where it is an expected one. */
export async function naming<Value>(work: () => PromiseLike<Value>): Promise<Value> {
  try {
    return await unlessBlocked(work())
  } catch (error) {
    throw storageFailure(error)
  }
}
