/** Finds the working groups, research groups and BoFs that a page names, as opposed to protocols of the same name. */
import { blockTexts } from '../../context/block-texts.ts'
import type { Reading } from '../../types.ts'
import { groupsInAddresses, groupsOfOwnAddress } from './addresses.ts'
import { groupsOfBofs } from './bofs.ts'
import { groupsInLeads, groupsInRows } from './leads.ts'
import type { GroupMention } from './mention.ts'
import { groupsOfProducts } from './products.ts'
import { groupsInText } from './text.ts'

export type { GroupMention } from './mention.ts'

/** A group counts from this score on. */
const ENOUGH = 0.5

/** Every mention of a group in the title and the page's address (both with the span 0 to 0) and in the blocks. */
export function groupMentions(reading: Reading): GroupMention[] {
  const { text, blocks, metadata } = reading.page
  const texts = blockTexts(reading.page)
  const inBlocks = blocks.map(({ start, kind }, at) =>
    groupsInText(texts[at] ?? '', { base: start, title: kind === 'heading' }),
  )
  const found: GroupMention[] = [
    ...groupsOfOwnAddress(metadata.url),
    ...groupsInText(metadata.title, { title: true }).map((mention) => ({ ...mention, start: 0, end: 0 })),
    ...groupsInLeads(reading.page),
    ...groupsInRows(reading.page),
    ...groupsOfBofs(reading.page),
    ...groupsOfProducts(reading.page),
    ...blocks.flatMap((block, at) => [...(inBlocks[at] ?? []), ...groupsInAddresses(block, text)]),
  ]
  for (const mention of found) reading.trace?.('group', mention)
  return found
}

/** Acronyms, lower case, of the groups that `mentions` name, in the order of their first mention. */
export function namedGroups(mentions: readonly GroupMention[]): string[] {
  return [...new Set(mentions.flatMap(({ acronym, score }) => (score >= ENOUGH ? [acronym] : [])))]
}
