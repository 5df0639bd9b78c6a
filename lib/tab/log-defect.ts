/** The one boundary between expected failures and defects: what is expected is told to the user in words, and not logged. */
import { isStorageFailure } from '../store/database/errors.ts'
import { UnreadablePage } from './unreadable.ts'

/** Logs `error`, unless it is that a page cannot be read or the storage's. */
export function logDefect(error: unknown): void {
  if (!(error instanceof UnreadablePage || isStorageFailure(error))) console.error(error)
}
