/** Who a statement's own words already name: nobody should be named twice. */

/** The name begins the words, or what follows a label before them: "Action: Ada Birk to send the text." */
const IN_FRONT = /^(?:[^:\n]{1,80}:\s)?\P{L}*/u

/**
 * Where `text` begins with `name`, at its very start or after a label: from and to, as indices
 * into it; null if it does not.
 */
export function placeOfName(text: string, name: string): { start: number; end: number } | null {
  const behindLabel = IN_FRONT.exec(text)?.[0].length ?? 0
  const inFront = /^\P{L}*/u.exec(text)?.[0].length ?? 0
  const start = [inFront, behindLabel].find((place) => text.startsWith(name, place))
  if (start === undefined || name === '') return null
  const end = start + name.length
  return isLetter(text, end) ? null : { start, end }
}

/** Does `text` contain the whole of `name` anywhere? */
export function isNamed(text: string, name: string): boolean {
  const start = text.indexOf(name)
  if (start < 0 || name === '') return false
  return !isLetter(text, start - 1) && !isLetter(text, start + name.length)
}

const isLetter = (text: string, index: number) => index >= 0 && /^\p{L}/u.test(text.slice(index, index + 2))
