/** Separates bugs, which are logged, from expected failures, which are explained to the user instead. */
import { isStorageFailure } from '../store/database/errors.ts'
import { UnreadablePage } from './unreadable.ts'

/** Logs `error`, unless it is an expected failure: an unreadable page, or a storage failure. */
export function logDefect(error: unknown): void {
  if (!(error instanceof UnreadablePage || isStorageFailure(error))) console.error(error)
}
