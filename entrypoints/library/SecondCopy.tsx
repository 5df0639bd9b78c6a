import { useEffect, useState } from 'preact/hooks'
import { Failure } from '../../components/Failure.tsx'
import { Confirm } from '../../components/library/Confirm.tsx'
import { useLive } from '../../lib/hooks/use-live.ts'
import { formatBytes } from '../../lib/i18n/format-bytes.ts'
import { t } from '../../lib/i18n/index.ts'
import { updateCopy } from '../../lib/second-copy/keep.ts'
import { type CopySize, copySize } from '../../lib/second-copy/report.ts'
import { countLost, removeLost } from '../../lib/second-copy/restore.ts'
import { copyState } from '../../lib/store/copy-state.ts'
import { countChanges } from '../../lib/store/outbox.ts'
import { useNotices } from './notices.tsx'
import { Restoring, useRestore } from './use-restore.tsx'
import { useSetting } from './use-setting.ts'

/** The second copy: what it is, its size, switching it on and off; and the copy of a library that was lost. */
export function SecondCopy() {
  const [isKept, change] = useSetting('secondCopy', updateCopy)
  if (isKept === null) return null
  return (
    <section>
      <h2>{t('settings.secondCopy')}</h2>
      <p>{t('settings.secondCopyIntro')}</p>
      <label class="switch">
        <input type="checkbox" checked={isKept} onChange={(event) => change(event.currentTarget.checked)} />
        {t('settings.secondCopyKeep')}
      </label>
      {isKept && <State />}
      <Lost />
    </section>
  )
}

function State() {
  const { attempt } = useNotices()
  const [size, setSize] = useState<CopySize | null>(null)
  const state = useLive(copyState, [])
  const waiting = useLive(countChanges, [])
  const count = waiting.state === 'ready' ? waiting.value : 0
  const problem = state.state === 'ready' ? state.value?.problem : null
  useEffect(() => {
    void attempt(copySize).then((read) => read !== undefined && setSize(read))
  }, [state.state === 'ready' && state.value?.folder, count === 0])
  return (
    <>
      {size && size.summaries > 0 && (
        <p>{t('settings.secondCopyState', { count: size.summaries, size: formatBytes(size.bytes) })}</p>
      )}
      <p role="status">{count > 0 && t('settings.secondCopyWaiting', { count })}</p>
      {problem && <Failure>{t(`copyProblem.${problem}`)}</Failure>}
    </>
  )
}

/** What the browser has thrown away, as long as there is a copy of it here. */
function Lost() {
  const [count, setCount] = useState(0)
  const [isAsking, setAsking] = useState(false)
  const { restored, restore } = useRestore()
  const { attempt } = useNotices()
  const look = () => attempt(async () => setCount(await countLost()))
  useEffect(() => {
    void look()
  }, [])
  if (restored !== null) return <Restoring restored={restored} />
  if (!count) return null
  return (
    <>
      <p>{t('settings.lostCopy', { count })}</p>
      <p class="edit-row">
        <button type="button" class="primary" onClick={() => restore().then(look)}>
          {t('loss.restore', { count })}
        </button>
        <button type="button" onClick={() => setAsking(true)}>
          {t('settings.removeCopy')}
        </button>
      </p>
      {isAsking && (
        <Confirm
          question={t('settings.askRemovalOfLost', { count })}
          label={t('settings.removeCopy')}
          onConfirm={() => attempt(removeLost).then(look)}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}
