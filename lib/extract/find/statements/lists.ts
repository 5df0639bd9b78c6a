/** Joins lists of names with the line that introduces them ("The following drafts were adopted:"): neither is useful alone. */
import { isNamed } from '../../context/named-items.ts'
import { DOCUMENT_NAME } from '../../lexicon/document-names.ts'
import { wholly } from '../../patterns/alternatives.ts'
import { LONGEST_POINT } from '../../points.ts'
import type { Block, Statement } from '../../types.ts'

const INTRODUCES = /\b(?:below|following|these)\b[^.;:]{0,80}:\s{0,4}$/i
/** Introduces a list too, if the list has only names of documents or people. */
const INCLUDES = /\binclud(?:e|es|ed|ing):\s{0,4}$/i
/** Names of documents without signs of a list, as typed text has them. */
const DOCUMENTS = wholly(
  String.raw`\W{0,4}${DOCUMENT_NAME}(?:[\s,;]{1,8}(?:and )?${DOCUMENT_NAME}){0,12}\W{0,4}`,
)
/** A verb: the item says more than a name, or may be a task. */
const SAYS = /\b(?:are|had|has|have|is|must|need|should|to|was|were|will)\b/i
const TASK = 'imperative'
/** The cue of a short line like "Drafts:", which says nothing even with its list. */
const SAYS_NOTHING = 'size tiny'

/** Joins each line that introduces names with the items of its list; `blocks` are the page's. */
export function joinLists(statements: readonly Statement[], blocks: readonly Block[]): Statement[] {
  const joined: Statement[] = []
  for (let at = 0; at < statements.length; at++) {
    const lead = statements[at] as Statement
    const names = !INTRODUCES.test(lead.text)
      ? namesUnder(statements, at, blocks)
      : blocks[lead.block + 1]?.kind === 'paragraph'
        ? documentsBelow(statements, at)
        : namesBelow(statements, at, blocks)
    joined.push(withNames(lead, names))
    at += names.length
  }
  return joined
}

/** The items under the statement `at`, if they are only names of documents or people. */
function namesUnder(
  statements: readonly Statement[],
  at: number,
  blocks: readonly Block[],
): readonly Statement[] {
  const lead = statements[at]
  const own = blocks[lead?.block ?? -1]
  if (!lead || !own || lead.cues.has(SAYS_NOTHING)) return []
  if (own.kind !== 'item' && !INCLUDES.test(lead.text)) return []
  const depth = own.kind === 'item' ? own.depth : -1
  let next = at + 1
  for (; next < statements.length; next++) {
    const { block, text } = statements[next] as Statement
    const item = blocks[block]
    if (item?.kind !== 'item' || item.depth <= depth) break
    if (block !== lead.block + next - at || !isNamed(text)) return []
  }
  const end = statements[next - 1]?.end ?? 0
  return end - lead.start <= LONGEST_POINT ? statements.slice(at + 1, next) : []
}

/** The names in the list right below the statement `at`; none if one of its items is not a name. */
function namesBelow(
  statements: readonly Statement[],
  at: number,
  blocks: readonly Block[],
): readonly Statement[] {
  const own = statements[at]?.block ?? 0
  const first = own + 1
  let next = at + 1
  while (isBelow(blocks[statements[next]?.block ?? -1], blocks[own])) next++
  const items = statements.slice(at + 1, next)
  const areNames = items.every(
    ({ text, cues, block }, index) => block === first + index && !SAYS.test(text) && !cues.has(TASK),
  )
  const end = items.at(-1)?.end ?? 0
  return areNames && end - (statements[at]?.start ?? 0) <= LONGEST_POINT ? items : []
}

/** The statements of the paragraph right below the statement `at`; none if they say more than names of documents. */
function documentsBelow(statements: readonly Statement[], at: number): readonly Statement[] {
  const below = (statements[at]?.block ?? 0) + 1
  let next = at + 1
  while (statements[next]?.block === below) next++
  const lines = statements.slice(at + 1, next)
  return lines.every(({ text }) => DOCUMENTS.test(text)) ? lines : []
}

/** True for an item, and one level deeper where `lead` is one itself. */
const isBelow = (item: Block | undefined, lead: Block | undefined) =>
  item?.kind === 'item' && (lead?.kind !== 'item' || item.depth > lead.depth)

/** `lead` with `names` appended to its text and span. It keeps its own cues and terms, by which it is weighed. */
function withNames(lead: Statement, names: readonly Statement[]): Statement {
  const last = names.at(-1)
  if (!last) return lead
  const cues = new Set(lead.cues)
  cues.delete('colon end')
  return { ...lead, end: last.end, text: `${lead.text} ${names.map(({ text }) => text).join(', ')}`, cues }
}
