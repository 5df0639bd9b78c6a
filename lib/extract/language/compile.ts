/**
 * Patterns of many words are compiled here, before they are searched for the first time. V8 begins by interpreting a
 * pattern, and what its interpreter needs takes longer to make than the machine code, which it makes at the second use; for
 * a text of a thousand characters it makes the machine code at once (kTierUpForSubjectLengthValue in its js-regexp.h).
 * Half of what the first page takes after the background slept was spent so.
 */
const LONG_TEXT = 1000

const compiled = new WeakSet<RegExp>()

/** Compiles `pattern`, once. `text` is one that it will be searched in: it is compiled for its letters. */
export function compile(pattern: RegExp, text: string): void {
  if (compiled.has(pattern)) return
  compiled.add(pattern)
  pattern.test(text.padEnd(LONG_TEXT))
  pattern.lastIndex = 0
}
