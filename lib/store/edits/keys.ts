/** Writes and reads the keys of points and speakers (see edits.ts). Stored edits contain them, so the format must not change. */
import type { PointKey, PointList, SpeakerKey } from './edits.ts'

/** The key of a point in `list`. `words`: its words on the page, or the addedKey of the edit that added it. */
export function pointKey(list: PointList, words: string): PointKey {
  return `${list}|${words}`
}

/** The key of what the edit `id` adds: of a speaker, or, in pointKey, of a point. */
export function addedKey(id: string): SpeakerKey {
  return `+${id}`
}

/** `key`, or the first of `key~2`, `key~3`, ... that is not taken. */
export function freeKey(key: PointKey, isTaken: (key: PointKey) => boolean): PointKey {
  if (!isTaken(key)) return key
  for (let count = 2; ; count++) if (!isTaken(`${key}~${count}`)) return `${key}~${count}`
}

/** The list that a point's key refers to. */
export function listOf(key: PointKey): PointList {
  return key.slice(0, key.indexOf('|')) as PointList
}

/** The words on the page of the point with this key; null if it was added. */
export function wordsOf(key: PointKey): string | null {
  const words = key.slice(key.indexOf('|') + 1)
  return isAdded(words) ? null : words
}

const ADDED = /^\+[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/

/** Is `key` that of something an edit added? Checks for a UUID, since a name may start with a plus too. */
export function isAdded(key: SpeakerKey): boolean {
  return ADDED.test(key)
}
