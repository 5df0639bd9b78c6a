/** Recognises answers to questions in the text itself: "Who would use it? Not so many." */
import type { Statement } from '../../types.ts'

const ANSWER = /^\W{0,4}(?:not|no|nope|yes|yeah|absolutely|certainly|definitely|probably|maybe|because)\b/i

/** Whether a statement answers the question `before` it, without which "Not so much." is not understood. */
export const answers = ({ text }: Statement, before: Statement): boolean =>
  before.cues.has('question') && ANSWER.test(text)
