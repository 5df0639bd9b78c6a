/** An action's owner and its words: nobody is to be named twice. */

/** Where `name` ends at the beginning of `text`, as an index into it; 0 where the text does not begin with the name. */
export function endOfName(text: string, name: string): number {
  const start = /^\P{L}*/u.exec(text)?.[0].length ?? 0
  const end = start + name.length
  return text.startsWith(name, start) && !/^\p{L}/u.test(text.slice(end)) ? end : 0
}
