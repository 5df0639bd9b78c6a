/** What went less well on a page, in the reader's language: a summary has it in English, which its format keeps. */
import { LONG_PAGE } from '../model.ts'

/** What the sentence is called in the interface (locales/). */
export type WarningWord = 'warning.long'

/** The summary's `warning` in the words of `say`; one that is not known here (an import's) as it is. */
export function warningSentence(warning: string, say: (word: WarningWord) => string): string {
  return warning === LONG_PAGE ? say('warning.long') : warning
}
