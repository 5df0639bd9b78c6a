/** Joins the question that was put to the room with the count that answers it, as one point. */
import { hasAny } from '../../evidence.ts'
import { LONGEST_POINT } from '../../points.ts'
import type { Statement } from '../../types.ts'
import { joinStatements } from './joined.ts'

/** This many statements after a question may hold its counts ("Yes: 22", "No: 8", "No opinion: 5"). */
const MOST_COUNTS = 5

/** Joins each question with the counts and verdicts that immediately follow it. */
export function joinPolls(statements: readonly Statement[]): Statement[] {
  const joined: Statement[] = []
  for (let at = 0; at < statements.length; at++) {
    const question = statements[at] as Statement
    let last = at
    if (isQuestion(question))
      while (last - at < MOST_COUNTS && isCount(statements[last + 1], question)) last++
    joined.push(last === at ? question : withAnswer(statements.slice(at, last + 1)))
    at = last
  }
  return joined
}

/** Cues that hands, voices or heads were counted. */
const COUNTED = ['hum', 'poll', 'poll result', 'tally', 'hands counted', 'people counted']

/** The question and its answer, `parts`: a poll if anything was counted, and what nobody spoke against if not. */
function withAnswer(parts: readonly Statement[]): Statement {
  const isCounted = parts.some(({ cues, text }) => hasAny(cues, COUNTED) || RESULT.test(text))
  return joinStatements(parts, isCounted ? 'poll' : 'no objection')
}

const isQuestion = ({ cues }: Statement) => cues.has('question') || cues.has('put to the room')

/** Cues that only a count or a verdict of the room has. */
const COUNTS = ['tally', 'hands counted', 'nobody spoke against', 'no objection', 'hum']

/** An explicit result: "Result: many", "(it has five pages) Result:". */
const RESULT = /^\W{0,4}(?:[^()]{1,60}\)\W{1,4})?(?:poll |hum )?results?\s?:/i

/** "Hum for adoption": the next question put to the room. */
const ANOTHER = /^\W{0,4}(?:hum|poll|show of hands)s? (?:about|for|if|on|that|to|whether)\b/i

/** "Do you support it? 26/2/83", "Any other comments? None.": it has a question of its own. */
const OWN_QUESTION = /\?\W{0,4}[\p{L}\p{N}]/u

/** Is `next` the reply of one participant, and not of the room? */
const isAnothers = (next: Statement, question: Statement) =>
  next.speaker !== null && next.speaker !== question.speaker && !next.cues.has('chair speaks')

function isCount(next: Statement | undefined, question: Statement): boolean {
  if (!next || next.end - question.start > LONGEST_POINT) return false
  if (next.cues.has('question') || OWN_QUESTION.test(next.text)) return false
  if (isAnothers(next, question) || ANOTHER.test(next.text)) return false
  if (RESULT.test(next.text)) return true
  const verdict = next.cues.has('no objection') || next.cues.has('poll') || next.cues.has('tally')
  if (next.cues.has('bracketed')) return verdict
  if (next.cues.has('size long') || next.cues.has('size very long')) return false
  return hasAny(next.cues, COUNTS)
}
