/** The position of the next thing in a JSON text; the text's length if there is none. */

const STRUCTURE = /["{}[\],]|$/g
const NOT_SPACE = /\S/g

function next(sought: RegExp, text: string, from: number): number {
  sought.lastIndex = from
  return sought.exec(text)?.index ?? text.length
}

/** The next bracket, quote or comma from `from` on. */
export const nextStructure = (text: string, from: number): number => next(STRUCTURE, text, from)

/** The next character from `from` on that is not a space. */
export const nextWord = (text: string, from: number): number => next(NOT_SPACE, text, from)

/** Where the string that begins at `begin` ends: its closing quote; -1 if that is not there yet. */
export function stringEnd(text: string, begin: number): number {
  for (let end = text.indexOf('"', begin + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let backslashes = 0
    while (text.charAt(end - 1 - backslashes) === '\\') backslashes += 1
    if (backslashes % 2 === 0) return end
  }
  return -1
}
