import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { t } from '../../lib/i18n/index.ts'
import type { UnreadableReason } from '../../lib/tab/unreadable.ts'

/**
 * What is going on with the current page, unless its summary is shown. The region is there before its words: what comes along with
 * its words is read out by no screen reader.
 */
export function PageStatus({ isReading, children }: { isReading: boolean; children: ComponentChildren }) {
  return (
    <div role="status" class={isReading ? 'reading' : undefined}>
      {isReading ? <Reading /> : children}
    </div>
  )
}

/** In milliseconds: what takes less is not worth a word, which would only flash. */
const PATIENCE = 100

function Reading() {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE)
    return () => clearTimeout(timer)
  }, [])
  return isLong && <p class="notice">{t('page.reading')}</p>
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
    <div class="notice">
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
    <div class="notice">
      <p class="quiet">{title}</p>
      <p>{t('page.notIetf')}</p>
      <button type="button" onClick={onAnyway}>
        {t('page.summarizeAnyway')}
      </button>
    </div>
  )
}
