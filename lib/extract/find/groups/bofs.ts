/** BoFs that no list knows yet: the headings of a page about them are their names, "Pear Exchange over Rivers (pexor)". */
import { strongLead } from '../../context/strong-lead.ts'
import type { Page } from '../../types.ts'
import { type GroupMention, mention } from './mention.ts'
import { OTHER_BODIES } from './unknown.ts'

/** A page on one BoF has headings of its own. */
const ON_BOFS = /\bBoFs\b|\bBirds[- ]of[- ]a[- ]Feather (?:at|in|for|sessions|proposals)\b/i
/** Written small, as in the address of its list: what such pages explain ("FAQ", "TLS", "UTC") has capitals. */
const SHORT_NAME = /\(([a-z][a-z\d]{2,11})\)$/
const CAPITALISED = /(?<![\p{L}\d])\p{Lu}/gu
const LONGEST_HEADING = 120

/** The BoFs after which headings, or words in bold, of `page` are called. */
export function groupsOfBofs(page: Page): GroupMention[] {
  if (!ON_BOFS.test(page.metadata.title)) return []
  return page.blocks.flatMap((block) => {
    const lead = block.kind === 'heading' ? block : strongLead(page, block)
    const text = lead && lead.end - lead.start <= LONGEST_HEADING ? page.text.slice(lead.start, lead.end) : ''
    const acronym = SHORT_NAME.exec(text.trim())?.[1] ?? ''
    const name = text.slice(0, text.lastIndexOf('('))
    const isName = acronym && !OTHER_BODIES.has(acronym) && (name.match(CAPITALISED)?.length ?? 0) > 1
    return lead && isName && isAcronymOf(acronym, name.toLowerCase())
      ? [mention(acronym, 'acronym in a heading', lead.start, lead.end)]
      : []
  })
}

/** Whether the letters of `acronym` stand in `name`, in their order, from its first on. */
function isAcronymOf(acronym: string, name: string): boolean {
  let at = -1
  const isInOrder = [...acronym].every((letter) => {
    at = name.indexOf(letter, at + 1)
    return at >= 0
  })
  return isInOrder && name.trimStart().startsWith(acronym[0] ?? '')
}
