/** Translates the warnings of a summary, which the format has in English. */
import { LONG_PAGE } from '../model.ts'

/** The key of the translated sentence in locales/. */
export type WarningWord = 'warning.long'

/** `warning` as translated by `say`; an unknown one (from an import) unchanged. */
export function warningSentence(warning: string, say: (word: WarningWord) => string): string {
  return warning === LONG_PAGE ? say('warning.long') : warning
}
