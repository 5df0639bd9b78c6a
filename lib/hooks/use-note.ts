import { useLayoutEffect, useState } from 'preact/hooks'
import { type DraftKey, keepDraft, readDraft } from '../drafts.ts'

/** After a pause of this length in typing, in milliseconds, the note is stored. */
const PAUSE = 400

/**
 * The note on the summary `id` while it is being typed, and its setter. It is kept as a draft at every keystroke, and stored with
 * `store` in pauses. If `store` resolves to something falsy, the draft stays and is stored when the summary is opened again.
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
  // Stores what an earlier page has left, and the last words when the summary or the page is left.
  useLayoutEffect(() => {
    void storeDraft()
    addEventListener('pagehide', storeDraft)
    return () => {
      removeEventListener('pagehide', storeDraft)
      void storeDraft()
    }
  }, [])
  // The note may be changed on another page.
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
