/** Reads roles and affiliations in words about a person: "director at Tidewater", "Tidewater engineer, lecturer". */
import { COMPANY_FORMS, isOrganisation } from '../../../lexicon/organisations.ts'
import { CITY_OF } from '../../../lexicon/places.ts'
import { COMPANY_OFFICERS, isRoleHead, POSITION_MODIFIERS, POSITIONS } from '../../../lexicon/roles.ts'
import { anyOf, anyOfCased, either, optional, sequence } from '../../../patterns/alternatives.ts'
import { isRole, looksLikeOrganisation, type Qualities, readQualities } from './qualifiers.ts'

/** "director of Tidewater and PhD candidate at ...": two roles joined; "lecturer and researcher" is one. */
function splitRoles(part: string): string[] {
  const [, first, second] = /^\s{0,4}(.{2,200}?)\s{1,4}and\s{1,4}(.{2,200})$/.exec(part) ?? []
  // "innovation and lantern specialist" is one
  if (!first || !second || (!/\p{Lu}/u.test(first) && !isRole(first))) return [part]
  if (!isRole(second.replace(/^(?:the|an?|as)\s+/i, ''))) return [part]
  return (isRoleHead(first) || OFFICER.test(first)) && !/\s/.test(first) ? [part] : [first, second]
}

/** Words before the role itself: "and who is currently the". */
const OPENS_PART = anyOf(
  sequence(
    String.raw`^(?:and\s{1,9})?`,
    sequence(
      optional(
        String.raw`who\s{1,9}(?:is|was|became)\s{1,9}(?:now\s{1,9}|also\s{1,9}|[a-zà-ỿ]{2,12}ly\s{1,9})?`,
      ),
      String.raw`(?:as\s{1,9}|(?:currently|now)\s{1,9})?`,
      optional(String.raw`(?:the|an?|our|its|their|his|her|der|die|dem|eine?r?|le|la|une?|el|una)\s{1,9}`),
    ),
  ),
)
/** "who works at Tidewater", "representing Tidewater". */
const WORKS_AT = anyOfCased(
  sequence(
    '^',
    either(
      String.raw`(?:and\s)?who\s(?:now\s)?works\s(?:on\s[\p{Ll} -]{2,40}\s)?(?:at|for|with)`,
      'representing|(?:here|speaking|talking) for|(?:speaking )?on behalf of',
    ),
    String.raw`\s(?:the\s)?(\p{Lu}.{1,60})$`,
  ),
)
/** Introduces a former role or employer. */
const FORMER = /^(?:formerly|previously|ex-|until recently|once)\b/i
/** The field of a position, in lower case after it: "vice president, global policy". */
const FIELD_OF_WORK = /^\p{Ll}[\p{Ll} &-]{3,40}$/u
/** Parts of an appositive; "Light, Dark & Dusk" is the name of one thing, and "Tidewater, Inc." as well. */
const PARTS = new RegExp(
  String.raw`\s{0,4}[,;](?!\s{0,4}(?:\p{Lu}[\p{L}-]{1,30} & |(?:${COMPANY_FORMS})(?!\p{L})))\s{0,4}`,
  'u',
)

/** Reads the parts of an appositive: roles, affiliations, and positions that hold the company's name. */
export function readParts(words: string): Qualities {
  const affiliations: string[] = []
  const roles: string[] = []
  const parts = words.split(PARTS).flatMap(splitRoles)
  for (const [index, part] of parts.entries()) {
    if (tellsOfBody(part, parts[index - 1])) continue
    const employer = WORKS_AT.exec(part.trim())?.[1]
    if (employer && looksLikeOrganisation(employer)) affiliations.push(employer)
    if (employer || FORMER.test(part.trim())) continue
    const last = roles.at(-1)
    if (last && POSITIONS.has(last.split(' ').at(-1) ?? '') && FIELD_OF_WORK.test(part) && !isRole(part)) {
      roles[roles.length - 1] = `${last}, ${part}`
      continue
    }
    const bare = part.trim().replace(OPENS_PART, '').replace(LEFT_OPEN, '')
    const cut = bare.replace(
      /\s{1,4}(?:working|who|which|that|responsible|based|with (?:an?|many|more|over|some|[a-z\d]{1,10} years))(?:\s.{0,400})?$/,
      '',
    )
    const found = readRole(cut) ?? readQualities(cut)
    affiliations.push(...found.affiliations)
    roles.push(...found.roles)
    if (cut !== bare) break
  }
  return { affiliations, roles }
}

/** The second of two dashes, or a bracket that a comma has cut: "director of Tidewater—", "chair (a post like others". */
const LEFT_OPEN = /\s?[–—]$|\s\([^()]{0,200}$/

/** "head of Tidewater, the lantern makers' association": what a body is, after a part that ends in its name. */
const tellsOfBody = (part: string, before = '') =>
  /\s(?:at|for|from|of|with)\s(?:[Tt]he\s)?\p{Lu}[^,]{1,60}$/u.test(before) &&
  /^\s{0,4}(?:an?|the)\s/.test(part) &&
  !isRole(part.replace(OPENS_PART, ''))

/**
 * The role and the affiliation in `text`: both in "Tidewater Distinguished Engineer" and "director at Tidewater", only a role in
 * "chair of the X group". Null if there is no role.
 */
export function readRole(text: string): Qualities | null {
  if (!isRole(text)) return null
  const its = OF_ITS.exec(text)
  if (its?.[1] && its[2] && looksLikeOrganisation(its[1])) return { roles: [its[2]], affiliations: [its[1]] }
  const firm = AT_FIRM.exec(text)
  if (firm?.[1] && firm[2]) return { roles: [firm[1]], affiliations: [firm[2]] }
  const [, held, where = ''] =
    /^(.{1,400}?)\s{1,4}(?:at|with|from|chez|bei)\s{1,4}(?:the\s{1,4})?(\p{Lu}.{1,400})$/u.exec(text) ?? []
  if (held && (CITY_OF.has(where) || WITH_OTHERS.test(text))) return { roles: [held], affiliations: [] }
  const employer = organisationOf(where)
  if (held && employer) return { roles: [held], affiliations: [employer] }
  const company = FOR_COMPANY.exec(text)
  if (company?.[1] && company[2] && isProfession(company[1]) && isOfCompany(company[2]))
    return { roles: [company[1]], affiliations: [company[2]] }
  const of = OF_COMPANY.exec(text)
  if (of?.[1] && of[2] && looksLikeOrganisation(of[2])) return { roles: [of[1]], affiliations: [of[2]] }
  const words = text.split(/\s+/)
  if (!POSITIONS.has(words.at(-1)?.toLowerCase() ?? '')) return { roles: [text], affiliations: [] }
  let from = words.length - 1
  while (from > 0 && POSITION_MODIFIERS.has(words[from - 1]?.toLowerCase() ?? '')) from--
  const before = words.slice(0, from).join(' ')
  // "2019 Lantern Society Fellow": of which year, and no employee
  return before && looksLikeOrganisation(before) && !/(?:^|\s)\d+(?:\s|$)/.test(before)
    ? { roles: [words.slice(from).join(' ')], affiliations: [before] }
    : { roles: [text], affiliations: [] }
}

/** "Google", "Google Lantern Works": a company, or a part of one by its name. */
const isOfCompany = (words: string) =>
  isOrganisation(words) || (looksLikeOrganisation(words) && isOrganisation(words.split(' ')[0] ?? ''))

const isProfession = (role: string) => POSITIONS.has(role.split(' ').at(-1)?.toLowerCase() ?? '')

/** Roles that are always in a company: "founder of Tidewater", "CTO of Tidewater". */
const OF_COMPANY = anyOfCased(
  sequence(
    '^',
    sequence(
      '(',
      '(?:(?:C[EFTIO]O|CISO|[Oo]wner|[Pp]resident) and )?',
      '(?:(?:[Cc]o-?)?[Ff]ounder|[Oo]wner|C[EFTIO]O|CISO)',
      String.raw`)\s+of\s+(?:\p{Ll}[\p{Ll} -]{2,40}\s)?(\p{Lu}.{1,60})$`,
    ),
  ),
)
/** "Tidewater's chief technologist". */
const OF_ITS = /^(\p{Lu}[\p{L}\p{N}&.-]{1,30}(?:\s\p{Lu}[\p{L}\p{N}&.-]{1,30}){0,3})['’]s?\s(.{3,60})$/u
/** "evangelist for Tidewater Labs". */
const FOR_COMPANY = /^(.{3,60}?)\s(?:for|with)\s(?:the\s)?(\p{Lu}.{1,60})$/u
/** Followed by a person, not by an employer: "co-author with Ada Finn". */
const WITH_OTHERS = /\b(?:author|chair|editor)s?\swith\s/i
/** The kind of company before its name: "analyst with research firm Tidewater". */
const AT_FIRM = anyOfCased(
  sequence(
    String.raw`^(.{3,60}?)\s(?:at|for|from|of|with)\s(?:the\s)?(?:[\p{L}-]{2,20}\s){0,3}`,
    either('agency|company|consultancy|firm|maker|manufacturer|operator|provider|start-?up|vendor'),
    String.raw`\s(\p{Lu}[\p{L}\d&.-]{1,30}(?:\s\p{Lu}[\p{L}\d&.-]{1,30}){0,3})$`,
  ),
)
const OFFICER = new RegExp(`^(?:${COMPANY_OFFICERS})$`)

/** "the Lantern Department of the Harbour University in Ravenna" gives the university. */
function organisationOf(words: string): string | null {
  if (looksLikeOrganisation(words)) return words
  const whole = words
    .replace(/\s(?:in|based)\s.{0,80}$/, '')
    .replace(/^.{0,200}\sof\s(?:the\s)?(?=\p{Lu}\S{0,60}\s\p{Lu})/u, '')
  return whole !== words && isOrganisation(whole) && looksLikeOrganisation(whole) ? whole : null
}
