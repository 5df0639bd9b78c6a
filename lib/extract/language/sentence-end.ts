/** How a text ends, by its last character other than closing quotes, brackets and marks of emphasis. */

const CLOSING = `["'”’»)）」\\]*_]*\\s*$`
const SENTENCE = new RegExp(`[.!?…。！？]${CLOSING}`)
const CLAUSE = new RegExp(`[.!?…。！？:;：；]${CLOSING}`)

/** True if `text` ends as a complete sentence does. */
export const endsSentence = (text: string): boolean => SENTENCE.test(text)

/** True if it ends as a sentence or clause does: what follows on the next line is not the rest of it. */
export const endsClause = (text: string): boolean => CLAUSE.test(text)
