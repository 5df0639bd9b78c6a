import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect, useRef, useState } from 'preact/hooks'
import { failureSentence } from '../../lib/i18n/failures.ts'
import { t } from '../../lib/i18n/index.ts'

/** Undoes a step; if it returns a list of what changed and the list is empty, there was nothing to undo. */
type Undo = () => Promise<unknown>

type Attempt = <Value>(work: () => Promise<Value>) => Promise<Value | undefined>

interface Notices {
  /** Says what was done, and offers to undo it. */
  done: (message: string, undo?: Undo) => void
  /** Does `work`; if it fails, says why and returns undefined. */
  attempt: Attempt
  /** The same for what may take long, as a change of thousands of summaries does: says that it is still at work, if it does. */
  attemptAtLength: Attempt
  /** Is any such work still under way? */
  isAtWork: () => boolean
  /** Undoes the last step, if possible. */
  undoLast: () => Promise<void>
}

const Context = createContext<Notices | null>(null)

/** The notices of the page that this component is on. */
export function useNotices(): Notices {
  const notices = useContext(Context)
  if (!notices) throw new Error('There is no NoticeBoard above')
  return notices
}

/** An undo waits at most this long for a change still in progress, in milliseconds. */
const LONGEST_CHANGE = 1000

/** After this long without a result, whoever waits is told that there is one to come, in milliseconds. */
const SOON = 500

/** How long a notice stays, in milliseconds; while it is pointed at or focused, as long again. */
const STAY = 12_000

interface Notice {
  message: string
  undo: Undo | null
  isFailure: boolean
}

/** Where the page says what was done; every step done here can be undone, the last one first. */
export function NoticeBoard({ children }: { children: ComponentChildren }) {
  const [notice, setNotice] = useState<Notice | null>(null)
  const steps = useRef<Undo[]>([])
  const board = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!notice) return
    // Asked when its time is up: no event tells that what had the focus has gone.
    const isHeld = () => board.current?.matches(':hover') || board.current?.contains(document.activeElement)
    const timer = setInterval(() => isHeld() || setNotice(null), STAY)
    return () => clearInterval(timer)
  }, [notice])

  const underWay = useRef(new Set<Promise<unknown>>())
  const tellFailure = (error: unknown) => {
    setNotice({ message: failureSentence(error), undo: null, isFailure: true })
    return undefined
  }
  const attempt: Attempt = (work) => {
    const doing = (async () => work())().catch(tellFailure)
    underWay.current.add(doing)
    void doing.then(() => underWay.current.delete(doing))
    return doing
  }
  const { isLasting, watch } = useLasting()
  const attemptAtLength: Attempt = (work) => watch(attempt(work))
  const undoLast = async () => {
    // A change is visible before it is acknowledged: an undo then means that change, not the one before.
    const patience = new Promise((resolve) => setTimeout(resolve, LONGEST_CHANGE))
    await Promise.race([Promise.all(underWay.current), patience])
    const undo = steps.current.pop()
    if (!undo) return
    const undone = await attemptAtLength(async () => ({ changed: await undo() }))
    if (undone) {
      // What was deleted may have been removed for good since, or may already be back.
      const isNothing = Array.isArray(undone.changed) && undone.changed.length === 0
      setNotice({
        message: t(isNothing ? 'notice.nothingToUndo' : 'notice.undone'),
        undo: null,
        isFailure: false,
      })
    } else steps.current.push(undo)
  }
  const undoThis = () => {
    // At once: a second press would take back the step before.
    if (notice) setNotice({ ...notice, undo: null })
    void undoLast()
  }
  const done: Notices['done'] = (message, undo) => {
    if (undo) steps.current.push(undo)
    setNotice({ message, undo: undo ?? null, isFailure: false })
  }
  return (
    <Context.Provider
      value={{ done, attempt, attemptAtLength, isAtWork: () => underWay.current.size > 0, undoLast }}
    >
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

/** Is any of the work that was given to `watch` taking so long that whoever waits should be told? */
function useLasting() {
  const [count, setCount] = useState(0)
  const watch = async <Value,>(doing: Promise<Value>): Promise<Value> => {
    let counted = 0
    const timer = setTimeout(() => {
      counted = 1
      setCount((before) => before + 1)
    }, SOON)
    try {
      return await doing
    } finally {
      clearTimeout(timer)
      setCount((before) => before - counted)
    }
  }
  return { isLasting: count > 0, watch }
}
