/** Confirmations: "This was confirmed on the call." says nothing without the proposal before it, and belongs in its point. */
import { LONGEST_POINT } from '../../points.ts'
import type { Statement } from '../../types.ts'
import { joinStatements } from './joined.ts'

const TAKEN = '(?:confirmed|agreed|accepted|endorsed|supported|approved|adopted)'
/** Whose word is everybody's; what one person agrees with is an opinion. */
const EVERYBODY = '(?:all|everyone|everybody|(?:the )?(?:room|group|wg|working group|meeting|iesg|board))'
/** A whole statement that only confirms. */
const CONFIRMATION = new RegExp(
  String.raw`^\W{0,4}(?:(?:this|that|it|(?:this|that|the) (?:proposal|suggestion|change|approach|text|idea|plan)) (?:was|is|has been|got) (?:then |also |[a-z]{1,20}ly )?${TAKEN}(?: (?:on|in|at|by|without) [^.;,]{1,40})?|${EVERYBODY} (?:all )?(?:agree[sd]?|accept(?:s|ed)?|confirm(?:s|ed)?|nodded)(?: (?:to|on|with) (?:this|that|it))?|(?:there (?:was|were) )?no (?:objections?|opposition|dissent)(?: (?:to this|was raised|were raised|in the room))?|(?:nobody|no[- ]one) (?:objected|disagreed|objects|disagrees))\W*$`,
  'i',
)

/** Joins each confirmation with the statement right before it, which is no question; `text` is the page's. */
export function joinConfirmations(statements: readonly Statement[], text: string): Statement[] {
  const joined: Statement[] = []
  for (const statement of statements) {
    const before = joined.at(-1)
    const together = before && confirms(statement, before, text)
    if (together) joined[joined.length - 1] = joinStatements([before, statement], 'confirmed')
    else joined.push(statement)
  }
  return joined
}

function confirms(statement: Statement, before: Statement, text: string): boolean {
  if (statement.end - before.start > LONGEST_POINT || before.cues.has('question')) return false
  if (statement.speaker !== null && statement.speaker !== before.speaker) return false
  return CONFIRMATION.test(statement.text) && !/[\p{L}\p{N}]/u.test(text.slice(before.end, statement.start))
}
