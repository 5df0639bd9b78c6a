import { fold } from '../../lib/fold.ts'

/** A meeting's name to list with a page's title; null if there is none, or the title says it, perhaps as “IETF115”. */
export function unsaidMeeting(name: string | null, title: string): string | null {
  if (name === null) return null
  const [, after] = closed(title).split(closed(name))
  // “IETF 115” does not say “IETF 11”.
  return after === undefined || /^\d/.test(after) ? name : null
}

function closed(words: string): string {
  return fold(words).replace(/\s/g, '')
}
