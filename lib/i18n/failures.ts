/** Expected failures, in the reader's words: what happened, what it means for their data, what to do. */
import { type MessageKey, t } from './index.ts'

const SENTENCES: Record<string, MessageKey> = {
  StorageRefusedError: 'failure.StorageRefusedError',
  StorageFullError: 'failure.StorageFullError',
  NewerDatabaseError: 'failure.NewerDatabaseError',
  BlockedUpgradeError: 'failure.BlockedUpgradeError',
  DamagedRecordError: 'failure.DamagedRecordError',
}

/**
 * The sentence for `error`: by name for storage failures, by `reason` for a page that cannot be read; a defect gets
 * a sentence with the error's own message, for the report.
 */
export function failureSentence(error: unknown): string {
  if (!(error instanceof Error)) return t('failure.unknown', { message: String(error) })
  if (error.name === 'UnreadablePage' && 'reason' in error)
    return t(`unreadable.${error.reason}` as MessageKey)
  const key = SENTENCES[error.name]
  return key ? t(key) : t('failure.unknown', { message: error.message })
}
