/**
 * Every match of `pattern`, which is global and matches no empty text, in `text`. What `matchAll` gives, without the
 * copy of the pattern that it makes each time: most texts are a line, and most patterns are not in it.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) matches.push(match)
  return matches
}
