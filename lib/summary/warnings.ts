/** What went less well on a page, in the reader's language: a summary has it in English, which its format keeps. */

/** What the sentence is called in the interface (locales/). */
export type WarningWord = 'warning.long'

/** The one warning that a saved page can have: where there is nothing to read, nothing is saved. */
const LONG = 'This page is very long: only its beginning is summarized. Its text is kept whole.'

/** The summary's `warning` in the words of `say`; one that is not known here (an import's) as it is. */
export function warningSentence(warning: string, say: (word: WarningWord) => string): string {
  return warning === LONG ? say('warning.long') : warning
}
