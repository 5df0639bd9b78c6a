/** Which statements one is shown with because it introduces them: a list, or the next sentence. */
import { isApparatus } from '../find/statements/apparatus.ts'
import { LONGEST_TOGETHER } from '../find/statements/first-needed.ts'
import { endsClause } from '../language/sentence-end.ts'
import type { Block, Statement } from '../types.ts'

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
    (SPOKEN.has(blocks[last.block]?.kind) && endsClause(last.text) && !last.cues.has('colon end'))
  return isWhole ? to : at
}
