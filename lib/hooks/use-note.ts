import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useDraft } from './use-draft.ts'

/** After a pause this long (ms) in writing, the note is stored. */
const PAUSE = 400

/**
 * The note on the summary `id` as it is being written, and what writes it: kept as a draft on every keystroke, stored in
 * pauses of writing. `store` tells whether it did; what it did not store stays a draft, and is stored at the next opening.
 */
export function useNote(
  id: string,
  note: string,
  store: (written: string) => Promise<boolean | undefined>,
): [string, (written: string) => void] {
  const [draft, setDraft] = useDraft<string>(`note:${id}`)
  const [shown, setShown] = useState(draft ?? note)
  const latest = useRef(draft)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const storeDraft = async () => {
    clearTimeout(timer.current)
    const written = latest.current
    if (written === null || !(await store(written)) || latest.current !== written) return
    latest.current = null
    setDraft(null)
  }
  // At first, for what an earlier page left unstored; and when the summary or the page is left within a pause.
  useLayoutEffect(() => {
    void storeDraft()
    addEventListener('pagehide', storeDraft)
    return () => {
      removeEventListener('pagehide', storeDraft)
      void storeDraft()
    }
  }, [])
  // Written elsewhere meanwhile, in the library or beside the page.
  useLayoutEffect(() => {
    if (latest.current === null) setShown(note)
  }, [note])
  const write = (written: string) => {
    latest.current = written
    setShown(written)
    setDraft(written)
    clearTimeout(timer.current)
    timer.current = setTimeout(storeDraft, PAUSE)
  }
  return [shown, write]
}
