/** Places that name people without letting them speak: lists of participants, keys of initials, chairs, scribes. */
import { compared, likeness } from '../../../language/name-match.ts'
import { isGivenName } from '../../../language/names.ts'
import { readPersonName } from '../../../language/person-names.ts'
import { isOrganisation } from '../../../lexicon/organisations.ts'
import { either, wholly } from '../../../lexicon/ways.ts'
import type { Line } from '../lines.ts'
import { type Mention, mention } from '../mention.ts'
import { inOrder, type LabelledPerson, readListed, readPeople } from '../people-list.ts'
import { singularOf } from '../qualifiers.ts'
import { findRows } from './rows.ts'

/** What stands before names and is what each of them is: the role in the page's own words, without the group's name. */
const ROLES: readonly RegExp[] = [
  /^(?:(?!wg|rg|bof)[\w-]+ )?((?:working group |wg |rg |bof )?(?:co-?)?chairs?(?:persons?|m[ae]n)?)$/i,
  /^(?:(?!responsible\b)[\w-]+ )?((?:responsible )?area directors?)$/i,
  /^((?:responsible )?ads?|area ads?)$/i,
  /^((?:wg |rg )?secret[ae]r(?:y|ies))$/i,
  /^((?:document )?(?:co-?)?editors?)$/i,
]
const WHERE = '(?:virtual |remote |onsite |in[- ]person |online |in the room|on the call|list of )'
const PRESENT = either(
  'participants?(?: list)?|participating|attendees?(?: list)?|attending|attendance|present|in attendance',
  'observers?|guests?|volunteers?|people|who|blue ?sheets?|roll ?call|introductions',
  'regrets|apologies|absent|excused',
)
/** What stands before names alone; a scribe is what somebody is for an hour. */
const HEADS = wholly(
  '(?:jabber |zulip |chat |meeting |session )?(?:scribes?|monitors?)|jabber|zulip|chat',
  '(?:note|minute)s?[ -]?take(?:rs?|s)|recorders?|(?:recorded|reported) by',
  '(?:raw |session |meeting )?(?:notes|minutes)(?: taken)?(?: by)?',
  String.raw`${WHERE}{0,3}${PRESENT}(?: \(.{1,60}\))?`,
  '(?:iab|iesg|irsg|llc|board) members?(?: present)?',
  '(?:co-?)?authors?|(?:reviewed|approved) by|(?:(?:document|proto) )?shepherds?|token',
)
/** "*[MT]: Mara Tolland", as Markdown explains an abbreviation. */
const ABBREVIATION = /^\*\[([^[\]]{1,20})\]:\s/
const KEY = /^[*\s]*[[(]?([\p{L}\d]{2,5})[\])]?\s*(?:[:=]|[-–—]\s)\s*(\S.{3,59})$/u
/** What stands between the head of a list and its people. */
const HEAD_MARK = /[:：]|\s[-–—]\s/
const CHAIRED_BY =
  /^(?:(?:the |this )?(?:wg |bof )?(?:meeting|session|bof) (?:was |is )?)?(?:co-)?chaired by:?\s+/i
/** "chaired by co-chair Ada Finn": said once more. */
const OFFICE = /^(?:(?:the|our) )?(?:wg |rg )?(?:co-)?chairs? /i
const SENTENCE = /\.$/
/** "Chairs (lantern-chairs@example.org)". */
const ASIDE = /\s{1,4}\([^()]{1,60}\)$/
/** An address after a name. */
const MAIL_LINK =
  /\s{0,4}(?:<?mailto:[^\s<>]{3,100}>?|<[^\s<>@]{1,60}@[^\s<>]{1,60}>|(?<=\s)[^\s<>@,;]{1,60}@[^\s<>@,;]{3,60}$)/g
/** What opens a list of names of several words; and a line that opens with one word of a name. */
const FULL_NAME = /^(?:[^,:]{1,30}:\s{0,4})?[^\s,:]{2,30}\s[^,:]{2,40},/
const FAMILY_NAME = /^\p{Lu}[\p{L}'’-]{1,30},/u
/** Lines that head a list of people without a colon and without being a heading. */
const BARE_HEAD =
  /^(?:(?:co-?)?chairs?|participants|attendees|present|regrets|scribes?|blue ?sheets?)(?: \(.{1,60}\))?$/i
/** The longest line of such a list, in characters. */
const LONGEST_ENTRY = 90
/** A longer one is a row of people from so many parts on. */
const FEWEST_IN_ROW = 5

/** A list that is being read: the role of its people, and how many lines on end were none. */
interface List {
  readonly role: string | null
  readonly misses: number
}

/** What opens a line of people: the role it gives, what follows, and whether the lines below go on with it. */
interface Head {
  readonly role: string | null
  readonly rest: string
  readonly opens: boolean
}

/** All persons named without speaking, in page order. */
export function findRoster(lines: readonly Line[]): Mention[] {
  const found: Mention[] = []
  let open: List | null = null
  let carried = ''
  for (const [index, line] of lines.entries()) {
    const [text, cutOff] = unwrapped(carried + line.text, lines[index + 1])
    carried = cutOff
    const key = readKey(text, line) ?? readChaired(text, line)
    const head = key ? null : readHead(text, line)
    if (key) found.push(key)
    else if (head) {
      const people = entries(head.rest, line, head.role)
      found.push(...people)
      if (head.opens) open = people.length || !head.rest.trim() ? { role: head.role, misses: 0 } : null
    } else if (open && line.kind !== 'heading' && (text.length <= LONGEST_ENTRY || isRow(text))) {
      const people = entries(text, line, open.role)
      found.push(...people)
      const misses: number = people.length ? 0 : open.misses + 1
      const isOver: boolean = misses > 1 || (misses > 0 && open.role !== null && HEAD_MARK.test(text))
      open = isOver ? null : { role: open.role, misses }
    } else open = null
  }
  const listed = new Set(found.map(({ start }) => start))
  const rows = findRows(lines).filter(({ line }) => !listed.has(line.start))
  return [...found, ...rows.map(({ line, person }) => entry(person, line, null))].sort(
    (a, b) => a.start - b.start,
  )
}

/** A line without the part of a name that the next one goes on with: "Ada Finn, Mara" over "Tolland, Ines Tol". */
function unwrapped(text: string, next: Line | undefined): [text: string, cutOff: string] {
  const isWrapped =
    next && !next.gap && FULL_NAME.test(text) && !/[,;.]$/.test(text) && FAMILY_NAME.test(next.text)
  const at = isWrapped ? text.lastIndexOf(',') + 1 : text.length
  return [text.slice(0, at), isWrapped ? `${text.slice(at).trim()} ` : '']
}

/** "[MT]: Mara Tolland", "MT = Mara Tolland", "mtol - Mara Tolland". */
function readKey(text: string, line: Line): Mention | null {
  const match = KEY.exec(text)
  const short = match?.[1]
  const name = match?.[2] ? readPersonName(match[2].replace(/\s{0,4}\(.{0,400}\)$/, '')) : null
  if (!short || name?.form !== 'full') return null
  const like = likeness(compared(short), compared(name.text))
  if (!ABBREVIATION.test(text) && like !== 'initials' && !(like === 'short' && short === short.toLowerCase()))
    return null
  return mention({
    ...at(line, line.start, line.end),
    rule: 'key',
    score: 0.95,
    name: name.text,
    form: 'full',
    also: [short],
  })
}

/** "The meeting was chaired by co-chair Ada Finn.": a sentence, which prose reads; here it tells who the chair is. */
function readChaired(text: string, line: Line): Mention | null {
  const chaired = SENTENCE.test(text) && text.length <= LONGEST_ENTRY ? CHAIRED_BY.exec(text) : null
  const name = chaired ? readPersonName(text.slice(chaired[0].length, -1).replace(OFFICE, '')) : null
  if (name?.form !== 'full') return null
  return mention({
    ...at(line, line.start, line.end),
    rule: 'chaired-by',
    score: 0.8,
    name: name.text,
    form: 'full',
  })
}

function readHead(text: string, line: Line): Head | null {
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

/** What each person under the head `title` is; null where it says nothing of the kind. */
function roleIn(title: string): string | null {
  const role = ROLES.map((pattern) => pattern.exec(title)?.[1]).find(Boolean)
  return role ? singularOf(role) : null
}

/** "Ada Finn and Mara Tolland, chairs"; "Minutes by Ada Finn"; "Meeting chaired by Ada Finn". */
function trailingRole(text: string): Head | null {
  if (text.length > LONGEST_ENTRY) return null
  const chaired = SENTENCE.test(text) ? null : CHAIRED_BY.exec(text)
  if (chaired) return { role: 'Chair', rest: text.slice(chaired[0].length), opens: false }
  const by = /^(?:minutes|notes|scribed)(?: taken)? by:?\s+/i.exec(text)
  if (by) return { role: null, rest: text.slice(by[0].length), opens: true }
  const [, names, role] = /^([^()]{4,70}?),?\s+\(?((?:wg |rg )?(?:co-?)?chairs?)\)?$/i.exec(text) ?? []
  if (!names || !role) return null
  // "Ada Finn, Lantern Chair": of one person the group is part of what they are
  if (names.includes(',') && !/s$/i.test(role)) return { role: null, rest: text, opens: false }
  return { role: singularOf(role), rest: names, opens: false }
}

/** "Ada Finn (Tidewater), Mara Tolland, ...": all of a list in one line. */
const isRow = (text: string) => text.split(',').length >= FEWEST_IN_ROW

/** The people of one line of a list: one with qualities, or several. */
function entries(text: string, line: Line, role: string | null): Mention[] {
  const bare = text
    .replace(/^(?:[\s\-*•\d.)]{1,40}(?:o\s)?|o\s)/, '')
    .replace(MAIL_LINK, '')
    .replace(/[.,;]\s*$/, '')
  if (!bare || /https?:|[?!]/.test(bare)) return []
  const people = readListed(inOrder(withComma(bare))) ?? inParts(bare)
  return people
    .filter(
      ({ name }) =>
        name.form === 'full' ||
        (name.form === 'single' && (role !== null || isGivenName(name.text))) ||
        name.form === 'ideographic' ||
        people.length > 1,
    )
    .map((person) => entry(person, line, role))
}

/** Those parts of a list that are people, where most of them are: a sentence may hold a name, too. */
function inParts(text: string): LabelledPerson[] {
  const parts = text.split(/\s{0,4}[,;]\s{0,4}|\s{1,4}(?:and|&)\s{1,4}/).map(readPeople)
  const named = parts.filter((people) => people !== null)
  return named.length * 2 > parts.length ? named.flat() : []
}

function entry(
  { name, qualities, also: other = [] }: LabelledPerson,
  line: Line,
  role: string | null,
): Mention {
  const also = qualities.affiliations.filter(
    (word) => likeness(compared(word), compared(name.text)) === 'initials',
  )
  return mention({
    ...at(line, line.start, line.end),
    rule: role ? 'role-list' : 'people-list',
    score: 0.9,
    name: name.text,
    form: name.form,
    affiliations: qualities.affiliations.filter((word) => !also.includes(word)),
    roles: [...(role ? [role] : []), ...qualities.roles],
    also: [...also, ...other],
  })
}

/** "Ada Finn Tidewater": the organisation that a list of people elsewhere puts behind a comma. */
function withComma(text: string): string {
  const match =
    /^(\p{Lu}[\p{L}.'’-]{1,40}(?: \p{Lu}[\p{L}.'’-]{0,40}){1,2}) (\p{Lu}[\p{L}\p{N}&.-]{1,40})$/u.exec(text)
  return match?.[1] && match[2] && isOrganisation(match[2]) ? `${match[1]}, ${match[2]}` : text
}

const at = (line: Line, start: number, end: number) => ({ block: line.block, start, end })
