/** Who wrote a mail that was sent under the name of an office: the person who signed it. */
import { isMail } from '../context/is-mail.ts'
import { inFull, opensWithGivenName } from '../language/names.ts'
import { OFFICE } from '../lexicon/bylines.ts'
import type { Page } from '../types.ts'

/** A signature is within so many paragraphs of the end. */
const REACH = 10
/** "[1] https://…", a line across, the name of a file below the signature. */
const BELOW = /^(?:\[\d{1,2}\]|https?:|[-_=*]{2,}$)/
/** "Ada Birk for the IESG", "Ada Birk, on behalf of the IAB". */
const FOR_OTHERS = /^(\p{Lu}.{2,50}?),? (?:for|on behalf of) (?:the )?\p{Lu}[^.!?:]{1,40}\.?$/u
/** What stands above a name that signs: "Best regards,", "On behalf of the IAB,", "For the IESG:". */
const ABOVE =
  /^(?:(?:on behalf of|for) the .{2,60}|(?:(?:best|kind|warm|many|with) )?(?:regards|thanks|wishes|sincerely|cheers|best))[,:.!]?$/i
/** What stands below one: "IETF Chair", "on behalf of the IESG". */
const isBelow = (line = '') => /^(?:on behalf of|for) the /i.test(line) || OFFICE.test(line)

/** The authors of `page`, and instead of an office the person who signed the mail, if somebody did. */
export function writersOf(page: Page): readonly string[] {
  const { authors } = page.metadata
  const [sender = ''] = authors
  if (authors.length !== 1 || !isMail(page) || !isOffice(sender)) return authors
  const lines = page.blocks
    .slice(-REACH)
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap(({ start, end }) => page.text.slice(start, end).split('\n'))
    .filter((line) => !BELOW.test(line))
  const signed = lines.flatMap((line, at) => {
    const forOthers = FOR_OTHERS.exec(line)?.[1]
    const isSigned = isBelow(lines[at + 1]) || ABOVE.test(lines[at - 1] ?? '')
    // a town, a hotel or an award may end a mail, too
    const own = opensWithGivenName(line) && (isSigned || at === lines.length - 1) ? line.split(',')[0] : null
    const name = forOthers ?? own ?? (isSigned ? line : '')
    return OFFICE.test(name) ? [] : inFull(name)
  })
  return signed.length ? signed.slice(-1) : authors
}

/** "IETF Chair" is nobody's name; "Ada Head" is. */
const isOffice = (sender: string) => OFFICE.test(sender) && !opensWithGivenName(sender)
