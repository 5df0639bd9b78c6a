/**
 * How the keys are written by which edits refer to points and speakers (edits.ts says what they are): stored edits hold them, so
 * what is written once stays readable.
 */
import type { PointKey, PointList, SpeakerKey } from './edits.ts'

/** The key of a point of `list`, by its words on the page, or by the key that an edit adds it under. */
export function pointKey(list: PointList, words: string): PointKey {
  return `${list}|${words}`
}

/** What the edit with the id `id` adds is called: a speaker, or in its list a point. */
export function addedKey(id: string): SpeakerKey {
  return `+${id}`
}

/** `key`, or where that `isTaken` already, the first that says it is another of the same words. */
export function freeKey(key: PointKey, isTaken: (key: PointKey) => boolean): PointKey {
  if (!isTaken(key)) return key
  for (let count = 2; ; count++) if (!isTaken(`${key}~${count}`)) return `${key}~${count}`
}

/** The list that a point's key refers to. */
export function listOf(key: PointKey): PointList {
  return key.slice(0, key.indexOf('|')) as PointList
}

/** The words of a point on the page; null for a point that was added. */
export function wordsOf(key: PointKey): string | null {
  const words = key.slice(key.indexOf('|') + 1)
  return isAdded(words) ? null : words
}

const ADDED = /^\+[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/

/** Does an edit add what is called so? A name, too, may begin with a plus. */
export function isAdded(key: SpeakerKey): boolean {
  return ADDED.test(key)
}
