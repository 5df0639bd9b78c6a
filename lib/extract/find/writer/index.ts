/** Finds the authors of pages for which the metadata names only an office or nobody: by a signature or a table of facts. */
import { isMail } from '../../context/mail.ts'
import { inFull, opensWithGivenName } from '../../language/names.ts'
import { BETWEEN_NAMES, OFFICE } from '../../lexicon/bylines.ts'
import { SIGN_OFF } from '../../lexicon/greetings.ts'
import { isOrganisation } from '../../lexicon/organisations.ts'
import { atStart } from '../../patterns/alternatives.ts'
import type { Block, Page } from '../../types.ts'
import { authorsInText } from './in-text.ts'

/** A signature is within this many paragraphs of the end. */
const REACH = 10
/** Lines below a signature: a footnote "[1] https://…", an address, a rule. */
const BELOW = /^(?:\[\d{1,2}\]|https?:|[-_=*]{2,}$)/
/** "Ada Birk for the IESG", "Ada Birk, on behalf of the IAB". */
const FOR_OTHERS = /^(\p{Lu}.{2,50}?),? (?:for|on behalf of) (?:the )?\p{Lu}[^.!?:]{1,40}\.?$/u
/** The line above a signature: "Best regards,", "On behalf of the IAB,", "For the IESG:". */
const ABOVE = atStart(`(?:(?:on behalf of|for) the .{2,60}|${SIGN_OFF})[,:.!]?$`)
/** The line below one: "IETF Chair", "on behalf of the IESG". */
const isBelow = (line = '') => /^(?:on behalf of|for) the /i.test(line) || OFFICE.test(line)

/** The label of a row in a table of facts at the head of a document. */
const ROW = /^(?:authors?|editors?|auteurs?|autor(?:en|es|a)?)\s?:?$/i
/** The table is within this many blocks. */
const HEAD = 24

/** The authors of `page`. If there are none, those in its table of facts; of a mail from an office, the person who signed it. */
export function writersOf(page: Page): readonly string[] {
  const { authors } = page.metadata
  const [sender = ''] = authors
  if (!authors.length) {
    const listed = inTable(page)
    return listed.length || isMail(page) ? listed : authorsInText(page)
  }
  // "Ada Birk, Orchard Networks" is one author
  if (authors.length > 1 && !isOrganisation(sender)) return authors.filter((name) => !isOrganisation(name))
  if (authors.length !== 1 || !isMail(page) || !isOffice(sender)) return authors
  const signed = signaturesIn(lastLines(page))
  return signed.length ? signed.slice(-1) : authors
}

/** The last lines of `page`, without those below a signature. */
const lastLines = ({ blocks, text }: Page): string[] =>
  blocks
    .slice(-REACH)
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap(({ start, end }) => text.slice(start, end).split('\n'))
    .map((line) => line.replace(/^[-–—]\s/, ''))
    .filter((line) => !BELOW.test(line))

/** "Mary Birk" of "Mary Birk, Harbour Labs" and "Mary Birk (editor)". */
const beforeRest = (line: string) => line.split(/,| \(/)[0] ?? ''

/** The names that sign a mail, among its last lines. */
function signaturesIn(lines: readonly string[]): string[] {
  return lines.flatMap((line, at) => {
    const [above = '', below = ''] = [lines[at - 1], lines[at + 1]]
    const isGreeted = ABOVE.test(above)
    // not a list of people ("Chosen are:")
    if (isPerson(above) || isPerson(below) || (above.endsWith(':') && !isGreeted)) return []
    const isSigned = isBelow(below) || isGreeted
    // a town, a hotel or an award may end a mail, too
    const isNamed = opensWithGivenName(line)
    const forOthers = isNamed || isSigned ? FOR_OTHERS.exec(line)?.[1] : null
    const own = isNamed && (isSigned || at === lines.length - 1) ? beforeRest(line) : null
    const name = forOthers ?? own ?? (isSigned ? line : '')
    return OFFICE.test(name) ? [] : inFull(name)
  })
}

/** "Mary Birk", "Mary Birk, Harbour Labs", "Ada Birk for the IAB". */
function isPerson(line: string): boolean {
  const forOthers = FOR_OTHERS.exec(line)?.[1]
  const name = forOthers ?? (opensWithGivenName(line) ? beforeRest(line) : '')
  return inFull(name).length > 0
}

/** "IETF Chair" is nobody's name; "Ada Head" is. */
const isOffice = (sender: string) => OFFICE.test(sender) && !opensWithGivenName(sender)

/** "Editors | Ada Birk, Bo Crane" in a row. */
function inTable({ blocks, text }: Page): string[] {
  const wordsOf = (block: Block | undefined) => (block ? text.slice(block.start, block.end) : '')
  const at = blocks.slice(0, HEAD).findIndex((block) => block.kind === 'cell' && ROW.test(wordsOf(block)))
  const beside = at < 0 ? undefined : blocks[at + 1]
  if (beside?.kind !== 'cell' || beside.cell?.row !== blocks[at]?.cell?.row) return []
  return wordsOf(beside).split(BETWEEN_NAMES).flatMap(inFull)
}
