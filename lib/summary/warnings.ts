/** What went less well on a page, in the reader's language: a summary has it in English, which its format keeps. */

/** What the sentences are called in the interface (locales/). */
export type WarningWord = 'warning.long' | 'warning.frames' | 'unreadable.empty'

/** The sentences that reading and analysing a page can put into its summary. */
const WORDS: Readonly<Record<string, WarningWord>> = {
  'This page is very long: only its beginning is summarized. Its text is kept whole.': 'warning.long',
  'This page is made of frames: open the frame with the post in a tab of its own.': 'warning.frames',
  'This page has no text.': 'unreadable.empty',
}

/** The summary's `warning` in the words of `say`; one that is not known here (an import's) as it is. */
export function warningSentence(warning: string, say: (word: WarningWord) => string): string {
  const word = Object.hasOwn(WORDS, warning) ? WORDS[warning] : undefined
  return word ? say(word) : warning
}
