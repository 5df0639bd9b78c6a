/** Pages that report group by group: which group a block is about. */

import { GROUP_HEADING, MET_AS_GROUP } from '../lexicon/group-phrases.ts'
import { knownGroup } from '../lexicon/groups.ts'
import { memoizeByObject } from '../memoize.ts'
import type { Block, Page } from '../types.ts'
import { strongLead } from './strong-lead.ts'

/** How much of a block a heading may take, in characters. */
const LONGEST_HEADING = 80

/**
 * The acronym of the group that each block of a page is about, by its own words ("PEAR met on Monday"), the bold words
 * that it begins with, or the heading above it; all null if the page is about one group only, or about none.
 */
export const oneOfGroups = memoizeByObject((page: Page): readonly (string | null)[] => {
  const groups = groupsTold(page)
  return new Set(groups.filter(Boolean)).size > 1 ? groups : groups.map(() => null)
})

/** The same for any page, also if it is about one group only. */
export const groupsTold = memoizeByObject(groupsToldOf)

function groupsToldOf(page: Page): (string | null)[] {
  /** The path of headings down to the current block, highest first. */
  const above: { depth: number; group: string | null }[] = []
  let bold: string | null = null
  return page.blocks.map((block) => {
    const led = leadOf(page, block)
    const group = led && acronymIn(GROUP_HEADING, led)
    const isHeading = block.kind === 'heading'
    if (isHeading) {
      while (above.at(-1) && (above.at(-1)?.depth ?? 0) >= block.depth) above.pop()
      above.push({ depth: block.depth, group })
    }
    // bold words on their own are the heading of what follows
    if (isHeading || led) bold = led?.length === block.end - block.start ? group : null
    const own = group ?? acronymIn(MET_AS_GROUP, page.text.slice(block.start, block.end))
    return own ?? bold ?? above.findLast((heading) => heading.group)?.group ?? null
  })
}

/**
 * The words of `block` that act as a heading: those of a heading block, or the bold words at the start of another; null if none.
 */
function leadOf(page: Page, block: Block): string | null {
  if (block.kind !== 'heading') return strongLead(page, block)?.text ?? null
  return page.text.slice(block.start, Math.min(block.end, block.start + LONGEST_HEADING))
}

function acronymIn(pattern: RegExp, text: string): string | null {
  const name = pattern.exec(text)?.slice(1).find(Boolean) ?? ''
  const known = knownGroup(name)
  // "Ideas", "the spring meeting": such a word names a group only if its capitals say so
  return known && (!known.kind.startsWith('word') || /[A-Z].*[A-Z]/.test(name)) ? known.acronym : null
}
