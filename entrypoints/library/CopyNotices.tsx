import { Failure } from '../../components/Failure.tsx'
import { LossNotice } from '../../components/LossNotice.tsx'
import { useLive } from '../../lib/hooks/use-live.ts'
import { useLoss } from '../../lib/hooks/use-loss.ts'
import { t } from '../../lib/i18n/index.ts'
import { countLost } from '../../lib/second-copy/restore.ts'
import { copyState } from '../../lib/store/copy-state.ts'
import { Restoring, useRestore } from './use-restore.tsx'

/**
 * Notices about the library as a whole. They belong to whatever stays on the page: a library that fills up while it is
 * being restored is displayed differently, and the restoring continues.
 */
export function useCopyNotices() {
  const { loss, onSeen } = useLoss(countLost)
  const { restored, restore } = useRestore()
  const live = useLive(copyState, [])
  return { loss, onSeen, restored, restore, problem: live.state === 'ready' ? live.value?.problem : null }
}

/** Says that the library was lost, that it is being restored, or that its second copy cannot be written. */
export function CopyNotices({ loss, onSeen, restored, restore, problem }: ReturnType<typeof useCopyNotices>) {
  return (
    <>
      {restored !== null && <Restoring restored={restored} />}
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
