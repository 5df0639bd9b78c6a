/** What tests ask of the cues of a sentence. */
import { wordCues } from '../../../../lib/extract/find/statements/cues.ts'

/** The cues of one sentence on a page that names nobody. */
export const cuesOf = (text: string): ReadonlySet<string> => wordCues([text], new Set())[0] ?? new Set()
