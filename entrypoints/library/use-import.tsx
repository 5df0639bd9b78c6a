import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { ImportProblem } from '../../lib/export/import.ts'
import type { ImportPlan } from '../../lib/export-job/messages.ts'
import { planImport, runImport } from '../../lib/export-job/run.ts'
import { failureMidway } from '../../lib/i18n/failures.ts'
import { t } from '../../lib/i18n/index.ts'
import { keepPersistent } from '../../lib/store/database/persistence.ts'
import type { Merged } from '../../lib/store/merging.ts'
import { haveChangesCopied } from '../../lib/store/outbox.ts'
import { useNotices } from './notices.tsx'
import { partReadable } from './readable-files.ts'

type ImportState =
  | { state: 'idle' }
  | { state: 'reading'; done: number }
  | { state: 'planned'; plan: ImportPlan }
  | { state: 'writing'; done: number }
  | { state: 'done'; merged: Merged }
  /** While it was taking in: how many were done by then. */
  | { state: 'cancelled'; done: number }
  /** `isBegun`: while it was taking in; what was imported by then stays. */
  | { state: 'failed'; error: unknown; isBegun: boolean }

const isEnded = ({ state }: ImportState) => state === 'done' || state === 'cancelled' || state === 'failed'

interface Import {
  state: ImportState
  /** Were the last files given while others were being taken in? They are not looked at. */
  hasRefused: boolean
  plan: (files: File[]) => Promise<void>
  write: () => Promise<void>
  cancel: () => void
}

const Context = createContext<Import | null>(null)

interface ImportBoardProps {
  /** Does the page show the import's own view? */
  isShown: boolean
  children: ComponentChildren
}

/**
 * Holds the import of the page: whoever leaves its view sees on the others that it goes on, is told there how it ended, and finds it
 * when coming back.
 */
export function ImportBoard({ isShown, children }: ImportBoardProps) {
  const running = useRunningImport(isShown)
  const isWriting = running.state.state === 'writing'
  useEffect(() => {
    if (!isWriting) return
    // It would end with the page: the browser asks first.
    const ask = (event: Event) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isWriting])
  return (
    <Context.Provider value={running}>
      {!isShown && <ImportProgress />}
      {children}
    </Context.Provider>
  )
}

/** The import of this page, in two steps: what the files would change, then the change. */
export function useImport(): Import {
  const held = useContext(Context)
  if (!held) throw new Error('There is no ImportBoard above')
  return held
}

/** How far the import is, and how to cancel it; nothing while none goes on. */
export function ImportProgress() {
  const { state, cancel } = useImport()
  if (state.state !== 'reading' && state.state !== 'writing') return null
  return (
    <p class="notice edit-row">
      {t(`import.${state.state}`, { count: state.done })}
      <button type="button" onClick={cancel}>
        {t('edit.cancel')}
      </button>
    </p>
  )
}

/** What came of an import, or what it would change, in a sentence. */
export function importSentence(state: ImportState): string {
  switch (state.state) {
    case 'planned': {
      const { new: added, changed, same } = state.plan
      const counts = t('import.counts', { new: added, changed, same })
      return `${t('report.label', { name: t('import.plan') })} ${counts}`
    }
    case 'done': {
      const { added, changed, same } = state.merged
      return t('import.done', { new: added, changed, same })
    }
    case 'cancelled':
      return t('import.cancelled', { count: state.done })
    default:
      return ''
  }
}

/** The plan, with what is wrong with files that it does not cover. */
function withProblems(plan: ImportPlan, problems: readonly ImportProblem[]): ImportPlan {
  return {
    ...plan,
    problems: [...problems, ...plan.problems],
    problemCount: plan.problemCount + problems.length,
  }
}

function useRunningImport(isShown: boolean): Import {
  const [state, setState] = useState<ImportState>({ state: 'idle' })
  const [hasRefused, setRefused] = useState(false)
  const files = useRef<File[]>([])
  const abort = useRef(new AbortController())
  const isSeen = useRef(isShown)
  isSeen.current = isShown
  const { attempt, done } = useNotices()
  // What has been seen to have ended is forgotten once its view is left.
  useLayoutEffect(() => {
    if (!isShown) setState((before) => (isEnded(before) ? { state: 'idle' } : before))
  }, [isShown])

  /** Shows what has come of it, in its view or where the user is by now. */
  const tell = (now: ImportState) => {
    setState(now)
    const sentence = importSentence(now)
    if (sentence && !isSeen.current) done(sentence)
  }
  const run = async (isBegun: boolean, work: (signal: AbortSignal) => Promise<void>) => {
    // Choosing other files while some are being read replaces them.
    abort.current.abort()
    const running = new AbortController()
    abort.current = running
    await attempt(
      () =>
        work(running.signal).catch((error) => {
          if (running.signal.aborted) return
          setState({ state: 'failed', error, isBegun })
          if (!isSeen.current) throw error
        }),
      failureMidway,
    )
  }
  return {
    state,
    hasRefused,
    plan: async (chosen) => {
      // A file dropped on the page does not interrupt an import in progress.
      if (!chosen.length) return
      const isWriting = state.state === 'writing'
      setRefused(isWriting)
      if (isWriting) return
      await run(false, async (signal) => {
        const onProgress = (count: number) => setState({ state: 'reading', done: count })
        onProgress(0)
        const { readable, problems } = await partReadable(chosen)
        signal.throwIfAborted()
        files.current = readable
        const found = await planImport(readable, { onProgress, signal })
        tell({ state: 'planned', plan: withProblems(found, problems) })
      })
    },
    write: () =>
      run(true, async (signal) => {
        const onProgress = (count: number) => {
          setState({ state: 'writing', done: count })
          // Pages keep the second copy, also for changes made by their workers.
          void haveChangesCopied()
        }
        onProgress(0)
        // However it ends: what was taken in until then stays.
        const merged = await runImport(files.current, { onProgress, signal }).finally(haveChangesCopied)
        await keepPersistent()
        tell({ state: 'done', merged })
      }),
    cancel: () => {
      abort.current.abort()
      tell(state.state === 'writing' ? { ...state, state: 'cancelled' } : { state: 'idle' })
    },
  }
}
