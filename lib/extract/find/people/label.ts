/** The grammar of a speaker's label at the head of a line: "Name:", "Name (Org):", "[Name]", "Q (Name - Org):" ... */
import { isGivenName, type Name, readName } from '../../language/names.ts'
import { isOrganisation } from '../../lexicon/organisations.ts'
import { MEETING_VERBS } from '../../lexicon/verbs.ts'
import { NO_QUALITIES, type Qualities, readQualities } from './qualifiers.ts'

export interface LabelledPerson {
  readonly name: Name
  readonly qualities: Qualities
}

export interface Label {
  readonly people: readonly LabelledPerson[]
  /** Where the label's words stand, from the start of the line. */
  readonly start: number
  readonly end: number
  /** Where the remark starts. */
  readonly remark: number
  readonly mark: 'colon' | 'bracket' | 'dash'
}

/** List marks, queue numbers, times and pilcrows before a label. */
const LEADING = /^(?:[-*•+>–—¶#]+\s*|\d{1,2}[.)]\s+|\[?\d{1,2}:\d\d(?::\d\d)?\]?\s+)+/
/** How long a label may be, in characters. */
const LONGEST_LABEL = 100
const BRACKETED = /^(?:\[\[?([^[\]\n]{1,40})\]?\]|<([^<>\n]{1,40})>)\s*([:;-])?\s*/
/** "Q", "Comment", "Answer" before a name; the name follows in brackets or after "from". */
const SPEECH =
  /^(?:q|c|a|q\/c|c\/q|question|comment|answer|response|reply|possible question|q&a|jabber|chat)s?\b\s*(?:from|by|\(from\)|[-–:])?\s*(?=[([]|\p{Lu})/iu
/** What separates people, or a person and what belongs to them. */
const BETWEEN = /\s*(?:[,/&+;]|\band\b|\s[-–—]\s|\bfrom\b|\bof\b|\bat\b|@)\s*/i
const HAT = /\s+(?:w\/|w\/o|with|without|as|wearing|in)\s+.*$/i
const ADDRESSEE = /\s+(?:to|->|→|replying to|re)\s+.*$/i

/** Reads the label at the head of `line`, or null where there is none. Linear in the length of a label. */
export function readLabel(line: string): Label | null {
  const start = LEADING.exec(line)?.[0].length ?? 0
  const head = line.slice(start, start + LONGEST_LABEL)
  const bracket = BRACKETED.exec(head)
  if (bracket) {
    const people = readPeople(bracket[1] ?? bracket[2] ?? '')
    if (!people) return null
    const end = start + bracket[0].length
    return { people, start, end, remark: end, mark: bracket[3] ? 'colon' : 'bracket' }
  }
  return (
    readSeparated(line, head, start, colonIn(head), 'colon') ??
    readSeparated(line, head, start, dashIn(head), 'dash')
  )
}

function readSeparated(
  line: string,
  head: string,
  start: number,
  at: Separator | null,
  mark: Label['mark'],
): Label | null {
  if (!at) return null
  const people = readPeople(head.slice(0, at.index))
  if (!people) return null
  const end = start + at.index
  const after = line.slice(end + at.length)
  return { people, start, end, remark: end + at.length + (after.length - after.trimStart().length), mark }
}

interface Separator {
  readonly index: number
  readonly length: number
}

/** The first ":" or ";" outside brackets that can end a label. */
function colonIn(head: string): Separator | null {
  let depth = 0
  for (let index = 0; index < head.length; index++) {
    const letter = head[index] ?? ''
    if (letter === '(' || letter === '[') depth++
    else if (letter === ')' || letter === ']') depth--
    else if (
      depth <= 0 &&
      (letter === '：' || ((letter === ':' || letter === ';') && !/[\d/\\]/.test(head[index + 1] ?? '')))
    )
      return { index, length: 1 }
    else if (depth <= 0 && /[?!]/.test(letter) && /\s/.test(head[index + 1] ?? ' ')) return null
  }
  return null
}

function dashIn(head: string): Separator | null {
  const match = /\s(?:-{1,2}|–|—)\s/.exec(head)
  return match ? { index: match.index, length: match[0].length } : null
}

/** Reads the words of a label as people with what belongs to them. Null where a part is neither. */
export function readPeople(words: string): LabelledPerson[] | null {
  let rest = words.trim().replace(/^\*+|\*+$/g, '')
  const speech = SPEECH.exec(rest)
  if (speech) rest = rest.slice(speech[0].length)
  const inside = /^[([]\s*([^()[\]]+?)\s*[)\]]$/.exec(rest)?.[1]
  if (inside) rest = inside
  const notes: string[] = []
  for (let match = TRAILING.exec(rest); match?.index; match = TRAILING.exec(rest)) {
    notes.push(match[1] ?? '')
    rest = rest.slice(0, match.index)
  }
  const hat = HAT.exec(rest)
  if (hat?.index) {
    notes.push(hat[0].trim())
    rest = rest.slice(0, hat.index)
  }
  rest = withoutVerb(rest.replace(ADDRESSEE, ''))
  const people = splitPeople(rest)
  const last = people?.at(-1)
  if (!people || !last) return null
  const beside = notes.map(readQualities)
  const qualities = {
    affiliations: [...last.qualities.affiliations, ...beside.flatMap(({ affiliations }) => affiliations)],
    roles: [...last.qualities.roles, ...beside.flatMap(({ roles }) => roles)],
  }
  return [...people.slice(0, -1), { ...last, qualities }]
}

const TRAILING = /\s*[([]([^()[\]]*)[)\]]\s*$/

/** "Name asks" and "Name added": the verb belongs to the label and not to the name. */
function withoutVerb(words: string): string {
  const match = /^(.+\S)\s+(\S+)$/.exec(words)
  return match?.[1] && match[2] && /^\p{Ll}/u.test(match[2]) && MEETING_VERBS.has(match[2]) ? match[1] : words
}

function splitPeople(words: string): LabelledPerson[] | null {
  const parts = words.split(BETWEEN).filter(Boolean)
  const people: LabelledPerson[] = []
  for (const part of parts) {
    const name = readName(part)
    const last = people.at(-1)
    if (name && !(last && isRather(part, name, last.name))) people.push({ name, qualities: NO_QUALITIES })
    else if (last) {
      const { affiliations, roles } = readQualities(part)
      if (!affiliations.length && !roles.length) return null
      people[people.length - 1] = {
        name: last.name,
        qualities: merge(last.qualities, { affiliations, roles }),
      }
    } else return null
  }
  return people.length ? people : null
}

/** After a full name, a single word that is no given name is where that person comes from: "Ada Finn, Tidewater". */
function isRather(part: string, name: Name, before: Name): boolean {
  if (isOrganisation(part)) return true
  return (
    before.form === 'full' && (name.form === 'single' || name.form === 'initials') && !isGivenName(name.text)
  )
}

function merge(a: Qualities, b: Qualities): Qualities {
  return { affiliations: [...a.affiliations, ...b.affiliations], roles: [...a.roles, ...b.roles] }
}
