/** What is typed but not stored yet, kept where every page of the extension finds it: in localStorage, under a name and a summary's id. */

/** What the names of all drafts begin with there. */
export const PREFIX = 'draft:'

/** The name of a draft of the summary `id`. */
export type DraftKey = `${'note' | 'form' | 'tag'}:${string}`

/** The draft called `key`, as it was left; null if there is none. */
export function readDraft<Value>(key: DraftKey): Value | null {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null') as Value | null
  } catch {
    // Storage is refused, or the draft is from another version: there is none.
    return null
  }
}

/** Stores `draft` under `key`; null discards it. */
export function keepDraft(key: DraftKey, draft: unknown): void {
  try {
    if (draft === null) localStorage.removeItem(PREFIX + key)
    else localStorage.setItem(PREFIX + key, JSON.stringify(draft))
  } catch {
    // Without storage the draft lasts as long as the page.
  }
}
