/** Searching for one pattern in many texts. */

/**
 * Every match of `pattern` in `text`. `pattern` must be global and must not match the empty string. Faster than `matchAll`, which
 * copies the pattern each time: most texts are a single line that most patterns do not match.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) matches.push(match)
  return matches
}

/**
 * Calls `take` with each match of `word` in `text` and its offset. `word` must be global and must match wherever one of its words
 * occurs, since the offsets are found by searching for the words. Faster than `exec`, which creates an object for each match.
 */
export function eachWord(text: string, word: RegExp, take: (word: string, start: number) => void): void {
  let from = 0
  for (const found of text.match(word) ?? []) {
    const start = text.indexOf(found, from)
    from = start + found.length
    take(found, start)
  }
}
