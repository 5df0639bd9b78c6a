/**
 * The same texts, each kept as narrow as its letters allow. Engines keep a string at two bytes a letter where any is beyond
 * Latin-1, and a slice is as wide as what it was cut from: one “ in a page makes all of its sentences wide. Patterns run
 * over a narrow text in three quarters of the time. Written as JSON and read again, a text is kept for what it holds.
 */
export function narrow(texts: readonly string[]): string[] {
  return JSON.parse(JSON.stringify(texts))
}
