/** Live queries for Preact: what is shown follows what is stored, in every page of the extension at once. */
import { liveQuery } from 'dexie'
import { useLayoutEffect, useState } from 'preact/hooks'
import { onChanged } from '../store/changed.ts'

export type Live<Value> =
  | { state: 'loading' }
  | { state: 'ready'; value: Value }
  /** Storage is refused, full or damaged. */
  | { state: 'failed'; error: Error }

/** Calls back with the result of `query`, now and whenever the stored rows it read have changed; returns a function that stops this. */
function follow<Value>(query: () => Promise<Value>, tell: (live: Live<Value>) => void): () => void {
  let end = () => {}
  const start = () => {
    // Dexie follows what a query reads through its awaits only if it is given an async function itself.
    const subscription = liveQuery(async () => await query()).subscribe({
      next: (value) => tell({ state: 'ready', value }),
      error: (error: Error) => {
        tell({ state: 'failed', error })
        // Dexie does not ask again after a failure: any change may have fixed it.
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
 * The result of `query`, repeated whenever the stored rows it read, or `inputs`, have changed.
 * While it is repeated for other inputs, the last result stays.
 */
export function useLive<Value>(query: () => Promise<Value>, inputs: readonly unknown[]): Live<Value> {
  const [live, setLive] = useState<Live<Value>>({ state: 'loading' })
  // Immediately, not after the next frame: a keystroke of the search would wait for one, and its rows for another.
  useLayoutEffect(() => follow(query, setLive), inputs)
  return live
}
