import { useRef, useState } from 'preact/hooks'
import { failureMidway, failureSentence } from '../../lib/i18n/failures.ts'
import { t } from '../../lib/i18n/index.ts'

/** What the page says of a step. */
export interface Notice {
  message: string
  /** Undoes it; if it returns a list of what changed and the list is empty, there was nothing to undo. */
  undo?: (() => Promise<unknown>) | undefined
  isFailure?: boolean
}

type Attempt = <Value>(
  work: () => Promise<Value>,
  inWords?: (error: unknown) => string,
) => Promise<Value | undefined>

/** A change of many summaries, made and stored in portions. */
interface LargeChange<Changed> {
  /** Makes it; tells what each portion has changed. */
  make: (tell: (changed: readonly Changed[]) => void) => Promise<unknown>
  /** Says what was done to this many. */
  message: (count: number) => string
  undo?: (changed: readonly Changed[]) => Promise<unknown>
}

export interface Steps {
  /** Does `work`; if it fails, says why, `inWords` of its own if it may have changed something before, and returns undefined. */
  attempt: Attempt
  /**
   * Makes a change, once what is being undone is undone, and says what was done, and that it is still at work if that takes
   * long. If it fails midway, says why, and what was done until then, which can be undone.
   */
  changeMany: <Changed>(change: LargeChange<Changed>) => Promise<void>
  /** Is any such work still under way? */
  isAtWork: () => boolean
  /** Undoes the last step, if possible. */
  undoLast: () => Promise<void>
}

/** An undo waits at most this long for work in progress that may be no change, in milliseconds. */
const LONGEST_WAIT = 1000

/** After this long without a result, whoever waits is told that there is one to come, in milliseconds. */
const SOON = 500

interface Hook extends Steps {
  say: (notice: Notice) => void
  /** Is a large change, or an undo, taking so long that whoever waits should be told? */
  isLasting: boolean
}

/** The steps taken on a page, which can be undone, the last one first; `show` shows what is to be said of them. */
export function useSteps(show: (notice: Notice) => void): Hook {
  const steps = useRef<NonNullable<Notice['undo']>[]>([])
  const say = (notice: Notice) => {
    if (notice.undo) steps.current.push(notice.undo)
    show(notice)
  }
  const underWay = useRef(new Set<Promise<unknown>>())
  const attempt: Attempt = (work, inWords = failureSentence) => {
    const tellFailure = (error: unknown) => {
      say({ message: inWords(error), isFailure: true })
      return undefined
    }
    const doing = (async () => work())().catch(tellFailure)
    during(underWay.current, doing)
    return doing
  }
  const { isLasting, watch } = useLasting()
  /** The large changes that are being made: whether they, or those that they repeat, have changed anything. */
  const making = useRef(new Set<Promise<boolean>>())
  const undoing = useRef(Promise.resolve())
  const changeMany: Steps['changeMany'] = async (change) => {
    // A second press: if the first one has left nothing to do, what is said of that one stays, and an undo means it.
    const isAgain = making.current.size > 0
    const before = Promise.all(making.current)
    const make = () => attempt(() => makeLarge(change, isAgain, say))
    const isAny = watch(undoing.current.then(make)).then(
      async (count) => Boolean(count) || (await before).includes(true),
    )
    during(making.current, isAny)
    await isAny
  }
  const undoOne = async () => {
    const undo = steps.current.pop()
    if (!undo) return
    const undone = await watch(attempt(async () => ({ changed: await undo() }), failureMidway))
    // What was deleted may have been removed for good since, or may already be back.
    const isNothing = Array.isArray(undone?.changed) && undone.changed.length === 0
    if (undone) say({ message: t(isNothing ? 'notice.nothingToUndo' : 'notice.undone') })
    else steps.current.push(undo)
  }
  const isAwaited = useRef(false)
  const undoInTurn = async (changes: Promise<boolean[]>) => {
    // A change is visible before it is acknowledged: an undo then means that change, not the one before.
    const made = await changes
    isAwaited.current = false
    if (made.length && !made.includes(true)) return
    const patience = new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT))
    await Promise.race([Promise.all(underWay.current), patience])
    await undoOne()
  }
  const undoLast = async () => {
    // Asked for again while a large change is being made: that is impatience, and means no other step.
    if (isAwaited.current) return
    isAwaited.current = making.current.size > 0
    // Those asked for later wait for this undo.
    const changes = Promise.all(making.current)
    undoing.current = undoing.current.then(() => undoInTurn(changes))
    await undoing.current
  }
  return { attempt, changeMany, isAtWork: () => underWay.current.size > 0, undoLast, say, isLasting }
}

/**
 * Makes a large change and says what came of it, but not that one asked for again came to nothing; returns how many were changed.
 * Throws what it fails with, if none were.
 */
async function makeLarge<Changed>(
  { make, message, undo }: LargeChange<Changed>,
  isAgain: boolean,
  say: (notice: Notice) => void,
): Promise<number> {
  const changed: Changed[] = []
  const failures: string[] = []
  try {
    await make((portion) => changed.push(...portion))
  } catch (error) {
    if (!changed.length) throw error
    failures.push(failureMidway(error))
  }
  if (isAgain && !changed.length) return 0
  say({
    message: [message(changed.length), ...failures].join(' '),
    undo: undo && changed.length ? () => undo(changed) : undefined,
    isFailure: failures.length > 0,
  })
  return changed.length
}

/** Keeps `doing`, which does not reject, in `set` until it is done. */
function during<Value>(set: Set<Promise<Value>>, doing: Promise<Value>): void {
  set.add(doing)
  void doing.then(() => set.delete(doing))
}

/** Is any of the work that was given to `watch` taking so long that whoever waits should be told? */
function useLasting() {
  const [count, setCount] = useState(0)
  const watch = async <Value>(doing: Promise<Value>): Promise<Value> => {
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
