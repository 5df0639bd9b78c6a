/** Finds groups that start headings, items or cells, one after the other, and lines that consist of groups. */
import { blockTexts } from '../../context/block-texts.ts'
import { strongLead } from '../../context/strong-lead.ts'
import { knownGroup } from '../../lexicon/groups.ts'
import type { Block, Page } from '../../types.ts'
import { type GroupMention, mention } from './mention.ts'
import { inCapitals, isOrdinaryWord, wordsOf } from './words.ts'

/** A group at the start of a block: "QUIC", "DNS-SD Summary", "RAW WG report", "core: nothing new". In bold, prose may follow. */
const LEAD =
  /^[¶•*#\s]*(?:\d{1,2}[.)]\s)?([A-Za-z0-9]+(?:-[A-Za-z0-9]+)?)(?:\s(?:wg|rg|summary|report|update|status|meeting|session)){0,3}\s?(?:$|[:：–—(]|-\s|\n)/i

/** A lead is looked for within this many characters. */
const LONGEST_LEAD = 80

/** The number of such blocks that is enough. Fewer may be about protocols, except on a page with an IETF meeting in its title. */
const FEWEST = { elsewhere: 3, ofMeeting: 2 }
const OF_MEETING = /IETF[- ]?\d{2,3}/

/** A line of this many groups names them, whatever else their names mean. */
const ROW = { fewest: 4, longest: 400 }
/** The first word of a line. If it is not a group, the others need not be examined. */
const FIRST_WORD = /[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*/

/** A label before groups, after which the row may contain other words too (areas): "Conflicts (WGs): dmm homenet ntp tls". */
const ROW_LABEL = /^[^:\n]{0,60}\b(?:conflicts?|wgs?|groups)\b[^:\n]{0,60}:\s{1,4}/i
const LEAST_KNOWN = 0.75

/** The groups in lines that consist of them: "6lo dmm homenet ntp". After a ROW_LABEL, a few other words are allowed. */
export function groupsInRows(page: Page): GroupMention[] {
  const texts = blockTexts(page)
  return page.blocks.flatMap(({ start }, at) => {
    const text = texts[at] ?? ''
    if (text.length > ROW.longest) return []
    const label = text.includes(':') ? (ROW_LABEL.exec(text)?.[0] ?? '') : ''
    const row = text.slice(label.length)
    const words = knownGroup(FIRST_WORD.exec(row)?.[0] ?? '') ? wordsOf(row) : []
    const groups = words.filter(({ known }) => known)
    const least = label ? words.length * LEAST_KNOWN : words.length
    if (groups.length < ROW.fewest || groups.length < least) return []
    const base = start + label.length
    return groups.flatMap(({ known, start: from, end }) =>
      known ? [mention(known.acronym, 'one group after the other', base + from, base + end)] : [],
    )
  })
}

/** The group "fruitrg" for "FRUIT"; null if there is none. */
const researchGroup = (name: string) => (inCapitals(name) ? knownGroup(`${name}rg`) : null)

/** The group that `block` begins with, or the groups of which a heading or bold words consist: "TLS and QUIC". */
function leadOf(page: Page, block: Block): GroupMention[] {
  const { kind, start } = block
  const text = page.text.slice(start, Math.min(block.end, start + LONGEST_LEAD))
  const match = LEAD.exec(text)
  const strong = match ? null : strongLead(page, block)
  // "Core." and "Add and settle" in bold are words
  const isWords = strong !== null && wordsOf(strong.text).some(isOrdinaryWord)
  const name = match?.[1] ?? (isWords ? strong.text : strong?.text.replace(/\.$/, '')) ?? ''
  const known = knownGroup(name) ?? researchGroup(name)
  const end = strong?.end ?? start + (match?.[0].length ?? text.length)
  const words =
    !known && (kind === 'heading' || (strong && !isWords))
      ? wordsOf(strong?.text ?? text).filter(({ lower }) => lower !== 'and')
      : []
  const listed =
    words.length > 1 && words.every((word) => word.known) ? words.map((word) => word.known) : [known]
  return listed.flatMap((group) =>
    group ? [mention(group.acronym, 'one group after the other', start, end)] : [],
  )
}

/** Groups that lead blocks of one kind, if there are several different ones. */
export function groupsInLeads(page: Page): GroupMention[] {
  const fewest = OF_MEETING.test(page.metadata.title) ? FEWEST.ofMeeting : FEWEST.elsewhere
  const byShape = new Map<string, GroupMention[]>()
  for (const block of page.blocks) {
    const { kind, depth, cell } = block
    const leads = leadOf(page, block)
    if (!leads.length) continue
    const shape = kind === 'heading' || kind === 'item' ? `${kind} ${depth}` : `${kind} ${cell?.column ?? ''}`
    const alike = byShape.get(shape) ?? []
    alike.push(...leads)
    byShape.set(shape, alike)
  }
  return [...byShape.values()]
    .filter((found) => new Set(found.map(({ acronym }) => acronym)).size >= fewest)
    .flat()
}
