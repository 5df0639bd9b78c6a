/** What is being typed, kept on every keystroke: a reload or a crash in the middle of an edit loses nothing. */
import { useState } from 'preact/hooks'

const PREFIX = 'draft:'

function read<Value>(key: string): Value | null {
  try {
    const stored = localStorage.getItem(PREFIX + key)
    return stored === null ? null : (JSON.parse(stored) as Value)
  } catch {
    // Storage is refused, or the draft is of another version: there is none.
    return null
  }
}

/** A draft under `key`, as it was left; setting null forgets it. */
export function useDraft<Value>(key: string): [Value | null, (draft: Value | null) => void] {
  const [state, setState] = useState(() => ({ key, draft: read<Value>(key) }))
  const current = state.key === key ? state.draft : read<Value>(key)
  if (state.key !== key) setState({ key, draft: current })
  const setDraft = (draft: Value | null) => {
    setState({ key, draft })
    try {
      if (draft === null) localStorage.removeItem(PREFIX + key)
      else localStorage.setItem(PREFIX + key, JSON.stringify(draft))
    } catch {
      // Without storage the draft lives as long as the page.
    }
  }
  return [current, setDraft]
}
