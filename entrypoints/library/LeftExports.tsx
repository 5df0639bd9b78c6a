import { useEffect } from 'preact/hooks'
import { removeLeftFiles } from '../../lib/export-job/file.ts'
import { t } from '../../lib/i18n/index.ts'
import { useNotices } from './notices.tsx'

/** Removes what exports have left behind, once; says so where one was interrupted: its user may wait for the file. */
export function LeftExports() {
  const { done } = useNotices()
  useEffect(() => {
    void removeLeftFiles().then((isInterrupted) => {
      if (isInterrupted) done(t('export.interrupted'))
    })
  }, [])
  return null
}
