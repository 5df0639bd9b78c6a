import { useEffect, useState } from 'preact/hooks'
import { followRun, readRun } from '../../lib/many-tabs/kept-run.ts'
import type { TabRun } from '../../lib/many-tabs/model.ts'
import { whenIdle } from '../../lib/many-tabs/turn.ts'

interface ShownRun {
  /** The last run; null if there was none, and until it is known. */
  run: TabRun | null
  /** working: some page is working on it now; interrupted: none is any more, and it has not finished. */
  isWorking: boolean
  isInterrupted: boolean
}

/** The last run over many tabs, as it progresses, whichever page of Micline is working on it. */
export function useTabRun(): ShownRun {
  const [run, setRun] = useState<TabRun | null>(null)
  const [isHeld, setHeld] = useState(true)
  useEffect(() => {
    void readRun().then(setRun)
    return followRun(setRun)
  }, [])
  const isOpen = run?.phase === 'working'
  // Whenever the run is told, by a page that works at it: one that was interrupted may be gone on with.
  useEffect(() => {
    if (!isOpen) return
    const waiting = new AbortController()
    setHeld(true)
    void whenIdle(waiting.signal).then((isIdle) => isIdle && !waiting.signal.aborted && setHeld(false))
    return () => waiting.abort()
  }, [run])
  return { run, isWorking: isOpen && isHeld, isInterrupted: isOpen && !isHeld }
}
