/** Recognises text that starts with a verb. */
import { MEETING_VERBS, WEAK_VERBS } from '../lexicon/verbs.ts'

const OPENING =
  /^[\s\]]*(?:who\s+)?(?:(?:then|also|both|again|briefly|later|now|first|next|just|still|finally|\p{Ll}{2,12}ly)\s+){0,2}(\p{Ll}[\p{Ll}-]*)/u

/** True if `text` starts with a verb: one used in meetings, an auxiliary, or any form in "-ed", and "wrote". */
export function looksLikeVerb(text: string): boolean {
  const word = OPENING.exec(text)?.[1]
  return word !== undefined && (MEETING_VERBS.has(word) || WEAK_VERBS.has(word) || /..ed$|^wrote$/.test(word))
}
