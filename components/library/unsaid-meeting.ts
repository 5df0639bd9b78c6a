import { fold } from '../../lib/fold.ts'

/** A meeting's name to list with a page's title; null if there is none, or the title says it, perhaps as “IETF115”. */
export function unsaidMeeting(name: string | null, title: string): string | null {
  if (name === null) return null
  const [sought, words] = [closed(name), closed(title)]
  const at = words.indexOf(sought)
  // “IETF 115” does not say “IETF 11”.
  const isSaid = at >= 0 && !/^\d/.test(words.slice(at + sought.length))
  return isSaid ? null : name
}

function closed(words: string): string {
  return fold(words).replace(/\s/g, '')
}
