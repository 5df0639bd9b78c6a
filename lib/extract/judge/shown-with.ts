/** Which neighbours a statement is shown with: those before it that it refers to, and the list or sentence that it introduces. */
import { hasAny } from '../evidence.ts'
import { answers } from '../find/statements/answers.ts'
import { isApparatus } from '../find/statements/apparatus.ts'
import type { Block, Span, Statement } from '../types.ts'

/** The end of a complete sentence, with closing quotes and brackets. */
export const FULL_STOP = /[.!?:;…。？！：]["'”’»)\]*]*$/
/** The longest a statement may be when joined with others, in characters. */
export const LONGEST_TOGETHER = 420
/** At most this many statements before one are shown with it. */
const MOST_BEFORE = 2
/** Cues of a statement that begins as a continuation of the previous one ("This ...", "But they ..."). */
export const LEANS = ['dangling start', 'leaning start']

/** Whether there is a label ("Ada:") between `before` and `after`, so that they are different turns. `text`: the page's. */
export const opensTurn = (text: string, before: Span, after: Span): boolean =>
  /\p{L}/u.test(text.slice(before.end, after.start))

/**
 * The index of the first statement that a reader needs to understand the one at `at`: "This ..." needs the one before it. `at`
 * itself if it needs none. `text`: the page's.
 */
export function firstNeeded(statements: readonly Statement[], at: number, text: string): number {
  const statement = statements[at] as Statement
  let from = at
  while (at - from < MOST_BEFORE) {
    const [before, first] = [statements[from - 1], statements[from] as Statement]
    const together = before && before.block === statement.block && before.speaker === statement.speaker
    if (!together || statement.end - before.start > LONGEST_TOGETHER) break
    if (opensTurn(text, before, first)) break
    if (isApparatus(before.cues) || !(hasAny(first.cues, LEANS) || answers(first, before))) break
    from--
  }
  return from
}

/** Blocks in which the one sentence after a colon may be shown with it; a line of another kind is one of several, or code. */
const SPOKEN: ReadonlySet<string | undefined> = new Set(['paragraph', 'quote'])

/**
 * The index of the last statement that the one at `at` introduces with a colon: the end of a list, or the next sentence; `at`
 * itself if it introduces nothing, or what it introduces is not complete or too long. `blocks`: the page's.
 */
export function lastIntroduced(
  statements: readonly Statement[],
  at: number,
  blocks: readonly Block[],
): number {
  const lead = statements[at] as Statement
  if (!lead.cues.has('colon end')) return at
  const own = blocks[lead.block]
  const isOwnItem = own?.kind === 'item'
  const isListed = (block: Block | undefined) =>
    block?.kind === 'item' && (!isOwnItem || block.depth > (own?.depth ?? 0))
  let to = at
  for (let next = at + 1; next < statements.length; next++) {
    const { block, cues, speaker } = statements[next] as Statement
    const last = statements[to] as Statement
    const isNext = block === last.block || block === last.block + 1
    const goesOn = to === at || (isListed(blocks[block]) && isListed(blocks[last.block]))
    if (!isNext || !goesOn) break
    if (isApparatus(cues) || (lead.speaker && speaker && speaker !== lead.speaker)) return at
    to = next
    if ((statements[to] as Statement).end - lead.start > LONGEST_TOGETHER) return at
  }
  const last = statements[to] ?? lead
  const isWhole =
    isListed(blocks[last.block]) ||
    (SPOKEN.has(blocks[last.block]?.kind) && FULL_STOP.test(last.text) && !last.cues.has('colon end'))
  return isWhole ? to : at
}
