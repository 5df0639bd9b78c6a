import { useLayoutEffect, useState } from 'preact/hooks'
import type { Live } from '../../lib/hooks/use-live.ts'
import { onChanged } from '../../lib/store/changed.ts'

type Tell<Value> = (live: Live<Value>) => void
type AtOnce<Value> = () => Promise<Value | null>

/**
 * Calls back with the answer to `question`, now and whenever something stored has changed; returns a function that stops this.
 * The result of `atOnce` is used instead of the first answer. Changes that arrive while it is being answered lead to one more
 * question, not to many.
 */
function follow<Value>(question: () => Promise<Value>, tell: Tell<Value>, atOnce?: AtOnce<Value>) {
  let isOver = false
  let isAsking = false
  let isOutdated = false
  const refresh = async () => {
    isOutdated = true
    if (isAsking) return
    isAsking = true
    while (isOutdated && !isOver) {
      isOutdated = false
      const live = await answerOf(question)
      if (!isOver) tell(live)
    }
    isAsking = false
  }
  const start = async () => {
    const first = await atOnce?.()
    if (isOver || isAsking) return
    if (first) tell({ state: 'ready', value: first })
    else await refresh()
  }
  const end = onChanged(refresh)
  void start()
  return () => {
    isOver = true
    end()
  }
}

async function answerOf<Value>(question: () => Promise<Value>): Promise<Live<Value>> {
  try {
    return { state: 'ready', value: await question() }
  } catch (error) {
    return { state: 'failed', error: error instanceof Error ? error : new Error(String(error)) }
  }
}

/**
 * The background's answer to `question`, asked again whenever something stored or `inputs` have changed; until
 * then the last answer stays. `atOnce` may supply the very first one sooner; null if it does not know.
 */
export function useStored<Value>(
  question: () => Promise<Value>,
  inputs: readonly unknown[],
  atOnce?: AtOnce<Value>,
): Live<Value> {
  const [live, setLive] = useState<Live<Value>>({ state: 'loading' })
  // Immediately, not after the next frame: a keystroke of the search would wait for that.
  useLayoutEffect(() => follow(question, setLive, live.state === 'loading' ? atOnce : undefined), inputs)
  return live
}
