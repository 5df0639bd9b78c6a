/** Live queries for Preact: what a page shows is updated whenever what is stored changes, on any page. */
import { liveQuery } from 'dexie'
import { useLayoutEffect, useState } from 'preact/hooks'
import { onChanged } from '../store/changed.ts'

export type Live<Value> =
  | { state: 'loading' }
  | { state: 'ready'; value: Value }
  /** Storage is refused, full or damaged. */
  | { state: 'failed'; error: Error }

/** Calls `tell` with the result of `query`, now and whenever rows that it read have changed. Returns a function that stops this. */
function follow<Value>(query: () => Promise<Value>, tell: (live: Live<Value>) => void): () => void {
  let end = () => {}
  const start = () => {
    // Dexie tracks what a query reads across awaits only if it is given an async function.
    const subscription = liveQuery(async () => await query()).subscribe({
      next: (value) => tell({ state: 'ready', value }),
      error: (error: Error) => {
        tell({ state: 'failed', error })
        // Dexie does not repeat a query after a failure: it is started again at the next change.
        end()
        end = onChanged(startAnew)
      },
    })
    end = () => subscription.unsubscribe()
  }
  const startAnew = () => {
    end()
    start()
  }
  start()
  return () => end()
}

/**
 * The result of `query`, which is repeated when `inputs` or rows that it read change. Until a new result comes, it is the last one.
 */
export function useLive<Value>(query: () => Promise<Value>, inputs: readonly unknown[]): Live<Value> {
  const [live, setLive] = useState<Live<Value>>({ state: 'loading' })
  // A layout effect runs before the next frame: otherwise each keystroke in the search would wait two frames for its rows.
  useLayoutEffect(() => follow(query, setLive), inputs)
  return live
}
