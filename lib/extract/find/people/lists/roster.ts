/** Finds people where they are only listed: as participants, in keys of initials, as chairs or scribes. */
import { compared, likeness } from '../../../language/name-match.ts'
import { givenNameFirst } from '../../../language/name-order.ts'
import { isGivenName, type Name } from '../../../language/names.ts'
import { readPersonName } from '../../../language/person-names.ts'
import { CHAIRS, OF_GROUP } from '../../../lexicon/offices.ts'
import { isOrganisation } from '../../../lexicon/organisations.ts'
import { atStart } from '../../../patterns/alternatives.ts'
import type { Line } from '../lines.ts'
import { type Mention, mention } from '../mention.ts'
import { type LabelledPerson, readListed, readPeople } from '../names/people-list.ts'
import { CHAIRED_BY, HEAD_MARK, LONGEST_ENTRY, readHead, SENTENCE } from './heads.ts'
import { findRows } from './rows.ts'

/** "*[MT]: Mara Tolland", as Markdown explains an abbreviation. */
const ABBREVIATION = /^\*\[([^[\]]{1,20})\]:\s/
const KEY = /^[*\s]*[[(]?([\p{L}\d]{2,5})[\])]?\s*(?:[:=]|[-–—]\s)\s*(\S.{3,59})$/u
/** The office before a name after "chaired by", which only repeats it: "chaired by co-chair Ada Finn". */
const OFFICE = atStart(`(?:(?:the|our) )?${OF_GROUP}${CHAIRS} `)
/** An address after a name. */
const MAIL_LINK =
  /\s{0,4}(?:<?mailto:[^\s<>]{3,100}>?|<[^\s<>@]{1,60}@[^\s<>]{1,60}>|(?<=\s)[^\s<>@,;]{1,60}@[^\s<>@,;]{3,60}$)/g
/** The start of a list of names with several words; and a line that starts with one word of a name. */
const FULL_NAME = /^(?:[^,:]{1,30}:\s{0,4})?[^\s,:]{2,30}\s[^,:]{2,40},/
const FAMILY_NAME = /^\p{Lu}[\p{L}'’-]{1,30},/u
/** A longer one is a row of people if it has at least this many parts. */
const FEWEST_IN_ROW = 5

/** A list being read: the role of its people, and how many consecutive lines named nobody. */
interface List {
  readonly role: string | null
  readonly misses: number
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
      open = people.length ? { role: open.role, misses: 0 } : afterMiss(open, text)
    } else open = null
  }
  const listed = new Set(found.map(({ start }) => start))
  const rows = findRows(lines).filter(({ line }) => !listed.has(line.start))
  return [...found, ...rows.map(({ line, person }) => entry(person, line, null))].sort(
    (a, b) => a.start - b.start,
  )
}

/** The state of a list after a line, `text`, that names nobody; null if the list is over. */
function afterMiss({ role, misses }: List, text: string): List | null {
  const isOver = misses > 0 || (role !== null && HEAD_MARK.test(text))
  return isOver ? null : { role, misses: misses + 1 }
}

/** A line without the part of a name that the next one continues: "Ada Finn, Mara" over "Tolland, Ines Tol". */
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
  return named(line, name, { rule: 'key', score: 0.95, also: [short] })
}

/** The chair according to a sentence: "The meeting was chaired by co-chair Ada Finn." (The rules for prose read it too.) */
function readChaired(text: string, line: Line): Mention | null {
  const chaired = SENTENCE.test(text) && text.length <= LONGEST_ENTRY ? CHAIRED_BY.exec(text) : null
  const name = chaired ? readPersonName(text.slice(chaired[0].length, -1).replace(OFFICE, '')) : null
  return name?.form === 'full' ? named(line, name, { rule: 'chaired-by', score: 0.8 }) : null
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
  const people = readListed(givenNameFirst(withComma(bare))) ?? inParts(bare)
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

/** The parts of a list that are people, if most of them are: a sentence may contain a name too. */
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
  return named(line, name, {
    rule: role ? 'role-list' : 'people-list',
    score: 0.9,
    affiliations: qualities.affiliations.filter((word) => !also.includes(word)),
    roles: [...(role ? [role] : []), ...qualities.roles],
    also: [...also, ...other],
  })
}

/** "Ada Finn Tidewater": the organisation that other lists of people put after a comma. */
function withComma(text: string): string {
  const match =
    /^(\p{Lu}[\p{L}.'’-]{1,40}(?: \p{Lu}[\p{L}.'’-]{0,40}){1,2}) (\p{Lu}[\p{L}\p{N}&.-]{1,40})$/u.exec(text)
  return match?.[1] && match[2] && isOrganisation(match[2]) ? `${match[1]}, ${match[2]}` : text
}

/** A person that `line` names; the span is all of it. */
const named = (
  { block, start, end }: Line,
  name: Name,
  given: Pick<Mention, 'rule' | 'score'> & Partial<Omit<Mention, 'name' | 'form'>>,
): Mention => mention({ block, start, end, name, ...given })
