/** Reads what is beside a name: an affiliation, a role, or neither ("remote", "p. 4", "10 min"). */
import { readPersonName } from '../../../language/person-names.ts'
import { isProtocol } from '../../../lexicon/acronyms.ts'
import { knownGroup } from '../../../lexicon/groups.ts'
import { NOT_NAMES } from '../../../lexicon/not-names.ts'
import { COMPANY_FORMS, isOrganisation } from '../../../lexicon/organisations.ts'
import { CITY_OF } from '../../../lexicon/places.ts'
import { COMPANY_OFFICERS, isRoleHead } from '../../../lexicon/roles.ts'
import { anyOf } from '../../../patterns/alternatives.ts'

/** What a place on the page says about a person, in its own words. */
export interface Qualities {
  readonly affiliations: readonly string[]
  readonly roles: readonly string[]
}

/** No qualities at all. */
export const NO_QUALITIES: Qualities = { affiliations: [], roles: [] }

/** Words beside a name that are neither role nor affiliation: where, how or how long somebody spoke, pronouns, "no hat". */
const CIRCUMSTANCE = anyOf(
  // "p. 4", "10 min"
  String.raw`^(?:p|pp|slide|slides|page|s|#)\.?\s*\d|^\d`,
  String.raw`\b(?:min|mins|minutes|tbd|n\/a|absent|presenting|speaking)\b`,
  // where, and for whom
  String.raw`\b(?:chat|jabber\w{0,10}|zulip|meetecho|slack|remote|remotely|online|onsite|in person|via|mic|floor|room)\b`,
  String.raw`\b(?:reading|relaying|channeling|relay|for|on behalf)\b`,
  String.raw`\b(?:individual|contributor|personally|no hats?|hats? off)\b`,
  '^(?:(?:non-?)?voting|ex[- ]officio)$',
  String.raw`\b(?:himself|herself|they|them|he|him|she|her)\b`,
)
/** What everybody in the room is, and therefore no role. */
const UNOFFICIAL = /^(?:as\s)?(?:an?\s)?(?:individual|participant|contributor)(?:\s|$)/i
/** The group that somebody speaks for or about. */
const GROUP = /\s(?:wg|rg|bof|working group|research group)$/i
/** A seat on a committee or for an area of the IETF: a role, not an affiliation. */
const SEAT =
  /\b(?:steering (?:committee|group)|advisory (?:board|council)|program(?:me)? committee|board of directors|secretariat|(?<!bay )area)$/i
const HAT =
  /^(?:with(?:out)?|w\/|w\/o|as|wearing|no|in)?\s{0,4}(?:an?|the|his|her|my)?\s{0,4}(.{1,80}?)\s{1,4}hats?(?:\s{1,4}(?:on|off))?$/i

/** An office in Japanese or Chinese, "灯台協会オフィサー", with the organisation if it is separate or in Latin letters. */
const OFFICE =
  /^(?:(\S.{0,40})\s)?(([\p{Script=Latin}\d.&-]{2,40})?\S{0,40}(?:チェア|オフィサー|委員長|座長|会長|理事長?|事務局長|代表|主席|主任|负责人|工程师|研究员))$/u

/** Reads the words in brackets or between commas beside a name. Parts that say nothing known are left out. */
export function readQualities(text: string): Qualities {
  return partsOf(text)
    .map(kindOf)
    .reduce<Qualities>((all, kind) => (kind ? merge(all, kind) : all), NO_QUALITIES)
}

/** True if every part of `text` describes the person beside it, even if only where or how they spoke. */
export function isQualifier(text: string): boolean {
  return partsOf(text).every((part) => kindOf(part) !== null)
}

/** The qualities of `a` and `b` together. */
export function merge(a: Qualities, b: Qualities): Qualities {
  return { affiliations: [...a.affiliations, ...b.affiliations], roles: [...a.roles, ...b.roles] }
}

/** Separates parts; not at the comma before "Inc.", which belongs to the company's name. */
const PARTS = new RegExp(
  String.raw`\s{0,4}[;|]\s{0,4}|\s{0,4},(?!\s{0,4}(?:${COMPANY_FORMS}|co|s\.a)\b)\s{0,4}|\s{1,4}[-–—]\s{1,4}`,
  'i',
)
const partsOf = (text: string) => text.split(PARTS).filter(Boolean)
const role = (text: string): Qualities => ({ affiliations: [], roles: [text] })

/** Initials without their last full stop, which was cut off: "A.F", "A.Q.F". */
const DOTTED = /^(\p{Lu})\.(\p{Lu})(?:\.(\p{Lu}))?$/u

/** The qualities in one part; null if it does not describe a person. */
function kindOf(part: string): Qualities | null {
  const text = part
    .trim()
    .replace(/^(?:[Ff]rom|[Oo]f|[Aa]t|[Ff]or|[Ww]ith|de|du|da|do|di|della|van|von|vom)\s+/, '')
    .replace(/(?<!\b(?:inc|ltd|corp|co))[.:]{1,40}$/i, '')
    .replace(DOTTED, '$1$2$3')
  if (text.length < 2 || text.length > 80 || /^no\s/i.test(text)) return NO_QUALITIES
  const hat = HAT.exec(text)
  if (hat?.[1]) return isRoleHead(lastWord(hat[1])) ? role(lastWord(hat[1])) : NO_QUALITIES
  if (UNOFFICIAL.test(text)) return NO_QUALITIES
  const asRole = /^as\s{1,4}(?:an?\s{1,4}|the\s{1,4})?(.{1,400})$/i.exec(text)?.[1] ?? text
  if (isRole(asRole)) return role(asRole.replace(/^(?:the|an?)\s+/i, ''))
  if (SEAT.test(text)) return role(text)
  const office = OFFICE.exec(text)
  if (office?.[2]) {
    const of = office[1] ?? office[3]
    return { affiliations: of ? [of] : [], roles: [office[2]] }
  }
  if (CIRCUMSTANCE.test(text) || GROUP.test(text) || /^\S{1,80}@\S{1,80}\.\w{1,20}$/.test(text))
    return NO_QUALITIES
  const several = text.includes('/') ? text.split(/\s?\/\s?/) : []
  if (several.length > 1 && several.some(isOrganisation) && several.every(looksLikeOrganisation))
    return { affiliations: several, roles: [] }
  const both = /^(.{2,50}?)\s+(?:and|&)\s+(.{2,50})$/.exec(text)
  if (both?.[1] && both[2] && isOrganisation(both[1]) && isOrganisation(both[2]))
    return { affiliations: [both[1], both[2]], roles: [] }
  return looksLikeOrganisation(text) ? { affiliations: [text], roles: [] } : null
}

const lastWord = (text: string) => text.split(/\s+/).at(-1) ?? text

/** An officer's abbreviated title with what follows it: "VP Standards", "CTO and CSO of Tidewater". */
const OFFICER = new RegExp(String.raw`^(?:${COMPANY_OFFICERS})\s(?!at\b)[\p{L}&,]`, 'u')

/** True for "chair", "area director", "co-author of the draft", "staff technologist", "Leiterin der Gruppe". */
export function isRole(text: string): boolean {
  const words = text.split(/\s+/)
  if (words.length <= 12 && OFFICER.test(text)) return true
  const of = words.findIndex((word) =>
    /^(?:of|for|at|in|to|with|from|des|der|de|du|del|da|do|bei|beim|von|für|chez|van|bij|diese[rs])$/i.test(
      word,
    ),
  )
  if (of === 0) return false
  // "director ejecutivo del": other languages put what tells more behind the head
  const at = /^(?:de|du|del|da|do)$/i.test(words[of] ?? '') && isRoleHead(words[0] ?? '') ? 0 : of - 1
  const head = of > 0 ? words[at] : words.at(-1)
  return (of > 0 ? of : words.length) <= 12 && head !== undefined && isRoleHead(head)
}

/** True for "chair", "WG chair", "co-chairman". */
export const isChair = (role: string) => /\bchair(?:m[ae]n|person)?$/i.test(role)

/** Plurals of roles and their singulars. */
const PLURALS: readonly [RegExp, string][] = [
  [
    /(chair|person|ad|director|editor|author|champion|leader|engineer|developer|speaker|panelist|member)s$/i,
    '$1',
  ],
  [/(chairm)en$/i, '$1an'],
  [/(secret[ae]r)(?:ie|y)s$/i, '$1y'],
]

/** The role of one of several people: "WG chair" for "WG chairs". */
export function singularOf(role: string): string {
  return PLURALS.reduce((words, [plural, singular]) => words.replace(plural, singular), role)
}

/** Is `word` a working group ("TSVWG", "DISPATCH")? People speak for it or about it, but it is no affiliation. */
const isGroup = (word: string) => /^\p{Lu}+$/u.test(word) && knownGroup(word) !== null

/** The title or year of a work: "“Lamps Afloat”", "Symposium on Lamps 2031". */
const WORK = /^["“„«]|["”“»]$|\s(?:19|20)\d\d$/

/** True for a short run of words that are capitalised, or a known organisation. */
export function looksLikeOrganisation(text: string): boolean {
  const words = text.split(/\s+/)
  const isWritten = words.length === 1 || /\p{Lu}|\p{Lo}/u.test(text)
  if (isOrganisation(text) && isWritten && words.length <= 6) return true
  if (words.length === 1 && (NOT_NAMES.has(text.toLowerCase()) || isProtocol(text) || isGroup(text)))
    return false
  // where somebody lives
  if (CITY_OF.has(text) || WORK.test(text)) return false
  if (/\s(?:and|&|of|for|the)$/.test(text) || isRoleHead(words[0] ?? '')) return false
  if (words.length > 6 || !/^[\p{Lu}\p{N}]/u.test(words[0] ?? '')) return false
  if (
    !words.every((word) =>
      /^[\p{Lu}\p{N}&(]|^(?:of|for|de|del|du|la|and|the|van|di|für|et|e|y|web|service)$/u.test(word),
    )
  )
    return false
  const name = readPersonName(text)
  return name === null || name.form === 'single' || name.form === 'initials' || name.form === 'full'
}
