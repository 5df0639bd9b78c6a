import { t } from '../lib/i18n/index.ts'

/** The browser has thrown the library away: what happened, and what to do. */
export function LossNotice({ onSeen }: { onSeen: () => void }) {
  return (
    <div class="notice failed" role="alert">
      <p>{t('loss.sentence')}</p>
      <button type="button" onClick={onSeen}>
        {t('loss.seen')}
      </button>
    </div>
  )
}
