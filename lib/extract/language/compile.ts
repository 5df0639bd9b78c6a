/**
 * Patterns of many words are compiled here, before they are searched for the first time. V8 begins by interpreting a
 * pattern, and what its interpreter needs takes longer to make than the machine code, which it makes at the second use; for
 * a text of a thousand characters it makes the machine code at once (kTierUpForSubjectLengthValue in its js-regexp.h).
 * Half of what the first page takes after the background slept was spent so.
 */
const LONG_TEXT = 1000

const compiled = new WeakSet<object>()

/** Compiles a pattern, or a list of them, once. `text` is one that they will be searched in: they are compiled for its letters. */
export function compile(patterns: RegExp | readonly RegExp[], text: string): void {
  if (compiled.has(patterns)) return
  compiled.add(patterns)
  const longText = text.padEnd(LONG_TEXT)
  for (const pattern of [patterns].flat()) {
    pattern.test(longText)
    pattern.lastIndex = 0
  }
}

/** Whether `text` holds a match of one of `patterns`, which are not global. */
export function matchesAny(patterns: readonly RegExp[], text: string): boolean {
  compile(patterns, text)
  return patterns.some((pattern) => pattern.test(text))
}
