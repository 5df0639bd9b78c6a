import { useEffect, useState } from 'preact/hooks'
import { t } from '../../lib/i18n/index.ts'
import './waiting.css'

/** In milliseconds: what takes less is not worth a word, which would only flash. The style sheet says the same. */
const PATIENCE = 300

/**
 * Says that what is saved is being read, if that takes a while. Within a live region, which reads it out; the style sheet shows
 * it, which it can even while the page is too busy for a timer.
 */
export function Waiting() {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE)
    return () => clearTimeout(timer)
  }, [])
  return (
    <>
      <span class="waiting quiet" aria-hidden="true">
        {t('library.reading')}
      </span>
      {isLong && <span class="unseen">{t('library.reading')}</span>}
    </>
  )
}
