/** A meeting's name is written with a space, or without. */

/** 'IETF140' -> 'IETF 140'. */
export const withSpace = (meeting: string) => meeting.replace(/^(ietf)(?=\d+$)/i, '$1 ')

/** The words as they were typed and, if a meeting is among them without its space, also with it. */
export function spellingsOf(words: readonly string[]): (readonly string[])[] {
  const spaced = words.flatMap((word) => withSpace(word).split(' '))
  return spaced.length > words.length ? [words, spaced] : [words]
}
