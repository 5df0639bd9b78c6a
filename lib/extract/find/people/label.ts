/** The grammar of a speaker's label at the head of a line: "Name:", "Name (Org):", "[Name]", "Q (Name - Org):" ... */
import { isGivenName, type Name, readName } from '../../language/names.ts'
import { isOrganisation } from '../../lexicon/organisations.ts'
import { MEETING_VERBS } from '../../lexicon/verbs.ts'
import { isQualifier, isRole, merge, NO_QUALITIES, type Qualities, readQualities } from './qualifiers.ts'

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
  rest = /^[([]\s*([^()[\]]+?)\s*[)\]]$/.exec(rest)?.[1] ?? rest
  const notes: string[] = []
  for (let match = TRAILING.exec(rest); match?.index; match = TRAILING.exec(rest)) {
    notes.push(match[1] ?? '')
    rest = rest.slice(0, match.index)
  }
  const hat = HAT.exec(rest)
  if (hat?.index) {
    notes.push(hat[0].trim())
    rest = rest.slice(0, hat.index).replace(/[\s,–—-]+$/, '')
  }
  const people = splitPeople(withoutVerb(rest.replace(ADDRESSEE, '')))
  const last = people?.at(-1)
  if (!people || !last) return null
  const beside = notes.map(readQualities).reduce(merge, last.qualities)
  return [...people.slice(0, -1), { ...last, qualities: beside }]
}

const TRAILING = /\s*[([]([^()[\]]*)[)\]]\s*$/

/** "Name asks" and "Name added": the verb belongs to the label and not to the name. */
function withoutVerb(words: string): string {
  const match = /^(.+\S)\s+(\S+)$/.exec(words)
  return match?.[1] && match[2] && /^\p{Ll}/u.test(match[2]) && MEETING_VERBS.has(match[2]) ? match[1] : words
}

/** Parts between commas and dashes are people, or what belongs to the person before. */
function splitPeople(words: string): LabelledPerson[] | null {
  const people: LabelledPerson[] = []
  for (const part of words.split(/\s*[,;]\s*|\s+[-–—]\s+/).filter(Boolean)) {
    const last = people.at(-1)
    const names = readNames(part)
    if (names && !(last && names.length === 1 && isRather(part, names[0], last.name))) {
      people.push(...names.map((name) => ({ name, qualities: NO_QUALITIES })))
      continue
    }
    const from = last ? null : /^(.{2,40}?)\s+(?:from|of|at|@)\s+(.+)$/.exec(part)
    const name = from?.[1] ? readName(from[1]) : null
    if (name) people.push({ name, qualities: NO_QUALITIES })
    const owner = people.at(-1)
    const rest = name ? (from?.[2] ?? '') : part
    if (!owner || !isQualifier(rest)) return null
    people[people.length - 1] = { name: owner.name, qualities: merge(owner.qualities, readQualities(rest)) }
  }
  return people.length ? people : null
}

/** One name, or several joined by "and", "&", "/" or "+". */
function readNames(part: string): Name[] | null {
  const whole = readName(part)
  if (whole) return [whole]
  const parts = part.split(/\s*(?:[/&+、，]|\band\b)\s*/).filter(Boolean)
  const names = parts.flatMap((word) => readName(word) ?? [])
  return names.length && names.length === parts.length ? names : null
}

/** After a full name, a single word that is no given name is where that person comes from: "Ada Finn, Tidewater". */
function isRather(part: string, name: Name | undefined, before: Name): boolean {
  if (!name || isOrganisation(part) || isRole(part)) return true
  return (
    before.form === 'full' && (name.form === 'single' || name.form === 'initials') && !isGivenName(name.text)
  )
}
