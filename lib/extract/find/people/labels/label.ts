/** The grammar of a speaker's label at the start of a line: "Name:", "Name (Org):", "[Name]", "Q (Name - Org):" ... */
import { givenNameFirst } from '../../../language/name-order.ts'
import { isGivenName, type Name, opensWithGivenName } from '../../../language/names.ts'
import { readPersonName } from '../../../language/person-names.ts'
import { isAcronym } from '../../../lexicon/acronyms.ts'
import { holdsCommonWord } from '../../../lexicon/common-words.ts'
import { knownGroup } from '../../../lexicon/groups.ts'
import { OFFICE_CASED } from '../../../lexicon/offices.ts'
import { isOrganisation } from '../../../lexicon/organisations.ts'
import { anyOfCased, anyOfWith, either, sequence, wholly } from '../../../patterns/alternatives.ts'
import { merge, type Qualities, singularOf } from '../affiliations/qualifiers.ts'
import { readPerson, readRelayed } from '../names/one-person.ts'
import { type LabelledPerson, readPeople } from '../names/people-list.ts'

/** A label as read off its line; offsets are into the line. */
export interface Label {
  readonly people: readonly LabelledPerson[]
  /** Where the label's words are, from the start of the line. */
  readonly start: number
  readonly end: number
  /** Where the remark starts. */
  readonly remark: number
  /** "chat" is a handle in angle brackets, as chats log it. */
  readonly mark: 'colon' | 'bracket' | 'dash' | 'chat'
}

/** List marks, queue numbers, times and pilcrows before a label; and "From", as an export of a chat has it after the time. */
const LEADING = new RegExp(
  sequence(
    '^',
    either(
      String.raw`[-*•+>–—¶#]\s*|\.\s{1,4}|\d{1,2}[.)]\s+`,
      String.raw`[([]?(?:\d{4}-\d\d-\d\d[T ])?\d{1,2}:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|\s?[ap]m)?[)\]]?:?\s+(?:From\s{1,4}(?=\S))?`,
    ),
    '+',
  ),
  'i',
)
/** What speaks, or from where. */
const SPEECH = either(
  String.raw`[qacdr]\d{0,2}|question|answer|comment|response|reply`,
  '(?:from (?:the )?)?(?:jabber|zulip|chat|slack|floor|meetecho|mic|remote)(?: room)?',
)
/** "Q: Ada Finn: ...", "[chat] Ada Finn: ...": a mark of speech before the label itself; before one word "A." is an initial. */
const SPEECH_MARK = anyOfWith(
  'iu',
  sequence(
    String.raw`^(?![acdr]\.\s{1,4}[^\s:]{2,40}:\s)`,
    either(String.raw`${SPEECH}\s?[:.,]`, String.raw`[([]${SPEECH}[)\]]`),
    String.raw`\s{1,4}(?=\p{Lu}[^:.?!]{1,60}:\s)`,
  ),
)
/** "Chair (Ada Finn)", "AD Ada Finn", "Chairs - Ada, Mara": an office before names. */
const OFFICE = anyOfCased(
  sequence(
    '^',
    `((?:[A-Za-z0-9]{2,12}[ -])?${OFFICE_CASED}s?)`,
    String.raw`(?:\s{0,3}[-–:]\s{1,3}(?=\p{Lu})|\s{1,3}(?=\p{Lu}\p{Ll})|\s{0,3}(?=\(\p{Lu}[^()]{1,60}\)$))`,
  ),
)
/** "Ada AD", "Ada Finn, WG chair": an office after a name. */
const OFFICE_BEHIND = anyOfCased(
  String.raw`,?\s{1,3}((?:[A-Z]{2,10} )?(?:co-?|Co-?)?[Cc]hair|AD|[Aa]rea [Dd]irector)$`,
)
/** "TSVWG (Ada Finn)", "Tidewater (Ada Finn)": who reports on a group, or speaks for a company. */
const REPORT = /^([A-Za-z][\w -]{1,30}?)\s?\(([^()]{2,60})\)$/
/** "Ada Finn on lantern keys", "QRB, concerning the keys": what somebody speaks about. */
const ABOUT = /^(\p{Lu}(?:[^,:]{0,50} \p{Lu})?[^\s,:]{1,30}),? (?:on|about|concerning|regarding) [^:]{3,90}$/u
/** How long a label may be, in characters. */
const LONGEST_LABEL = 100
const ALONE = anyOfWith(
  'iu',
  sequence(
    '^',
    either(
      String.raw`(?:q|question|(?:comment|feedback|input|suggestion)(?: from| by)?)s?\s{0,2}[:.]\s{1,4}(\p{Lu}[^:.?!]{3,60})`,
      String.raw`\(([^():]{3,60}):\)(?:\s\[[^[\]]{1,40}\])?`,
      // "Ada Finn 00:12:34", as transcripts of calls write it over what was said
      String.raw`(\p{Lu}[^:.?!()[\]\d]{3,60}?)\s{1,3}\(?\d{1,2}:\d\d(?::\d\d)?(?:\s?[ap]m)?\)?`,
    ),
    '$',
  ),
)
const BRACKETED =
  /^(?:\[\[?([^[\]\n]{1,40})\]?\]|<([^<>\n]{1,40})>|([\p{L}\p{N}_.-]{2,20}(?: \p{Lu}[\p{L}'’-]{1,20}){0,3})>(?=\s)|\((\p{Lu}[^()\n]{1,40})\)(?=\s\p{Lu}))\s*([:;-])?\s*/u

/** A time to the second: a chat logs when something was written, and only then. */
const LOGGED = /\d:\d\d:\d\d/

/** Reads the label at the start of `line`; null if there is none. Linear in the length of a label. */
export function readLabel(line: string): Label | null {
  const mark = LEADING.exec(line)?.[0].length ?? 0
  const start = mark + (SPEECH_MARK.exec(line.slice(mark, mark + LONGEST_LABEL))?.[0].length ?? 0)
  const head = line.slice(start, start + LONGEST_LABEL)
  const alone = readAlone(line, start) ?? readEmployedFirst(line, head, start)
  if (alone) return alone
  const bracket = BRACKETED.exec(head)
  if (bracket) {
    const people = readPeople(bracket.slice(1, 5).find(Boolean) ?? '')
    if (!people || (bracket[4] && !people.every(isSure))) return null
    const end = start + bracket[0].length
    const mark = bracket[2] ? 'chat' : bracket[5] ? 'colon' : 'bracket'
    return { people, start, end, remark: end, mark }
  }
  return (
    readSeparated(line, head, start, colonIn(head), LOGGED.test(line.slice(0, mark)) ? 'chat' : 'colon') ??
    readSeparated(line, head, start, dashIn(head), 'dash')
  )
}

/** A full name, or a given one: other words may be of the meeting. */
const isSure = ({ name }: LabelledPerson) => name.form === 'full' || isGivenName(name.text)

/** The people in `words`, whose office may come before or after them: of "Chairs" each is one. */
function readOfficers(words: string): readonly LabelledPerson[] | null {
  const office = OFFICE.exec(words)
  if (office?.[1]) return withRole(readPeople(words.slice(office[0].length)), singularOf(office[1]))
  const behind = OFFICE_BEHIND.exec(words)
  const people = behind && readPeople(words.slice(0, behind.index))
  return people?.every(isSure) ? withRole(people, behind?.[1] ?? '') : readPeople(turned(words))
}

/** "FENNIMORE Orla": a family name in capitals before the given one. */
const FAMILY_IN_CAPITALS = /^(\p{Lu}[\p{Lu}'’-]{2,30})(?= \p{Lu}\p{Ll}[\p{L}-]{0,30}$)/u

/** `words` with the given name first, whether a comma or capitals tell the names apart; "LAMPS Charter" is a group's. */
function turned(words: string): string {
  const [, family = ''] = FAMILY_IN_CAPITALS.exec(words) ?? []
  if (!family || isAcronym(family) || knownGroup(family)) return givenNameFirst(words)
  const parted = words.replace(family, `${family},`)
  const name = givenNameFirst(parted)
  return name === parted ? words : name
}

const withRole = (people: readonly LabelledPerson[] | null, role: string) =>
  withQualities(people, { affiliations: [], roles: [role] })

const withQualities = (people: readonly LabelledPerson[] | null, qualities: Qualities) =>
  people?.map((person) => ({ ...person, qualities: merge(person.qualities, qualities) })) ?? null

/** A line that is only a label: "Q: Ada Finn" over the question, "(Ada Finn:)" over the topics, "Ada Finn 00:12:34" over a turn. */
function readAlone(line: string, start: number): Label | null {
  const match = line.length - start <= LONGEST_LABEL ? ALONE.exec(line.slice(start)) : null
  const people = match ? readPeople(match.slice(1).find(Boolean) ?? '') : null
  if (!people?.every(({ name }) => name.form === 'full')) return null
  return { people, start, end: line.length, remark: line.length, mark: 'colon' }
}

/** "[Tidewater] Ada Finn:", "Tidewater - Ada Finn:", "Google/Ada Finn:": where somebody is from, before the name. */
const EMPLOYER_FIRST = anyOfWith(
  'u',
  sequence(
    '^',
    either(
      String.raw`[[(](\p{Lu}[\p{L}\d&. -]{1,30})[\])]\s`,
      String.raw`(\p{Lu}[\p{L}\d&.]{1,20}(?: \p{Lu}[\p{L}\d&.]{1,20}){0,2})(\s[-–—|]\s|\s?\/\s?)`,
    ),
    String.raw`(\p{Lu}[^:;()[\]/–—]{3,50}?)\s?[:：](?=\s)`,
  ),
)

/**
 * The label of somebody who comes after a company. In brackets almost anything may be one, before a dash any other name in one word,
 * before a slash only a company that is known: "Tobin / Mara Tolland:" are two people.
 */
function readEmployedFirst(line: string, head: string, start: number): Label | null {
  const [whole, inside, before = '', mark = '', words = ''] = EMPLOYER_FIRST.exec(head) ?? []
  if (!whole) return null
  const employer = inside ?? before
  const name = readPersonName(words)
  if (name?.form !== 'full' || isOrganisation(words) || !mayEmploy(employer)) return null
  const isKnown = isOrganisation(employer)
  const isDashed = opensWithGivenName(words) && !mark.includes('/') && !employer.includes(' ')
  if (inside === undefined && !isKnown && !isDashed) return null
  if (isKnown && !opensWithGivenName(words) && holdsCommonWord(words)) return null
  const qualities = { affiliations: [employer], roles: [] }
  const gap = /^\s*/.exec(line.slice(start + whole.length))?.[0].length ?? 0
  const remark = start + whole.length + gap
  return { people: [{ name, qualities }], start, end: start + whole.length - 1, remark, mark: 'colon' }
}

/** Not a person, a group, a number of an issue, an office or an ordinary word: "[AD]", "[Open]", "Ada - ". */
const mayEmploy = (words: string) =>
  isOrganisation(words) ||
  !(
    /\d/.test(words) ||
    opensWithGivenName(words) ||
    holdsCommonWord(words) ||
    knownGroup(words) ||
    NO_EMPLOYER.test(words)
  )
const NO_EMPLOYER = wholly(SPEECH, `(?:${OFFICE_CASED})s?`)

/** "A.F.", "A. F.": initials. */
const DOTTED = /^(?:\p{Lu}\.\s?){2,3}$/u

function readSeparated(
  line: string,
  head: string,
  start: number,
  at: Separator | null,
  mark: Label['mark'],
): Label | null {
  if (!at) return null
  const words = head.slice(0, at.index)
  const reporting = readReporting(words) ?? (mark === 'colon' ? readSpeakingAbout(words) : null)
  const people =
    reporting ?? readRelaying(words) ?? readOfficers(DOTTED.test(words) ? words.replace(/[.\s]/g, '') : words)
  if (!people) return null
  const end = start + at.index
  const after = line.slice(end + at.length)
  // a full stop that belonged to an initial ("Ada F.:") or was typed twice does not start a remark
  const gap = /^(?:\s|[.,:;](?=\s))*/.exec(after)?.[0].length ?? 0
  return { people, start, end, remark: end + at.length + gap, mark: reporting ? 'colon' : mark }
}

/** True for somebody with a known given name who is labelled in capitals: "ADA FINN". */
export const isKnownInCapitals = ({ name }: LabelledPerson): boolean =>
  isInCapitals(name) && opensWithGivenName(name.text)

/** True for a full name all in capitals. */
export const isInCapitals = ({ text, form }: Name): boolean => form === 'full' && CAPITALS.test(text)

const CAPITALS = /^\p{Lu}{2}[\p{Lu}'’.-]*(?:\s\p{Lu}{2}[\p{Lu}'’.-]*){1,3}$/u

/** The people in the brackets after a group, who report on it, or after where they are from. */
function readReporting(words: string): readonly LabelledPerson[] | null {
  const [, body = '', names = ''] = REPORT.exec(words.trim()) ?? []
  const isGroup = knownGroup(body) !== null
  const people = isGroup || isOrganisation(body) ? readPeople(names) : null
  if (isGroup) return people
  return people?.every(isSure) ? withQualities(people, { affiliations: [body], roles: [] }) : null
}

/** "Ada Finn, relaying Bo Lind", "Ada for Bo": who speaks, and whose words they are. */
const RELAYING =
  /^(\p{Lu}[^,;:()]{1,40}?),? ((?:relaying|channell?ing|reading|proxying|for|on behalf of) .{2,60})$/u

/** Whose words somebody without brackets is reading out; a company that somebody speaks for has no given name. */
function readRelaying(words: string): readonly LabelledPerson[] | null {
  const [, reader = '', relayed = ''] = RELAYING.exec(words) ?? []
  const person = reader && readPerson(reader) ? readRelayed(relayed) : null
  return person && opensWithGivenName(person.name.text) ? [person] : null
}

/** The people of "Ada Finn on lantern keys": full names without a common word, and initials. */
function readSpeakingAbout(words: string): readonly LabelledPerson[] | null {
  const people = readPeople(ABOUT.exec(words)?.[1] ?? '')
  const isPerson = ({ name: { form, text } }: LabelledPerson) =>
    form === 'initials' || (form === 'full' && (opensWithGivenName(text) || !holdsCommonWord(text)))
  return people?.every(isPerson) ? people : null
}

interface Separator {
  readonly index: number
  readonly length: number
}

/** The end of a sentence, not of an initial or title. */
const SENTENCE_END = /(?:\p{Ll}{4}|["”’»])\.\s/u

/** The first ":" or ";" outside brackets that can end a label. */
function colonIn(head: string): Separator | null {
  const first = /[:;：]/.exec(head)
  if (!first || SENTENCE_END.test(head.slice(0, first.index))) return null
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
    else if (depth <= 0 && (letter === '?' || letter === '!') && /\s/.test(head[index + 1] ?? ' '))
      return null
  }
  return null
}

/** A dash or an arrow with space on one side at least; two hyphens typed for a dash need none: "Ada (AF) --it works", "AF--yes". */
const DASH =
  /(?:\s(?:-{1,2}>?|–|—|→|=?>{1,2}|\|)|(?<=[\p{L})])(?:-{1,2}|–|—))\s|(?:\s|(?<=[\p{L})]))--(?=\p{L})/u

function dashIn(head: string): Separator | null {
  const match = DASH.exec(head)
  return match ? { index: match.index, length: match[0].length } : null
}
