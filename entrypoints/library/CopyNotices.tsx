import { Failure } from '../../components/Failure.tsx'
import { LossNotice } from '../../components/LossNotice.tsx'
import { useLive } from '../../lib/hooks/use-live.ts'
import { useLoss } from '../../lib/hooks/use-loss.ts'
import { t } from '../../lib/i18n/index.ts'
import { countLost } from '../../lib/second-copy/restore.ts'
import { copyState } from '../../lib/store/copy-state.ts'
import { useRestore } from './use-restore.ts'

/** What must be said of the library as a whole: that it was lost, that its second copy cannot be written. */
export function CopyNotices() {
  const { loss, onSeen } = useLoss(countLost)
  const { restored, restore } = useRestore()
  const live = useLive(copyState, [])
  const problem = live.state === 'ready' ? live.value?.problem : null
  return (
    <>
      {restored !== null && (
        <p class="notice" role="status">
          {t('restore.writing', { count: restored })}
        </p>
      )}
      {loss && restored === null && (
        <LossNotice recoverable={loss.recoverable} onRestore={restore} onSeen={onSeen} />
      )}
      {problem && (
        <Failure>
          {t(`copyProblem.${problem}`)} <a href="#/settings">{t('view.settings')}</a>
        </Failure>
      )}
    </>
  )
}
