/** Joins confirmations with what they confirm: "This was confirmed on the call." is not understood without it. */
import { hasAny } from '../../evidence.ts'
import { either, optional, sequence, wholly } from '../../patterns/alternatives.ts'
import { LONGEST_POINT } from '../../points.ts'
import type { Statement } from '../../types.ts'
import { isAsked } from './answers.ts'
import type { CueName } from './cue-name.ts'
import { joinStatements } from './joined.ts'

const TAKEN = '(?:confirmed|agreed|accepted|endorsed|supported|approved|adopted)'
/** Subjects that stand for everybody; what one person agrees with is an opinion. */
const EVERYBODY = '(?:all|everyone|everybody|(?:the )?(?:room|group|wg|working group|meeting|iesg|board))'
/** A whole statement that does nothing but confirm. */
const CONFIRMATION = new RegExp(
  sequence(
    String.raw`^\W{0,4}`,
    either(
      sequence(
        either('this|that|it|(?:this|that|the) (?:proposal|suggestion|change|approach|text|idea|plan)'),
        ` (?:was|is|has been|got) (?:then |also |[a-z]{1,20}ly )?${TAKEN}`,
        '(?: (?:on|in|at|by|without) [^.;,]{1,40})?',
      ),
      sequence(
        `${EVERYBODY} (?:all )?(?:agree[sd]?|accept(?:s|ed)?|confirm(?:s|ed)?|nodded)`,
        '(?: (?:to|on|with) (?:this|that|it))?',
      ),
      sequence(
        '(?:there (?:was|were) )?no (?:objections?|opposition|dissent)',
        '(?: (?:to this|was raised|were raised|(?:in|from) the (?:room|group|participants|wg|working group)))?',
      ),
      '(?:nobody|no[- ]one) (?:objected|disagreed|objects|disagrees)',
    ),
    String.raw`\W*$`,
  ),
  'i',
)

/** "It will be confirmed on the mailing list.": what a decision of the room still needs, not something that was done. */
const TO_BE_CONFIRMED = wholly(
  sequence(
    String.raw`\W{0,4}`,
    optional('(?:this|that|it|consensus|(?:this|that|the) (?:decision|consensus|result)) '),
    '(?:(?:will|is to|has to|needs to|should) be|to be) (?:confirmed|verified) ',
    String.raw`(?:on|by|with) (?:the )?(?:mailing[- ]?list|list|ml)\W*`,
  ),
)
/** Cues of a decision. */
export const DECIDES: readonly CueName[] = [
  'consensus',
  'agreed',
  'decided',
  'decision marker',
  'poll result',
  'adopted',
]

/**
 * Joins each confirmation, or statement that the list has yet to confirm, with the statement right before it, unless that is a question;
 * `text` is the page's.
 */
export function joinConfirmations(statements: readonly Statement[], text: string): Statement[] {
  const joined: Statement[] = []
  for (const statement of statements) {
    const before = joined.at(-1)
    if (!before || !follows(statement, before, text)) joined.push(statement)
    else if (CONFIRMATION.test(statement.text))
      joined[joined.length - 1] = joinStatements([before, statement], 'confirmed')
    else if (TO_BE_CONFIRMED.test(statement.text) && hasAny(before.cues, DECIDES))
      joined[joined.length - 1] = { ...before, end: statement.end, text: `${before.text} ${statement.text}` }
    else joined.push(statement)
  }
  return joined
}

/** Whether nothing comes between two statements of the same voice, the first of which is not a question. */
export function follows(statement: Statement, before: Statement, text: string): boolean {
  if (statement.end - before.start > LONGEST_POINT || isAsked(before)) return false
  if (statement.speaker !== null && statement.speaker !== before.speaker) return false
  return !/[\p{L}\p{N}]/u.test(text.slice(before.end, statement.start))
}
