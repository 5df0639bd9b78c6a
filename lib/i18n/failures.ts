/** The sentences shown for errors: what happened, what it means for the user's data, what to do. */
import { type MessageKey, t } from './index.ts'

/** The storage failures (lib/store/database/errors.ts) by name; their sentences have the same names. */
const STORAGE_FAILURES = [
  'StorageRefusedError',
  'StorageFullError',
  'NewerDatabaseError',
  'BlockedUpgradeError',
  'DamagedRecordError',
] as const

/**
 * The sentence for `error`: by name for storage failures, by `reason` for a page that cannot be read; a bug gets
 * a sentence with the error's own message, for the report.
 */
export function failureSentence(error: unknown): string {
  return sentenceFor(error, 'failure.unknown')
}

/**
 * The same for work that may have stored something before it failed: the sentence for a bug does not claim that nothing changed.
 */
export function failureMidway(error: unknown): string {
  return sentenceFor(error, 'failure.midway')
}

function sentenceFor(error: unknown, unknown: 'failure.unknown' | 'failure.midway'): string {
  if (!(error instanceof Error)) return t(unknown, { message: String(error) })
  if (error.name === 'UnreadablePage' && 'reason' in error)
    return t(`unreadable.${error.reason}` as MessageKey)
  const name = STORAGE_FAILURES.find((known) => known === error.name)
  // The sentence has a full stop of its own.
  return name ? t(`failure.${name}`) : t(unknown, { message: error.message.replace(/\.$/, '') })
}
