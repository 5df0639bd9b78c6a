import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect, useRef, useState } from 'preact/hooks'
import { failureSentence } from '../../lib/i18n/failures.ts'
import { t } from '../../lib/i18n/index.ts'

/** Takes a step back; where it gives a list of what that has changed, and the list is empty, there was nothing to take back. */
type Undo = () => Promise<unknown>

interface Notices {
  /** Says what was done, and offers to take it back. */
  done: (message: string, undo?: Undo) => void
  /** Does `work`; where it fails, says why. Undefined then. */
  attempt: <Value>(work: () => Promise<Value>) => Promise<Value | undefined>
  /** Takes back what was done last, if it can be. */
  undoLast: () => Promise<void>
}

const Context = createContext<Notices | null>(null)

/** The notices of the page that this component stands in. */
export function useNotices(): Notices {
  const notices = useContext(Context)
  if (!notices) throw new Error('There is no NoticeBoard above')
  return notices
}

/** A change that takes longer than this is not waited for by whoever takes the last one back, in milliseconds. */
const LONGEST_CHANGE = 1000

/** How long a notice stays, in milliseconds; as long as it is pointed at or focused, it stays. */
const STAY = 12_000

interface Notice {
  message: string
  undo: Undo | null
  isFailure: boolean
}

/** The place where the page says what was done; every step done here can be undone, the last one first. */
export function NoticeBoard({ children }: { children: ComponentChildren }) {
  const [notice, setNotice] = useState<Notice | null>(null)
  const steps = useRef<Undo[]>([])
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    if (!notice || isHeld) return
    const timer = setTimeout(() => setNotice(null), STAY)
    return () => clearTimeout(timer)
  }, [notice, isHeld])

  const underWay = useRef(new Set<Promise<unknown>>())
  const tellFailure = (error: unknown) => {
    setNotice({ message: failureSentence(error), undo: null, isFailure: true })
    return undefined
  }
  const attempt: Notices['attempt'] = (work) => {
    const doing = (async () => work())().catch(tellFailure)
    underWay.current.add(doing)
    void doing.then(() => underWay.current.delete(doing))
    return doing
  }
  const undoLast = async () => {
    // A change is seen before it is acknowledged: whoever takes it back then means it, not the one before.
    const patience = new Promise((resolve) => setTimeout(resolve, LONGEST_CHANGE))
    await Promise.race([Promise.all(underWay.current), patience])
    const undo = steps.current.pop()
    if (!undo) return
    const undone = await attempt(async () => ({ changed: await undo() }))
    if (undone) {
      // What was deleted may have been removed for good since, or be back already.
      const isNothing = Array.isArray(undone.changed) && undone.changed.length === 0
      setNotice({
        message: t(isNothing ? 'notice.nothingToUndo' : 'notice.undone'),
        undo: null,
        isFailure: false,
      })
    } else steps.current.push(undo)
  }
  const done: Notices['done'] = (message, undo) => {
    if (undo) steps.current.push(undo)
    setNotice({ message, undo: undo ?? null, isFailure: false })
  }
  return (
    <Context.Provider value={{ done, attempt, undoLast }}>
      {children}
      <div
        class="notice-board"
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocusIn={() => setHeld(true)}
        onFocusOut={() => setHeld(false)}
      >
        <div role={notice?.isFailure ? 'alert' : 'status'}>
          {notice && (
            <p class={notice.isFailure ? 'notice-text failed' : 'notice-text'}>
              {notice.message}
              {notice.undo && (
                <button type="button" class="plain" onClick={undoLast}>
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
