import { useEffect, useState } from 'preact/hooks'
import { glance } from '../../lib/store/glance.ts'
import type { Live } from '../../lib/store/live.ts'
import { listSaved, type SavedPart } from './saved.ts'

/**
 * The newest `limit` summaries that `query` finds, and from then on as they change. The first list is read at a glance,
 * while the store is loading.
 */
export function useSaved(query: string, limit: number): Live<SavedPart> {
  const [live, setLive] = useState<Live<SavedPart>>({ state: 'loading' })
  useEffect(() => {
    let isOver = false
    let end = () => {}
    if (live.state === 'loading')
      void glance(limit).then((seen) => {
        if (!seen || isOver) return
        const first: Live<SavedPart> = { state: 'ready', value: { ...seen, found: seen.total } }
        setLive((before) => (before.state === 'loading' ? first : before))
      })
    void import('../../lib/store/live.ts').then(({ follow }) => {
      if (!isOver) end = follow(() => listSaved(query, limit), setLive)
    })
    return () => {
      isOver = true
      end()
    }
  }, [query])
  return live
}
