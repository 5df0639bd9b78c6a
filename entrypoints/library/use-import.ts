import { useRef, useState } from 'preact/hooks'
import type { ImportPlan } from '../../lib/export-job/messages.ts'
import { planImport, runImport } from '../../lib/export-job/run.ts'
import { keepPersistent } from '../../lib/store/database/persistence.ts'
import type { Merged } from '../../lib/store/merging.ts'
import { haveChangesCopied } from '../../lib/store/outbox.ts'
import { useNotices } from './notices.tsx'

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

/** Import in two steps: what the files would change, then the change. A worker does both. */
export function useImport() {
  const [state, setState] = useState<ImportState>({ state: 'idle' })
  const files = useRef<File[]>([])
  const abort = useRef(new AbortController())
  const { attempt } = useNotices()

  const run = async (work: (signal: AbortSignal) => Promise<void>) => {
    // Choosing other files while some are being read replaces them.
    abort.current.abort()
    const running = new AbortController()
    abort.current = running
    await attempt(() =>
      work(running.signal).catch((error) => {
        if (running.signal.aborted) return
        setState((before) => ({ state: 'failed', error, isBegun: before.state === 'writing' }))
      }),
    )
  }
  return {
    state,
    plan: async (chosen: File[]) => {
      // A file dropped on the page does not interrupt an import in progress.
      if (!chosen.length || state.state === 'writing') return
      await run(async (signal) => {
        files.current = chosen
        const onProgress = (done: number) => setState({ state: 'reading', done })
        onProgress(0)
        setState({ state: 'planned', plan: await planImport(chosen, { onProgress, signal }) })
      })
    },
    write: () =>
      run(async (signal) => {
        const onProgress = (done: number) => {
          setState({ state: 'writing', done })
          // Pages keep the second copy, also for changes made by their workers.
          void haveChangesCopied()
        }
        onProgress(0)
        // However it ends: what was taken in until then stays.
        const merged = await runImport(files.current, { onProgress, signal }).finally(haveChangesCopied)
        await keepPersistent()
        setState({ state: 'done', merged })
      }),
    cancel: () => {
      abort.current.abort()
      setState(state.state === 'writing' ? { ...state, state: 'cancelled' } : { state: 'idle' })
    },
  }
}
