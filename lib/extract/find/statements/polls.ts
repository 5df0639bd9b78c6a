/** Polls: the question that was put to the room and the count that answers it belong in one point. */
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
    joined.push(last === at ? question : joinStatements(statements.slice(at, last + 1), 'poll'))
    at = last
  }
  return joined
}

const isQuestion = ({ cues }: Statement) => cues.has('question') || cues.has('put to the room')

/** What only a count or a verdict of the room has. */
const COUNTS = ['tally', 'hands counted', 'nobody spoke against', 'no objection', 'hum']

/** What says itself that it is an answer: "Result: many". */
const RESULT = /^\W{0,4}(?:poll |hum )?results?\s?:/i

/** "Hum for adoption": the next question put to the room. */
const ANOTHER = /^\W{0,4}(?:hum|poll|show of hands)s? (?:about|for|if|on|that|to|whether)\b/i

/** What one participant replies to a question is their answer, not the room's. */
const isAnothers = (next: Statement, question: Statement) =>
  next.speaker !== null && next.speaker !== question.speaker && !next.cues.has('chair speaks')

function isCount(next: Statement | undefined, question: Statement): boolean {
  if (!next || next.end - question.start > LONGEST_POINT) return false
  if (next.cues.has('question') || isAnothers(next, question) || ANOTHER.test(next.text)) return false
  if (RESULT.test(next.text)) return true
  const verdict = next.cues.has('no objection') || next.cues.has('poll') || next.cues.has('tally')
  if (next.cues.has('bracketed')) return verdict
  if (next.cues.has('size long') || next.cues.has('size very long')) return false
  return hasAny(next.cues, COUNTS)
}
