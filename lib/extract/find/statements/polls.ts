/** Joins the question that was put to the room with the count that answers it, as one point. */
import { hasAny } from '../../evidence.ts'
import { LONGEST_POINT } from '../../points.ts'
import type { Block, Statement } from '../../types.ts'
import { endOfAnswers, isCountedVote } from './counted-answers.ts'
import type { CueName } from './cue-name.ts'
import { HUM_TO_COME } from './in-general.ts'
import { joinStatements } from './joined.ts'

/** This many statements after a question may hold its counts ("Yes: 22", "No: 8", "No opinion: 5"). */
const MOST_COUNTS = 5

/** Joins each question with the counts and verdicts that immediately follow it in its section, and counts with each other. */
export function joinPolls(statements: readonly Statement[], blocks: readonly Block[]): Statement[] {
  const sections = Map.groupBy(statements, ({ block }) => blocks[block]?.section)
  return [...sections.values()].flatMap(joinInSection)
}

function joinInSection(statements: readonly Statement[]): Statement[] {
  const joined: Statement[] = []
  for (let at = 0; at < statements.length; at++) {
    const counted = lastAnswer(statements, at)
    const last = counted > at ? counted : lastReply(statements, at)
    const parts = statements.slice(at, last + 1)
    if (counted > at) joined.push(joinStatements(parts, 'poll', 'tally'))
    else joined.push(parts.length > 1 ? withReply(parts) : (statements[at] as Statement))
    at = last
  }
  return joined
}

/** A label alone: "Poll 2". */
const POLL_LABEL = /^\W{0,4}(?:straw |meetecho )?(?:poll|hum|show of hands)s?(?: ?#?\d{1,2})?\W{0,4}$/i

/** The last of the counted answers below the lead at `at`, or of those that begin with it; `at` if there are none. */
function lastAnswer(statements: readonly Statement[], at: number): number {
  const lead = statements[at] as Statement
  if (isCountedVote(lead)) return Math.max(at, endOfAnswers(statements, at, lead.start, false) - 1)
  const isLabel = POLL_LABEL.test(lead.text)
  const isPoll = lead.cues.has('put to the room') || hasAny(lead.cues, COUNTED)
  if (!isLabel && !isPoll && !isQuestion(lead)) return at
  const from = isLabel && isQuestion(statements[at + 1]) ? at + 2 : at + 1
  // "Poll on lamps (Ada)" may be an item of an agenda
  const isPolled = isLabel || (isPoll && lead.cues.has('question'))
  const end = endOfAnswers(statements, from, lead.start, isPolled)
  return end > from ? end - 1 : at
}

/** The last count or verdict that replies to the question at `at`; `at` if there is none. */
function lastReply(statements: readonly Statement[], at: number): number {
  const question = statements[at] as Statement
  let last = at
  if (isQuestion(question)) while (last - at < MOST_COUNTS && isCount(statements[last + 1], question)) last++
  return last
}

/** Cues that hands, voices or heads were counted. */
const COUNTED: readonly CueName[] = ['hum', 'poll', 'poll result', 'tally', 'hands counted', 'people counted']

/** The question and its reply, `parts`: a poll if anything was counted, and what nobody spoke against if not. */
function withReply(parts: readonly Statement[]): Statement {
  const isCounted = parts.some(({ cues, text }) => hasAny(cues, COUNTED) || RESULT.test(text))
  return joinStatements(parts, isCounted ? 'poll' : 'no objection')
}

/** "The question is about merging it, raise a hand to merge." */
const ASKED = /\b(?:the question (?:is|was|will be)|(?:put up|raise) (?:(?:a|the|your) )?hands?)\b/i

const isQuestion = (statement: Statement | undefined) =>
  statement !== undefined &&
  (hasAny(statement.cues, ['question', 'put to the room']) || ASKED.test(statement.text))

/** Cues that only a count or a verdict of the room has; one with "no objection" at its end says something else, too. */
const COUNTS: readonly CueName[] = [
  'tally',
  'hands counted',
  'nobody spoke against',
  'no objection early',
  'hum',
]

/** "Show of hands was 50:50, so it goes to the list." */
const ANSWERED = /^\W{0,4}(?:the )?(?:hum|poll|show of hands|vote) (?:came out|ended|resulted|showed|was)\b/i

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
  if (isAnothers(next, question) || ANOTHER.test(next.text) || HUM_TO_COME.test(next.text)) return false
  if (RESULT.test(next.text) || ANSWERED.test(next.text)) return true
  const verdict = next.cues.has('no objection') || next.cues.has('poll') || next.cues.has('tally')
  if (next.cues.has('bracketed')) return verdict
  if (next.cues.has('size long') || next.cues.has('size very long')) return false
  return hasAny(next.cues, COUNTS)
}
