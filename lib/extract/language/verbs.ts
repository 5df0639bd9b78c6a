/** Does a stretch of text go on with a verb? */
import { MEETING_VERBS, WEAK_VERBS } from '../lexicon/verbs.ts'

const OPENING =
  /^[\s\]]*(?:who\s+)?(?:(?:then|also|both|again|briefly|later|now|first|next|just|still|finally|\p{Ll}{2,12}ly)\s+){0,2}(\p{Ll}[\p{Ll}-]*)/u

/** True where `text` opens with a verb: one of a meeting, an auxiliary, or any form in "-ed", and "wrote". */
export function looksLikeVerb(text: string): boolean {
  const word = OPENING.exec(text)?.[1]
  return word !== undefined && (MEETING_VERBS.has(word) || WEAK_VERBS.has(word) || /..ed$|^wrote$/.test(word))
}
