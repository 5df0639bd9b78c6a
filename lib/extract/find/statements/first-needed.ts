/** Which statements a reader must see before one that refers to them: "This was agreed." says nothing alone. */

import { hasAny } from '../../evidence.ts'
import type { BlockSpan, Span, Statement } from '../../types.ts'
import { answers } from './answers.ts'
import { isApparatus } from './apparatus.ts'
import type { CueName } from './cue-name.ts'

/** The longest a statement may be when joined with others, in characters. */
export const LONGEST_TOGETHER = 420
/** At most this many statements before one are shown with it. */
const MOST_BEFORE = 2
/** Cues of a statement that begins as a continuation of the previous one ("This ...", "But they ..."). */
export const LEANS: readonly CueName[] = ['dangling start', 'leaning start']

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

/** The span of the statement at `at` with those that a reader needs before it. `text`: the page's. */
export function withNeeded(statements: readonly Statement[], at: number, text: string): BlockSpan {
  const { block, end } = statements[at] as Statement
  return { block, start: (statements[firstNeeded(statements, at, text)] as Statement).start, end }
}
