/** Finds BoFs that are in no list yet, on pages about BoFs, where headings are their names: "Pear Exchange over Rivers (pexor)". */
import { strongLead } from '../../context/strong-lead.ts'
import type { Page } from '../../types.ts'
import { type GroupMention, mention } from './mention.ts'
import { OTHER_BODIES } from './unknown.ts'

/** The plural, which a page about a single BoF does not have. */
const ON_BOFS = /\bBoFs\b|\bBirds[- ]of[- ]a[- ]Feather (?:at|in|for|sessions|proposals)\b/i
/** In lower case, as in the address of a list; other acronyms on such pages ("FAQ", "TLS", "UTC") are in capitals. */
const SHORT_NAME = /\(([a-z][a-z\d]{2,11})\)$/
const CAPITALISED = /(?<![\p{L}\d])\p{Lu}/gu
const LONGEST_HEADING = 120

/** The BoFs that are named by headings or bold words of `page`. */
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

/** Whether `name` contains the letters of `acronym` in order, starting with its first. */
function isAcronymOf(acronym: string, name: string): boolean {
  let at = -1
  const isInOrder = [...acronym].every((letter) => {
    at = name.indexOf(letter, at + 1)
    return at >= 0
  })
  return isInOrder && name.trimStart().startsWith(acronym[0] ?? '')
}
