/**
 * Recognises lines of people by how they start or end: "Chairs: Ada Finn", "Minutes by Ada Finn", "Ada Finn and Mara Tolland,
 * chairs".
 */
import { AUTHORS, CHAIRS, EDITORS, OF_GROUP, SECRETARIES } from '../../../lexicon/offices.ts'
import { anyOf, either, wholly } from '../../../patterns/alternatives.ts'
import { singularOf } from '../affiliations/qualifiers.ts'
import type { Line } from '../lines.ts'

/** Roles before names that apply to each of them, in the page's own words without the group's name. */
const ROLES: readonly RegExp[] = [
  wholly(String.raw`(?:(?!wg|rg|bof)[\w-]+ )?(${OF_GROUP}${CHAIRS})`),
  /^(?:(?!responsible\b)[\w-]+ )?((?:responsible )?area directors?)$/i,
  /^((?:responsible )?ads?|area ads?)$/i,
  wholly(`(${OF_GROUP}${SECRETARIES})`),
  wholly(`((?:document )?${EDITORS})`),
]
const WHERE = '(?:virtual |remote |onsite |in[- ]person |online |in the room|on the call|list of )'
const PRESENT = either(
  'participants?(?: list)?|participating|attendees?(?: list)?|attending|attendance|present|in attendance',
  'observers?|guests?|volunteers?|people|who|blue ?sheets?|roll ?call|introductions',
  'regrets|apologies|absent|excused',
)
/** Words before names that are not recorded as a role, such as "Scribe", which lasts for an hour. */
const HEADS = wholly(
  '(?:jabber |zulip |chat |meeting |session )?(?:scribes?|monitors?)|jabber|zulip|chat',
  '(?:note|minute)s?[ -]?take(?:rs?|s)|recorders?|maintainers?',
  '(?:minutes |notes )?(?:recorded|reported|edited|compiled|prepared|submitted|taken) by|based on notes by',
  '(?:raw |session |meeting )?(?:notes|minutes)(?: taken)?(?: by)?',
  String.raw`${WHERE}{0,3}${PRESENT}(?: \(.{1,60}\))?`,
  '(?:iab|iesg|irsg|llc|board) members?(?: present)?',
  `${AUTHORS}|(?:reviewed|approved) by|(?:(?:document|proto) )?shepherds?|token`,
)
/** What comes between the head of a list and its people. */
export const HEAD_MARK = /[:：]|\s[-–—]\s/
/** The words before the name of who chaired: "The WG meeting was chaired by ". */
export const CHAIRED_BY =
  /^(?:(?:the |this )?(?:wg |bof )?(?:meeting|session|bof) (?:was |is )?)?(?:co-)?chaired by:?\s+/i
/** "Minutes edited by Ada Finn", "Based on notes by Mara Tolland". */
const TAKEN_BY =
  /^(?:(?:minutes|notes|scribed)(?: (?:taken|edited|compiled|prepared|recorded))?|taken|based on notes) by:?\s+/i
/** The end of a sentence, which is left to the rules for prose. */
export const SENTENCE = /\.$/
/** "Chairs (lantern-chairs@example.org)". */
const ASIDE = /\s{1,4}\([^()]{1,60}\)$/
/** Lines that head a list of people without a colon and without being a heading. */
const BARE_HEAD = wholly(
  String.raw`(?:${CHAIRS}|participants|attendees|present|regrets|scribes?|blue ?sheets?)(?: \(.{1,60}\))?`,
)
/** "Ada Finn and Mara Tolland, chairs". */
const CHAIRS_BEHIND = anyOf(String.raw`^([^()]{4,70}?)(?:,|\s[-–—])?\s+\(?(${OF_GROUP}${CHAIRS})\)?$`)
/** The longest line of a list of people, in characters. */
export const LONGEST_ENTRY = 90

/** The role in the opening, what follows, and whether the lines below continue it. */
interface Head {
  readonly role: string | null
  readonly rest: string
  readonly opens: boolean
}

/** How `line`, of which `text` is read, starts as a line of people; null if it does not. */
export function readHead(text: string, line: Line): Head | null {
  const mark = HEAD_MARK.exec(text)
  const colon = mark?.index ?? -1
  const head = (colon < 0 ? text : text.slice(0, colon)).replace(
    /^(?:[\s#*\d.)¶]{1,40}|o\s)|[\s*]{1,40}$/g,
    '',
  )
  if (head.length > 60 || (colon < 0 && line.kind !== 'heading' && !BARE_HEAD.test(head)))
    return trailingRole(text)
  const title = head.replace(ASIDE, '')
  const role = roleIn(title)
  if (!role && !HEADS.test(title)) return mark && /[:：]/.test(mark[0]) ? null : trailingRole(text)
  return { role, rest: mark ? text.slice(colon + mark[0].length) : '', opens: true }
}

/** The role of the people under the heading `title`; null if it names none. */
function roleIn(title: string): string | null {
  const role = ROLES.map((pattern) => pattern.exec(title)?.[1]).find(Boolean)
  return role ? singularOf(role) : null
}

/** "Ada Finn and Mara Tolland, chairs"; "Minutes by Ada Finn"; "Meeting chaired by Ada Finn". */
function trailingRole(text: string): Head | null {
  if (text.length > LONGEST_ENTRY) return null
  const chaired = SENTENCE.test(text) ? null : CHAIRED_BY.exec(text)
  if (chaired) return { role: 'Chair', rest: text.slice(chaired[0].length), opens: false }
  const by = TAKEN_BY.exec(text)
  if (by) return { role: null, rest: text.slice(by[0].length), opens: true }
  const [, names, role] = CHAIRS_BEHIND.exec(text) ?? []
  if (!names || !role) return null
  // "Ada Finn, Lantern Chair": for one person, the group is part of the role
  if (names.includes(',') && !/s$/i.test(role)) return { role: null, rest: text, opens: false }
  return { role: singularOf(role), rest: names, opens: false }
}
