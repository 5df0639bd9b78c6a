/** A short row of a table is one statement, in as many cells. */
import type { BlockSpan, Page } from '../types.ts'

/** A row longer than this, in characters, holds prose in its cells, and each cell stands for itself. */
const LONGEST_ROW = 300

/** Do the two pieces, the first above the second, stand in one short row? */
export function inOneRow(page: Page, before: BlockSpan, piece: BlockSpan): boolean {
  const one = page.blocks[before.block]?.cell
  const other = page.blocks[piece.block]?.cell
  if (!one || !other || one.table !== other.table || one.row !== other.row) return false
  return piece.end - before.start <= LONGEST_ROW
}
