/** Checks whether a statement's words name a person already, so that the interface does not repeat the name. */

/** What may come before a name at the start: a label ("Action: Ada Birk to send the text.") and signs. */
const IN_FRONT = /^(?:[^:\n]{1,80}:\s)?\P{L}*/u

/** The place of `name` at the start of `text`, perhaps after a label or signs, as indices; null if it does not start with it. */
export function placeOfName(text: string, name: string): { start: number; end: number } | null {
  const behindLabel = IN_FRONT.exec(text)?.[0].length ?? 0
  const inFront = /^\P{L}*/u.exec(text)?.[0].length ?? 0
  const start = [inFront, behindLabel].find((place) => text.startsWith(name, place))
  if (start === undefined || name === '') return null
  const end = start + name.length
  return isLetter(text, end) ? null : { start, end }
}

/** Does `text` contain `name` as whole words? */
export function isNamed(text: string, name: string): boolean {
  const start = text.indexOf(name)
  if (start < 0 || name === '') return false
  return !isLetter(text, start - 1) && !isLetter(text, start + name.length)
}

const isLetter = (text: string, index: number) => index >= 0 && /^\p{L}/u.test(text.slice(index, index + 2))
