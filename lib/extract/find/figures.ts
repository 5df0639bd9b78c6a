/** Lists the figures of the post, with the speaker to whom each belongs. */
import type { Figure } from '../../model.ts'
import type { Reading, Remark } from '../types.ts'

/**
 * Lists the pictures of the kept blocks, each once. A figure belongs to a speaker if the last remark above it, in
 * the same section, is that person's.
 */
export function findFigures({ page }: Reading, remarks: readonly Remark[]): Figure[] {
  const seen = new Set<string>()
  return page.blocks.flatMap((block, index) => {
    if (!block.picture || block.foreign || seen.has(block.picture.url)) return []
    seen.add(block.picture.url)
    const above = remarks.findLast(
      (remark) => remark.block <= index && page.blocks[remark.block]?.section === block.section,
    )
    return [{ ...block.picture, speaker: above?.speaker ?? null }]
  })
}
