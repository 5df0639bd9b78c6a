import { useEffect, useState } from 'preact/hooks'
import { t } from '../../lib/i18n/index.ts'

/** In milliseconds: what takes less is not worth a word, which would only flash. */
const PATIENCE = 300

/** Says that what is saved is being read, if that takes a while. Within a live region, which reads it out. */
export function Waiting() {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE)
    return () => clearTimeout(timer)
  }, [])
  return isLong ? <span class="quiet">{t('library.reading')}</span> : null
}
