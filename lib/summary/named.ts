/** Whom a statement's words name already: nobody is to be named twice. */

/** The name begins the words, or what stands behind a label in front of them: "Action: Ada Birk to send the text." */
const IN_FRONT = /^(?:[^:\n]{1,80}:\s)?\P{L}*/u

/**
 * Where `text` names `name` as the one it begins with, in front of everything or behind a label: from and to, as indices
 * into it; null where it does not.
 */
export function placeOfName(text: string, name: string): { start: number; end: number } | null {
  const behindLabel = IN_FRONT.exec(text)?.[0].length ?? 0
  const inFront = /^\P{L}*/u.exec(text)?.[0].length ?? 0
  const start = [inFront, behindLabel].find((place) => text.startsWith(name, place))
  if (start === undefined || name === '') return null
  const end = start + name.length
  return isLetter(text, end) ? null : { start, end }
}

/** Does `text` hold the whole of `name` anywhere? */
export function isNamed(text: string, name: string): boolean {
  const start = text.indexOf(name)
  if (start < 0 || name === '') return false
  return !isLetter(text, start - 1) && !isLetter(text, start + name.length)
}

const isLetter = (text: string, index: number) => index >= 0 && /^\p{L}/u.test(text.slice(index, index + 2))
