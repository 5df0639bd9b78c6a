/** What went less well on a page, in the reader's language: a summary has it in English, which its format fixes. */
import { LONG_PAGE } from '../model.ts'

/** The key of the sentence in the interface (locales/). */
export type WarningWord = 'warning.long'

/** The summary's `warning` in the words of `say`; an unknown one (from an import) as it is. */
export function warningSentence(warning: string, say: (word: WarningWord) => string): string {
  return warning === LONG_PAGE ? say('warning.long') : warning
}
