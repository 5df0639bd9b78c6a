/**
 * Every match of `pattern`, which is global and does not match the empty text, in `text`. Like `matchAll`, without the
 * copy of the pattern that it makes each time: most texts are a single line, and most patterns are not in it.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) matches.push(match)
  return matches
}

/**
 * Calls `take` with each word of `text` and its offset. `word`: a global pattern that matches wherever a word can begin,
 * so that the next match is the next such place. Faster than one match after the other, which creates an object for
 * each.
 */
export function eachWord(text: string, word: RegExp, take: (word: string, start: number) => void): void {
  let from = 0
  for (const found of text.match(word) ?? []) {
    const start = text.indexOf(found, from)
    from = start + found.length
    take(found, start)
  }
}
