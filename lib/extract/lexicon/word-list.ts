/** Lists of words, written one after the other. */

/** The words in `text`, which are separated by white space. */
export const wordList = (text: string): string[] => text.trim().split(/\s+/)

/** The same as a set. Without side effects: what a part of the extension does not use stays out of it. */
/* @__NO_SIDE_EFFECTS__ */
export const wordSet = (...texts: string[]): ReadonlySet<string> => new Set(texts.flatMap(wordList))
