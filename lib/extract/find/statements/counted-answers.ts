/** Counted answers: lines that each say how many gave one answer to a poll ("Yes: 29", "3 No", "Undecided (5)"). */
import { anyOfWith, either } from '../../lexicon/ways.ts'
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

const counted = (answer: string) => [
  String.raw`^\W{0,4}${answer} ?(?:[:：=–—-] ?${COUNT}|\(${COUNT}\))\W{0,3}$`,
  String.raw`^\W{0,4}${COUNT} ?[:–—-]? ?${answer}\W{0,3}$`,
]
/** The same in the row of a table. No other answer: "RFC 9000" counts nothing. */
const VOTE_IN_ROW = String.raw`^\W{0,4}${VOTE} ${COUNT}\W{0,3}$`
const COUNTED_VOTE = anyOfWith('iu', ...counted(VOTE), VOTE_IN_ROW)
const COUNTED_ANSWER = anyOfWith('iu', ...counted(ANSWER), VOTE_IN_ROW)

/** In characters. */
const LONGEST_ANSWER = 80

/** Whether `statement` is such a line. */
export const isCountedAnswer = ({ text }: Statement): boolean =>
  text.length <= LONGEST_ANSWER && COUNTED_ANSWER.test(text)

/**
 * The index behind the counted answers that follow each other from `at` on, with one speaker or none; `at` if there are fewer
 * than two. Where a poll stands above them (`isPolled`) they may be any answers; elsewhere one must be a vote, as agendas
 * and statistics have lines of the same shape ("Welcome: 5", "On site: 46").
 */
export function endOfAnswers(statements: readonly Statement[], at: number, isPolled: boolean): number {
  let end = at
  let isVote = isPolled
  for (; end < statements.length; end++) {
    const { text, speaker } = statements[end] as Statement
    if (text.length > LONGEST_ANSWER || speaker !== statements[at]?.speaker || !COUNTED_ANSWER.test(text))
      break
    isVote ||= COUNTED_VOTE.test(text)
  }
  return isVote && end - at > 1 ? end : at
}
