import { t } from '../lib/i18n/index.ts'
import { Failure } from './Failure.tsx'

interface LossNoticeProps {
  /** How many summaries can be restored from the second copy. */
  recoverable: number
  onRestore: () => void
  onSeen: () => void
}

/** The browser has thrown the library away: what happened, and what to do. */
export function LossNotice({ recoverable, onRestore, onSeen }: LossNoticeProps) {
  return (
    <Failure>
      <p>
        {t('loss.sentence')} {recoverable ? t('loss.copy', { count: recoverable }) : t('loss.noCopy')}
      </p>
      {recoverable > 0 && (
        <button type="button" class="primary" onClick={onRestore}>
          {t('loss.restore', { count: recoverable })}
        </button>
      )}{' '}
      <button type="button" onClick={onSeen}>
        {t('loss.seen')}
      </button>
    </Failure>
  )
}
