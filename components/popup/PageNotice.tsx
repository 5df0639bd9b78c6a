import { t } from '../../lib/i18n/index.ts'
import type { UnreadableReason } from '../../lib/tab/unreadable.ts'

/** Reading takes a moment; the message appears only after 100 ms (popup.css), so that nothing flashes. */
export function Reading() {
  return (
    <p class="notice reading" role="status">
      {t('page.reading')}
    </p>
  )
}

const WORTH_ANOTHER_TRY = new Set<UnreadableReason>([
  'loading',
  'empty',
  'failed',
  'crashed',
  'refused',
  'broken',
])

interface UnreadableProps {
  reason: UnreadableReason
  onRetry: () => void
  /** Opens the page in the frame that holds this page's text. */
  onOpenFrame: () => void
}

/** Why the current page cannot be read, and what to do. */
export function Unreadable({ reason, onRetry, onOpenFrame }: UnreadableProps) {
  return (
    <div class="notice" role="status">
      <p>{t(`unreadable.${reason}`)}</p>
      {WORTH_ANOTHER_TRY.has(reason) && (
        <button type="button" onClick={onRetry}>
          {t('page.tryAgain')}
        </button>
      )}
      {reason === 'frame' && (
        <button type="button" onClick={onOpenFrame}>
          {t('page.openFrame')}
        </button>
      )}
    </div>
  )
}

/** The page is readable, but not about the IETF: a summary on request. */
export function NotIetf({ title, onAnyway }: { title: string; onAnyway: () => void }) {
  return (
    <div class="notice" role="status">
      <p class="quiet">{title}</p>
      <p>{t('page.notIetf')}</p>
      <button type="button" onClick={onAnyway}>
        {t('page.summarizeAnyway')}
      </button>
    </div>
  )
}
