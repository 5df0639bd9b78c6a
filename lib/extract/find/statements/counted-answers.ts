/** Counted answers: lines that each say how many gave one answer to a poll ("Yes: 29", "3 No", "Undecided (5)"). */
import { anyOfWith, either } from '../../patterns/alternatives.ts'
import { LONGEST_POINT } from '../../points.ts'
import type { Statement } from '../../types.ts'

/** How answers are named where the room is for or against something. */
const VOTE = either(
  'yes|no|y|n|for|against|agree|disagree|in favou?r|(?:in )?support|object(?:ions?)?|oppos(?:e|ed|ition)',
  'abstain(?:ed)?|abstentions?|undecided|no[- ]opinion|(?:not |did not )?raised?(?: hands?)?|did not vote',
  'ja|nein|enthaltung(?:en)?|oui|non|sans opinion|sí|abstenciones|sim|não|abstenções|sì|astenut[io]|nee',
  '賛成|反対|はい|いいえ|棄権|赞成|反对|同意|弃权',
)
/** Any answer: those to choose from are short. */
const ANSWER = String.raw`\p{L}[\p{L}\d'’/ -]{0,40}`
/** "29", "29 votes", "29 (78 %)". */
const COUNT = String.raw`\d{1,4}(?: (?:votes?|hands?|people|raised))?(?: ?\(\d{1,3}(?:[.,]\d{1,2})? ?%\))?`

/** An answer before its count: "Yes: 29", "Yes (29)". */
const beforeCount = (answer: string) =>
  String.raw`^\W{0,4}${answer} ?(?:[:：=–—-] ?${COUNT}|\(${COUNT}\))\W{0,3}$`
const COUNTED_VOTE = anyOfWith(
  'iu',
  beforeCount(VOTE),
  String.raw`^\W{0,4}${COUNT} ?[:–—-]? ?${VOTE}\W{0,3}$`,
  // in the row of a table
  String.raw`^\W{0,4}${VOTE} ${COUNT}\W{0,3}$`,
)
/** No other answer may come after its count, as headings and entries of a list are numbered so: "3 Next steps". */
const COUNTED_ANSWER = anyOfWith('iu', COUNTED_VOTE.source, beforeCount(ANSWER))

/** In characters. */
const LONGEST_ANSWER = 80

/** Whether `statement` says how many are for something, or against it. */
export const isCountedVote = ({ text }: Statement): boolean =>
  text.length <= LONGEST_ANSWER && COUNTED_VOTE.test(text)

const isCountedAnswer = ({ text }: Statement) => text.length <= LONGEST_ANSWER && COUNTED_ANSWER.test(text)

/**
 * The index behind the counted answers that follow each other from `at` on, with one speaker or none; `at` if there are fewer
 * than two, or more than fit into a point that starts at offset `start` of the text. Where a poll stands above them
 * (`isPolled`) they may be any answers; elsewhere they must be votes, as agendas and statistics have lines of the same shape
 * ("Welcome: 5", "On site: 46").
 */
export function endOfAnswers(
  statements: readonly Statement[],
  at: number,
  start: number,
  isPolled: boolean,
): number {
  const isAnswer = isPolled ? isCountedAnswer : isCountedVote
  let end = at
  for (; end < statements.length; end++) {
    const answer = statements[end] as Statement
    if (answer.speaker !== statements[at]?.speaker || !isAnswer(answer)) break
    if (answer.end - start > LONGEST_POINT) return at
  }
  return end - at > 1 ? end : at
}
