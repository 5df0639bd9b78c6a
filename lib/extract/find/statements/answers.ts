/** Answers to questions in the text itself: "Who would use it? Not so many." */
import type { Statement } from '../../types.ts'

const ANSWER = /^\W{0,4}(?:not|no|nope|yes|yeah|absolutely|certainly|definitely|probably|maybe|because)\b/i

/** Whether a statement answers the one before it (`before`): "Not so much." says nothing without its question. */
export const answers = ({ text }: Statement, before: Statement): boolean =>
  before.cues.has('question') && ANSWER.test(text)
