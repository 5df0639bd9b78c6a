/** Reads words as people and what belongs to them: "Ada Finn (Tidewater) and Mara Tolland, chairs". */

import { isGivenName, isParticle, type Name, opensWithGivenName } from '../../../language/names.ts'
import { readPersonName } from '../../../language/person-names.ts'
import { isCommonWord } from '../../../lexicon/common-words.ts'
import { isOrganisation } from '../../../lexicon/organisations.ts'
import { MEETING_VERBS } from '../../../lexicon/verbs.ts'
import { memoizeByText } from '../../../memoize.ts'
import { anyOfWith, either, sequence } from '../../../patterns/alternatives.ts'
import {
  isQualifier,
  isRole,
  merge,
  NO_QUALITIES,
  type Qualities,
  readQualities,
} from '../affiliations/qualifiers.ts'
import { LATIN, type LabelledPerson, readPerson } from './one-person.ts'

export type { LabelledPerson } from './one-person.ts'

/** "Q", "Comment", "Answer" before a name; the name follows in brackets or after "from". */
const SPEECH = anyOfWith(
  'iu',
  sequence(
    '^',
    either(
      String.raw`q|c|a|q\/c|c\/q|question|comment|answer|response|reply|possible question|q&a|jabber|chat`,
      'from jabber|from (?:the )?(?:chat|floor|room)',
    ),
    String.raw`s?\b(?:\s?\/\s?[a-z]{4,14})?\s{0,4}(?:from|by|\(from\)|[-–:])?\s{0,4}(?=[([]|\p{Lu})`,
  ),
)
/** "Will review" is something to be done, not somebody called Will. */
const MODAL = /^(?:will|may|can)$/i
/** "Ada's summary": what follows is hers. */
const OWN_SUMMARY =
  /['’]s?\s(?:summary|notes?|comments?|views?|response|answer|question|remarks|thoughts|feedback)$/i
const HAT =
  /\s{1,4}(?:w\/|w\/o|with|without|as|wearing|in|(?:on|via|over) (?:the )?(?:jabber|chat|zulip|slack|meetecho|webex|phone|mic)\b)(?:\s.{0,400})?$/i
const ADDRESSEE = /\s{1,4}(?:to|[-=]?>|→|(?:replying|responding) to|answering|re)\s{1,4}\p{Lu}.{0,400}$/u
/** What separates the parts of a list, outside brackets; and, inside a part, names. */
const BETWEEN_PARTS = { at: /^(?:\s*[,;、，]\s*|\s+[-–—|]\s+)/, somewhere: /[,;、，]|\s[-–—|]\s/ }
const BETWEEN_NAMES = { at: /^\s*(?:[/&+]|\band\b|\bund\b|\bet\b)\s*/, somewhere: /[/&+]|and|und|et/ }
/** More words than this are not a list of people, in characters. */
const LONGEST_LIST = 400

/**
 * A word and one in lower case, and more: "The draft says ...". No list of people starts like this, unless the second word
 * is one of NAME_GOES_ON or a verb: "Ada added in the chat". Most lines are such prose, and need not be read further.
 */
const PROSE = /^[\p{L}'’-]+ (\p{Ll}{2,})\s+\S/u
const NAME_GOES_ON = new Set('and und et from of at as with without wearing in via to re replying'.split(' '))

/** An entry in a list of those present, with an employer in lower case: "Ada Finn, tidewater", "Ada Finn, tide.example". */
const SIGNED_IN = /^(\p{Lu}[^,;:()]{3,40}), ([\p{Ll}\d][\p{L}\d.&-]{2,30})$/u

/** Reads a whole line of a list of those present as people: there, a lower-case word may also be a company. */
export function readListed(words: string): readonly LabelledPerson[] | null {
  const people = readPeople(words)
  const [, who = '', from = ''] = people ? [] : (SIGNED_IN.exec(words.trim()) ?? [])
  const name = from && !isCommonWord(from) ? readPersonName(who) : null
  return name?.form === 'full' ? [{ name, qualities: { affiliations: [from], roles: [] } }] : people
}

/** Reads all of `words` as people. Null if a part is neither a person nor something that belongs to one. */
export const readPeople = memoizeByText((words): readonly LabelledPerson[] | null => {
  if (words.length > LONGEST_LIST) return null
  const rest = withoutFrame(words)
  const twice = inOtherScript(rest)
  if (twice) return twice
  if (isProse(rest)) return null
  const [names, hat] = partHat(rest)
  const people = splitPeople(withoutVerb(names.replace(ADDRESSEE, '')))
  const last = people?.at(-1)
  return people && last ? [...people.slice(0, -1), adding(last, readQualities(hat))] : null
})

/** `words` without surrounding stars or brackets, and without what starts a question or names a summary. */
function withoutFrame(words: string): string {
  const bare = words
    .trim()
    .replace(/^\*{1,40}|\*{1,40}$/g, '')
    .replace(/（/g, '(')
    .replace(/）/g, ')')
    .replace(/(?<=\p{L})@(?=\p{Lu})/u, ' @ ')
    .replace(OWN_SUMMARY, '')
    .replace(SPEECH, '')
  return /^[([]([^()[\]]+)[)\]]$/.exec(bare)?.[1]?.trim() ?? bare
}

function isProse(words: string): boolean {
  const second = PROSE.exec(words)?.[1]
  return (
    second !== undefined && !NAME_GOES_ON.has(second) && !isParticle(second) && !MEETING_VERBS.has(second)
  )
}

/** Splits "Ada Finn, as chair" into the people and the role in which they speak, or where they speak from. */
function partHat(words: string): [people: string, hat: string] {
  const hat = HAT.exec(words)
  if (!hat?.index) return [words, '']
  return [words.slice(0, hat.index).replace(/[\s,–—-]{1,40}$/, ''), hat[0].trim()]
}

const adding = (person: LabelledPerson, qualities: Qualities): LabelledPerson => ({
  ...person,
  qualities: merge(person.qualities, qualities),
})

/** The range of characters that includes ideographs and Hangul. */
const MAY_BE_IDEOGRAPHIC = /[\u1100-\uffff]/

/** Names followed by the same number of names in the other script, in the same order: "孙某、付某 (Mou Sun, Mou Fu)". */
function inOtherScript(words: string): LabelledPerson[] | null {
  const [, inOne = '', inOther = ''] = /^([^()]+)\(([^()]+)\)$/.exec(words) ?? []
  const people = MAY_BE_IDEOGRAPHIC.test(inOne) ? splitPeople(inOne) : null
  if (!people?.every(({ name }) => name.form === 'ideographic')) return null
  const others = inOther.split(/\s{0,4}[,;、，]\s{0,4}/).map(readPersonName)
  if (people.length !== others.length || !others.every((other) => other && LATIN.test(other.text)))
    return null
  return people.map((person, index) => ({ ...person, also: [others[index]?.text ?? ''] }))
}

/** "Name asks" and "Name added": the verb belongs to the label, not to the name. */
function withoutVerb(words: string): string {
  const match = /^(.+\S)\s+(\S+)$/.exec(words)
  const [, name, verb] = match ?? []
  if (!name || !verb || MODAL.test(name)) return words
  return (/^\p{Ll}/u.test(verb) && MEETING_VERBS.has(verb)) || /^present(?:ing|s)$/i.test(verb) ? name : words
}

const DASH_BEFORE = /\s[-–—|]\s{1,4}$/
/** This many characters before a part include a dash and the spaces around it. */
const DASH_AND_SPACES = 6

/** Parts between commas and dashes are people, or belong to the previous person. */
function splitPeople(words: string): LabelledPerson[] | null {
  const people: LabelledPerson[] = []
  const parts = splitOutside(words, BETWEEN_PARTS)
  const isRow = parts.some((part, index) => isFullName(part) && isFullName(parts[index + 1] ?? ''))
  let end = 0
  for (const [index, part] of parts.entries()) {
    const start = words.indexOf(part, end)
    const isDashed = index > 0 && DASH_BEFORE.test(words.slice(Math.max(0, start - DASH_AND_SPACES), start))
    end = start + part.length
    const named = readPart(part, people.at(-1), { isRow, isDashed, next: parts[index + 1] ?? '' })
    if (named) people.push(...named)
    else {
      const owner = people.pop()
      const beside = /^\(([^()]*)\)$/.exec(part)?.[1] ?? part
      if (!owner || !isQualifier(beside)) return null
      people.push(adding(owner, readQualities(beside)))
    }
  }
  return people.length ? people : null
}

const isFullName = (part: string) => opensWithGivenName(part) && /^\p{L}{2,}\s\p{Lu}/u.test(part)

/** Where a part is: in a list in which two names in a row are people, after a dash, and before which part. */
interface Beside {
  readonly isRow: boolean
  readonly isDashed: boolean
  readonly next: string
}

/** The people that one part names; null if it names none. */
function readPart(part: string, before: LabelledPerson | undefined, beside: Beside): LabelledPerson[] | null {
  const holder = readHolder(part)
  if (holder) return [holder]
  const whole = readPerson(part)
  if (whole) return before && isRather(part, whole.name, before.name, beside) ? null : [whole]
  const several = readJoined(part)
  if (several) return several
  const owner = before ? null : (readOwner(part) ?? readFrom(part))
  return owner && [owner]
}

/** "Ada Finn and Mara Tolland"; one for "Ada Finn / Tidewater". */
function readJoined(part: string): LabelledPerson[] | null {
  const parts = splitOutside(part, BETWEEN_NAMES)
  const people = parts.flatMap((word) => readPerson(word) ?? [])
  const [named, from] = people
  if (named && from && parts.length === 2 && isBehindSlash(part, named.name, from))
    return [adding(named, { affiliations: [from.name.text], roles: [] })]
  return people.length && people.length === parts.length ? people : null
}

/** "Ada Finn / chair": a name joined with what belongs to it. */
function readOwner(part: string): LabelledPerson | null {
  const [first = '', ...others] = splitOutside(part, BETWEEN_NAMES)
  const owner = others.length && others.every(isQualifier) ? readPerson(first) : null
  return owner && others.map(readQualities).reduce(adding, owner)
}

/** "Ada Finn from Tidewater". */
function readFrom(part: string): LabelledPerson | null {
  const [, who = '', from = ''] = /^(.{2,40}?)\s{1,4}(?:from|of|at|@)\s{1,4}(.{1,400})$/.exec(part) ?? []
  const person = from && isQualifier(from) ? readPerson(who) : null
  return person && adding(person, readQualities(from))
}

/** "Ada Finn (Tidewater) / Lantern and Keys Area": after a slash a role, even with an "and" in it. */
function readHolder(part: string): LabelledPerson | null {
  const [, who = '', is = ''] = /^(.{4,80}?)\s\/\s(.{4,80})$/.exec(part) ?? []
  const qualities = is ? readQualities(is) : NO_QUALITIES
  const person = qualities.roles.length ? readPerson(who) : null
  return person?.name.form === 'full' ? adding(person, qualities) : null
}

/** Is it an affiliation after a slash, as other lists have in brackets: "Ada Finn / Tidewater"? */
const isBehindSlash = (part: string, name: Name, { name: from, qualities }: LabelledPerson) =>
  qualities === NO_QUALITIES &&
  isRather(part.replace(/^.*\/\s?/, ''), from, name, { isRow: false, isDashed: false, next: '' })

/** After a full name, a word that is not a given name is where the person is from: "Ada Finn, Tidewater"; after a dash, two words are. */
function isRather(part: string, name: Name, before: Name, { isRow, isDashed, next }: Beside): boolean {
  // of "Mara Tolland (Harbour Networks Ltd)", only the brackets are a company
  if (
    isOrganisation(part.replace(/\s?\([^()]{1,80}\)$/, '')) ||
    isRole(part) ||
    (name.form === 'nick' && before.form !== 'nick')
  )
    return true
  if (before.form !== 'full' || opensWithGivenName(name.text)) return false
  if (name.form === 'full' && isDashed) return true
  if (name.form === 'full') return !isRow && /(?:^|\s)\p{Lu}{2,}(?:\s|$)/u.test(name.text)
  return name.form === 'initials' || (name.form === 'single' && !isGivenName(next))
}

/** What every separator starts with. */
const MAY_SEPARATE = /[\s,;、，/&+]/

/** Splits `text` at each match of `separator` outside brackets. Linear in the length of the text. */
function splitOutside(text: string, separator: typeof BETWEEN_PARTS): string[] {
  if (!separator.somewhere.test(text)) return [text.trim()].filter(Boolean)
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? ''
    if (letter === '(' || letter === '[') depth++
    else if (letter === ')' || letter === ']') depth--
    else if (depth <= 0 && MAY_SEPARATE.test(letter)) {
      const match = separator.at.exec(text.slice(at, at + 8))
      if (!match) continue
      parts.push(text.slice(from, at))
      from = at + match[0].length
      at = from - 1
    }
  }
  return [...parts, text.slice(from)].map((part) => part.trim()).filter(Boolean)
}
