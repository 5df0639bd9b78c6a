/** Discounts conclusions at the end of a talk: what a speaker concludes alone is not the room's conclusion. */
import type { Block, Statement } from '../../types.ts'

const LED = 'led by outcomes'

/** `statements` without the status given by the line above them ("Conclusion:") if it ends one person's talk; `blocks` are the page's. */
export function withoutOwnConclusions(
  statements: readonly Statement[],
  blocks: readonly Block[],
): readonly Statement[] {
  const voices = new Map<number | null, Set<string>>()
  return statements.map((statement) => {
    const { speaker, block, cues } = statement
    if (speaker === null) return statement
    const section = blocks[block]?.section ?? null
    const heard = (voices.get(section) ?? new Set()).add(speaker)
    voices.set(section, heard)
    if (heard.size > 1 || !cues.has('led by a conclusion') || cues.has('chair speaks')) return statement
    return { ...statement, cues: new Set([...cues].filter((cue) => cue !== LED)) }
  })
}
