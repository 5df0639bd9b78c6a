/**
 * Compiles patterns with many words before they are searched for the first time. V8 starts by interpreting a
 * pattern, and preparing its interpreter takes longer than making the machine code, which it does on the second use; for
 * a text of a thousand characters it makes the machine code right away (kTierUpForSubjectLengthValue in its js-regexp.h).
 * This used to be half the time the first page took after the background slept.
 */
const LONG_TEXT = 1000

const compiled = new WeakSet<RegExp>()

/** Compiles `pattern`, once. `text` is one that it will be searched in: the code depends on its kind of letters. */
export function compile(pattern: RegExp, text: string): void {
  if (compiled.has(pattern)) return
  compiled.add(pattern)
  pattern.test(text.padEnd(LONG_TEXT))
  pattern.lastIndex = 0
}
