import { useEffect } from 'preact/hooks'
import { removeLeftFiles } from '../../lib/export-job/file.ts'
import { t } from '../../lib/i18n/index.ts'
import { useNotices } from './notices.tsx'

/** Removes what exports have left behind, once; says so if one was interrupted, since its user may be waiting for the file. */
export function LeftExports() {
  const { done } = useNotices()
  useEffect(() => {
    void removeLeftFiles().then((isInterrupted) => {
      if (isInterrupted) done(t('export.interrupted'))
    })
  }, [])
  return null
}
