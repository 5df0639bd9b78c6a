import { useState } from 'preact/hooks'
import { type DraftKey, keepDraft, readDraft } from '../drafts.ts'

/**
 * The draft `key` (lib/drafts.ts) and its setter; null discards it. Stored at every change, so that a reload or a crash loses
 * nothing.
 */
export function useDraft<Value>(key: DraftKey): [Value | null, (draft: Value | null) => void] {
  const [state, setState] = useState(() => ({ key, draft: readDraft<Value>(key) }))
  const current = state.key === key ? state.draft : readDraft<Value>(key)
  if (state.key !== key) setState({ key, draft: current })
  const setDraft = (draft: Value | null) => {
    setState({ key, draft })
    keepDraft(key, draft)
  }
  return [current, setDraft]
}
