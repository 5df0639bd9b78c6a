import { useState } from 'preact/hooks'
import { failureMidway } from '../../lib/i18n/failures.ts'
import { t } from '../../lib/i18n/index.ts'
import { restoreLost } from '../../lib/second-copy/restore.ts'
import { useNotices } from './notices.tsx'

/** Restoring what was lost from the second copy: how many are done (null: not restoring), and a function that starts it. */
export function useRestore(): { restored: number | null; restore: () => Promise<void> } {
  const [restored, setRestored] = useState<number | null>(null)
  const { done, attempt } = useNotices()
  const restore = async () => {
    setRestored(0)
    const result = await attempt(() => restoreLost(setRestored), failureMidway)
    setRestored(null)
    if (!result) return
    const sentences = [t('restore.done', { count: result.restored })]
    if (result.unreadable) sentences.push(t('restore.unreadable', { count: result.unreadable }))
    done(sentences.join(' '))
  }
  return { restored, restore }
}

/** How many summaries are restored by now. Screen readers read out that it has begun: the count changes too often. */
export function Restoring({ restored }: { restored: number }) {
  return (
    <p class="notice">
      {t('restore.writing', { count: restored })}
      <span class="unseen" role="status">
        {t('restore.writing', { count: 0 })}
      </span>
    </p>
  )
}
