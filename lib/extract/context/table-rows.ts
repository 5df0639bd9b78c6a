/** Recognises short table rows, each of which is one statement spread over several cells. */
import type { BlockSpan, Page } from '../types.ts'

/** A row longer than this, in characters, has prose in its cells, and each cell stands for itself. */
const LONGEST_ROW = 300

/** Are the two pieces, the first before the second, in one short row? */
export function inOneRow(page: Page, before: BlockSpan, piece: BlockSpan): boolean {
  const one = page.blocks[before.block]?.cell
  const other = page.blocks[piece.block]?.cell
  if (!one || !other || one.table !== other.table || one.row !== other.row) return false
  return piece.end - before.start <= LONGEST_ROW
}
