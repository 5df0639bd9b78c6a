/** Recognises answers to questions in the text itself: "Who would use it? Not so many.", "Ada asked if anyone objects. Nobody did." */
import type { Statement } from '../../types.ts'

const ANSWER =
  /^\W{0,4}(?:not|no|nobody|none|nope|yes|yeah|absolutely|certainly|definitely|probably|maybe|because)\b/i
/** A question that is only reported, so that it does not look like one. */
const REPORTED =
  /\bask(?:ed|s) (?:[a-z ]{1,30} )?(?:if|whether) (?:any|there|any(?:body|one)|some(?:body|one)|the)\b/i

/** Whether `statement` asks something, or tells that somebody did. */
export const isAsked = ({ cues, text }: Statement): boolean => cues.has('question') || REPORTED.test(text)

/** Whether a statement answers the question `before` it, without which "Not so much." is not understood. */
export const answers = ({ text }: Statement, before: Statement): boolean =>
  isAsked(before) && ANSWER.test(text)
