import { useLayoutEffect, useState } from 'preact/hooks'
import { type DraftKey, keepDraft, readDraft } from '../drafts.ts'

/** After a pause this long (ms) in writing, the note is stored. */
const PAUSE = 400

/**
 * The note on the summary `id` as it is being written, and what writes it: kept as a draft on every keystroke, stored in
 * pauses of writing. `store` tells whether it did; what it did not store stays a draft, and is stored at the next opening.
 */
export function useNote(
  id: string,
  note: string,
  store: (written: string) => Promise<unknown>,
): [string, (written: string) => void] {
  const key: DraftKey = `note:${id}`
  const [kept] = useState(() => ({
    draft: readDraft<string>(key),
    timer: undefined as ReturnType<typeof setTimeout> | undefined,
  }))
  const [shown, setShown] = useState(kept.draft ?? note)
  const keep = (draft: string | null) => {
    kept.draft = draft
    keepDraft(key, draft)
  }
  const storeDraft = async () => {
    clearTimeout(kept.timer)
    const { draft } = kept
    if (draft !== null && (await store(draft)) && kept.draft === draft) keep(null)
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
    if (kept.draft === null) setShown(note)
  }, [note])
  const write = (written: string) => {
    keep(written)
    setShown(written)
    clearTimeout(kept.timer)
    kept.timer = setTimeout(storeDraft, PAUSE)
  }
  return [shown, write]
}
