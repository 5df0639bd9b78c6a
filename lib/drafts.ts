/** Keeps what is typed but not saved yet in localStorage, which all pages of the extension share. */

/** The prefix of their keys in localStorage. */
export const PREFIX = 'draft:'

/** The kind of a draft and the id of its summary. */
export type DraftKey = `${'note' | 'form' | 'tag'}:${string}`

/** The draft `key`; null if there is none. */
export function readDraft<Value>(key: DraftKey): Value | null {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null') as Value | null
  } catch {
    // Storage is refused, or the draft is not readable.
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
