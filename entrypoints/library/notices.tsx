import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../lib/i18n/index.ts'
import { type Notice, type Steps, useSteps } from './use-steps.ts'

interface Notices extends Steps {
  /** Says what was done, and offers to undo it. */
  done: (message: string, undo?: Notice['undo']) => void
}

const Context = createContext<Notices | null>(null)

/** The notices of the page that this component is on. */
export function useNotices(): Notices {
  const notices = useContext(Context)
  if (!notices) throw new Error('There is no NoticeBoard above')
  return notices
}

/** How long a notice stays, in milliseconds; while it is pointed at or focused, as long again. */
const STAY = 12_000

/** Where the page says what was done; every step done here can be undone, the last one first. */
export function NoticeBoard({ children }: { children: ComponentChildren }) {
  const [notice, setNotice] = useState<Notice | null>(null)
  const board = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!notice) return
    // Asked when its time is up: no event tells that what had the focus has gone.
    const isHeld = () => board.current?.matches(':hover') || board.current?.contains(document.activeElement)
    const timer = setInterval(() => isHeld() || setNotice(null), STAY)
    return () => clearInterval(timer)
  }, [notice])

  const { isLasting, say, ...steps } = useSteps(setNotice)
  const undoThis = () => {
    // At once: a second press would take back the step before.
    if (notice) setNotice({ ...notice, undo: undefined })
    void steps.undoLast()
  }
  return (
    <Context.Provider value={{ ...steps, done: (message, undo) => say({ message, undo }) }}>
      {children}
      <div class="notice-board" ref={board}>
        <div role={notice?.isFailure ? 'alert' : 'status'}>
          {isLasting && !notice?.isFailure && <p class="notice-text">{t('notice.atWork')}</p>}
          {notice && (notice.isFailure || !isLasting) && (
            <p class={notice.isFailure ? 'notice-text failed' : 'notice-text'}>
              {notice.message}
              {notice.undo && (
                <button type="button" class="plain" onClick={undoThis}>
                  {t('saved.undo')}
                </button>
              )}
              {notice.isFailure && (
                <button type="button" class="plain" onClick={() => setNotice(null)}>
                  {t('notice.close')}
                </button>
              )}
            </p>
          )}
        </div>
      </div>
    </Context.Provider>
  )
}
