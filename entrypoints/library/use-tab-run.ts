import { useEffect, useState } from 'preact/hooks'
import { followRun, readRun } from '../../lib/many-tabs/kept-run.ts'
import type { TabRun } from '../../lib/many-tabs/model.ts'
import { whenIdle } from '../../lib/many-tabs/turn.ts'

interface ShownRun {
  /** The last run; null where there was none, and until it is known. */
  run: TabRun | null
  /** working: some page works at it now; interrupted: none does any more, and it has not come to its end. */
  isWorking: boolean
  isInterrupted: boolean
}

/** The last run of many tabs, as it goes on, whichever page of Micline works at it. */
export function useTabRun(): ShownRun {
  const [run, setRun] = useState<TabRun | null>(null)
  const [isHeld, setHeld] = useState(true)
  useEffect(() => {
    void readRun().then(setRun)
    return followRun(setRun)
  }, [])
  const isOpen = run?.phase === 'working'
  useEffect(() => {
    if (!isOpen) return
    const waiting = new AbortController()
    setHeld(true)
    void whenIdle(waiting.signal).then((isIdle) => isIdle && setHeld(false))
    return () => waiting.abort()
  }, [isOpen])
  return { run, isWorking: isOpen && isHeld, isInterrupted: isOpen && !isHeld }
}
