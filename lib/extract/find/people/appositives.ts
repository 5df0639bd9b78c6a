/** What stands around a name in a sentence: "co-chair Ada Finn (Tidewater)", "Ada Finn, head of X at Y, said". */
import { isOrganisation } from '../../lexicon/organisations.ts'
import { isRoleHead, POSITION_MODIFIERS, POSITIONS } from '../../lexicon/roles.ts'
import {
  isRole,
  looksLikeOrganisation,
  NO_QUALITIES,
  type Qualities,
  readQualities,
  singularOf,
} from './qualifiers.ts'

export interface Appositive extends Qualities {
  /** How many characters after the name it takes. */
  readonly length: number
}

/** "from Tidewater", "of the Harbour Institute", "at Finn & Sons". */
const AFFILIATED =
  /^,?\s+(?:(?:from|of|at|with|vom|von|von der|bei|bei der|beim|de|du|del|do|chez)\s+(?:the\s+)?|de l['’])(\p{Lu}[\p{L}\p{N}&.’'+-]*(?:\s(?:(?:of|for|and|&|de|du|the)\s)?\p{Lu}[\p{L}\p{N}&.’'+-]*){0,5})/u
/** "Ada Finn Google,": an organisation that everybody knows, right behind the name. */
const EMPLOYER = /^\s(\p{Lu}[\p{L}\d]{1,20})(?=[,.;)]|$)/u
/** ", Harbour Labs, about keys": behind whoever gave a talk. */
const EMPLOYED = /^,\s(\p{Lu}[\p{L}\d&.-]{1,30}(?:\s\p{Lu}[\p{L}\d&.-]{1,30}){0,3}),\s(?:on|about)\s/u
/** "(HSC)" after the name of an organisation. */
const SHORT_FORM = /^\s\(\p{Lu}[\p{L}&-]{1,9}\)/u
const BRACKET = /^\s*\(([^()]{2,80})\)(?!\s\p{Lu}\p{Ll}+\s)/u
/** "Ada our chair", "Ada the editor". */
const ROLE_AFTER = /^\s+(?:our|the|as)\s+(\p{L}[\p{L}-]*)(?=[\s.,])/u
/** ", an engineer who builds lanterns": after such a clause the verb may stand without a comma. */
const RELATIVE = /^,\s(?:an?|the)\s[^.;:]{3,200}?\swho\s/
const VERB_AFTER_RELATIVE = /\s(\p{Ll}{2,20}(?:ed|oke|ave))\s(?:about|on|how|his|her|a|an|the)\s/u
/** ", the chair of the Lantern group (LG)". */
const UNCLOSED =
  /^,\s(?:the|our)\s([\p{L}’' -]{4,60}?)(?:\s\(\p{Lu}{2,8}\))?(?=\s(?:\p{Ll}{2,12}ly\s)?\p{Ll}{3,16}(?:ed|ts|ave)\s)/u
/** ", who recently became a board member had ...": what somebody is, said in a clause. */
const WHO_IS =
  /^,?\swho\s(?:\p{Ll}{2,12}ly\s)?(?:is|was|became)\s(?:\p{Ll}{2,12}ly\s)?(?:an?|the|our)\s((?:[\p{L}-]{1,30}(?:\s|(?=[,.])|$)){1,6})/u
/** "Ada Finn is our new chair": what a sentence says somebody is. */
const IS_ROLE =
  /^\s(?:(?:is|was)\s(?:now\s|currently\s|also\s)?|has been (?:appointed|elected|selected|named)\s(?:as\s)?|was (?:appointed|elected|selected|named)\s(?:as\s)?)(?:an?|the|our|one of (?:the|our))\s(?:new\s|current\s|next\s)?((?:[\p{L}()-]{1,30}(?:\s|(?=[,.])|$)){1,9})/u
/** "wird zur neuen Leiterin der Gruppe ernannt", "a été élue présidente du conseil". */
const APPOINTED_ABROAD =
  /^\s(?:(?:wird|wurde|ist|war)\s[^.;:]{0,60}?\bzu[mr]\s(?:neuen?\s)?([^.;:]{3,90}?)\s(?:ernannt|gewählt|berufen|bestellt)(?![a-zà-ÿ])|(?:(?:a été|est|était)\s(?:nommée?|élue?|désignée?)|(?:fue|foi)\s(?:nombrad|elegid|designad|nomead|eleit|escolhid)[oa])\s(?:como\s)?(?:(?:le|la|el|o|a)\s)?(?:nouve(?:au|lle)\s|nuev[oa]\s|nov[oa]\s)?([^.,;:]{3,80}))/i
/** ", vice president, standards policy, Tidewater.": without an article, up to the end of the sentence. */
const TRAILING = /^,\s([^,.;:“”"]{3,60})((?:,\s[^,.;:“”"]{2,60}){0,3})\.?\s{0,4}$/u
/** "a expliqué", "hat": what a verb in the perfect opens with in other languages. */
const PERFECT = /^\s(?:(?:a|ont|ha|han)\s\p{Ll}{2,20}(?:é|i|u|ado|ido)|hat|haben|heeft)\s/u
const AUXILIARY = /^\s(?:has|have|had|is|was|will|can)\s/
/** "Ada Finn, directora de Tidewater, quien habló": a relative clause that goes on with the person. */
const RELATIVE_ABROAD = /^\s(?:quien(?:es)?|que|qui|quem)\s/
/** How far an appositive between commas may go, in characters. */
const LONGEST = 260

/**
 * Reads what follows a name. `isVerb` says whether the words at the start of a text go on with what the person did:
 * an appositive between commas ends where it says yes.
 */
export function readAfter(text: string, isVerb: (rest: string) => boolean): Appositive {
  const affiliations: string[] = []
  const roles: string[] = []
  let length = 0
  const take = (found: Qualities, size: number) => {
    affiliations.push(...found.affiliations)
    roles.push(...found.roles)
    length += size
  }
  const employer = EMPLOYER.exec(text)
  if (employer?.[1] && isOrganisation(employer[1]))
    take({ affiliations: [employer[1]], roles: [] }, employer[0].length)
  const bracket = BRACKET.exec(text)
  if (bracket?.[1]) take(readParts(bracket[1]), bracket[0].length)
  const between = betweenCommas(text.slice(length), isVerb)
  if (between) take(readParts(between.words), between.length)
  const employed = between ? undefined : EMPLOYED.exec(text.slice(length))?.[1]
  if (employed && isOrganisation(employed)) take({ affiliations: [employed], roles: [] }, employed.length + 2)
  const clause = between ? null : (WHO_IS.exec(text.slice(length)) ?? IS_ROLE.exec(text.slice(length)))
  const said = clause?.[1] ? upToRole(clause[1]) : appointedTo(text.slice(length))
  if (said) take({ affiliations: [], roles: [said] }, 0)
  const from = AFFILIATED.exec(text.slice(length))
  if (from?.[1] && looksLikeOrganisation(from[1]))
    take(
      { affiliations: [from[1].replace(/\.$/, '')], roles: [] },
      from[0].length + (SHORT_FORM.exec(text.slice(length + from[0].length))?.[0].length ?? 0),
    )
  // "from Berlin said": where somebody lives is no affiliation, and the verb still follows
  else if (from?.[0].startsWith(' from ') && isVerb(text.slice(length + from[0].length)))
    length += from[0].length
  const role = ROLE_AFTER.exec(text.slice(length))
  if (role?.[1] && isRoleHead(role[1])) take({ affiliations: [], roles: [role[1]] }, role[0].length)
  return { affiliations, roles, length }
}

/** What stands right after a name in brackets or behind "of"; null where nothing does. */
export function readBeside(text: string): Qualities | null {
  const words = BRACKET.exec(text)?.[1]
  if (words) return readParts(words)
  const from = AFFILIATED.exec(text)?.[1]
  return from && looksLikeOrganisation(from) ? { affiliations: [from], roles: [] } : null
}

/** What `text`, in another language than English, says that somebody was made. */
function appointedTo(text: string): string | null {
  const match = APPOINTED_ABROAD.exec(text)
  const role = match?.[1] ?? match?.[2] ?? ''
  return isRole(role) ? role : null
}

/** The words up to the first that heads a role: "board member" of "board member had a". */
function upToRole(words: string): string | null {
  const list = words.trim().split(/\s/)
  const at = list.findIndex((word) => isRoleHead(word))
  return at < 0 ? null : list.slice(0, at + 1).join(' ')
}

/** ", lecturer at Tidewater", ", a researcher and": after two or three capitalised words, that they are a person's name. */
export function isPosition(text: string): boolean {
  const [, words] = /^,\s(?:an?\s|the\s)?(\p{L}[^,.;:]{2,80})/u.exec(text) ?? []
  const of = words?.split(/\s(?:of|for|at|in|and|who)\s/)[0]?.split(' ') ?? []
  return of.length <= 5 && POSITIONS.has(of.at(-1)?.toLowerCase() ?? '')
}

/** True where the words behind a role go on with the person. */
const goesOn = (text: string) => AUXILIARY.test(text) || RELATIVE_ABROAD.test(text)

/** The words between a comma and the comma after which the person acts. */
function betweenCommas(
  text: string,
  isVerb: (rest: string) => boolean,
): { words: string; length: number } | null {
  if (!text.startsWith(',')) return null
  for (let at = text.indexOf(',', 1); at > 0 && at < LONGEST; at = text.indexOf(',', at + 1))
    if (
      isVerb(text.slice(at + 1)) ||
      (isRole(text.slice(1, at).trim()) && goesOn(text.slice(at + 1, at + 10))) ||
      PERFECT.test(text.slice(at + 1, at + 40))
    )
      return { words: text.slice(1, at), length: at + 1 }
  const relative = afterRelative(text, isVerb) ?? unclosed(text, isVerb)
  if (relative) return relative
  const trailing = TRAILING.exec(text)
  if (trailing?.[1] && isRole(trailing[1]))
    return { words: text.slice(1).replace(/[.\s]{1,20}$/, ''), length: text.length }
  const end = /^,\s*((?:the|an?|der|die|dem|eine?r?|le|la|une?|el|una)\s[^,.;:]{3,80})[,.;]/.exec(text)
  return end?.[1] ? { words: end[1], length: end[0].length - 1 } : null
}

/** The words between a comma and the verb after a relative clause: ", an engineer who builds lanterns, talked about". */
function afterRelative(
  text: string,
  isVerb: (rest: string) => boolean,
): { words: string; length: number } | null {
  const clause = RELATIVE.exec(text)?.[0].length ?? 0
  const verb = clause ? VERB_AFTER_RELATIVE.exec(text.slice(clause, LONGEST)) : null
  if (!verb || !isVerb(verb[0])) return null
  return { words: text.slice(1, clause), length: clause + verb.index }
}

/** ", the lantern director (LD) presented": a role that no comma closes. */
function unclosed(text: string, isVerb: (rest: string) => boolean): { words: string; length: number } | null {
  const [whole = '', words = ''] = UNCLOSED.exec(text) ?? []
  return words && isRole(words) && isVerb(text.slice(whole.length)) ? { words, length: whole.length } : null
}

/** "director of Tidewater and PhD candidate at ...": two roles joined; "lecturer and researcher" is one. */
function splitRoles(part: string): string[] {
  const [, first, second] = /^\s{0,4}(.{2,200}?)\s{1,4}and\s{1,4}(.{2,200})$/.exec(part) ?? []
  if (!first || !second || !isRole(second.replace(/^(?:the|an?|as)\s+/i, ''))) return [part]
  return (isRoleHead(first) || OFFICER.test(first)) && !/\s/.test(first) ? [part] : [first, second]
}

/** What opens a part before the role itself: "and who is currently the". */
const OPENS_PART =
  /^(?:and\s{1,9})?(?:who\s{1,9}(?:is|was|became)\s{1,9}(?:now\s{1,9}|also\s{1,9}|[a-zà-ỿ]{2,12}ly\s{1,9})?)?(?:as\s{1,9})?(?:(?:the|an?|our|his|her|der|die|dem|eine?r?|le|la|une?|el|una)\s{1,9})?/i
/** "who works at Tidewater", "representing Tidewater". */
const WORKS_AT = /^(?:(?:and\s+)?who\s+works\s+(?:at|for|with)|representing)\s+(?:the\s+)?(\p{Lu}.{1,60})$/u
/** Where somebody was, and is no more. */
const FORMER = /^(?:formerly|previously|ex-|until recently|once)\b/i
/** Of what a position is, in small letters after it: "vice president, global policy". */
const FIELD_OF_WORK = /^\p{Ll}[\p{Ll} &-]{3,40}$/u
/** Parts of an appositive; "Light, Dark & Dusk" is the name of one thing. */
const PARTS = /\s{0,4}[,;](?!\s{0,4}\p{Lu}[\p{L}-]{1,30} & )\s{0,4}/u

/** Reads the parts of an appositive: roles, affiliations, and positions that hold the company's name. */
export function readParts(words: string): Qualities {
  const affiliations: string[] = []
  const roles: string[] = []
  for (const part of words.split(PARTS).flatMap(splitRoles)) {
    const employer = WORKS_AT.exec(part.trim())?.[1]
    if (employer && looksLikeOrganisation(employer)) affiliations.push(employer)
    if (employer || FORMER.test(part.trim())) continue
    const last = roles.at(-1)
    if (last && POSITIONS.has(last.split(' ').at(-1) ?? '') && FIELD_OF_WORK.test(part) && !isRole(part)) {
      roles[roles.length - 1] = `${last}, ${part}`
      continue
    }
    const bare = part.trim().replace(OPENS_PART, '')
    const cut = bare.replace(/\s{1,4}(?:working|who|which|that|responsible|based)(?:\s.{0,400})?$/, '')
    const found = readRole(cut) ?? readQualities(cut)
    affiliations.push(...found.affiliations)
    roles.push(...found.roles)
    if (cut !== bare) break
  }
  return { affiliations, roles }
}

/** "Tidewater Distinguished Engineer" gives both; "director at Tidewater" as well; "chair of the X group" a role. */
export function readRole(text: string): Qualities | null {
  if (!isRole(text)) return null
  const its = OF_ITS.exec(text)
  if (its?.[1] && its[2] && looksLikeOrganisation(its[1])) return { roles: [its[2]], affiliations: [its[1]] }
  const at = /^(.{1,400}?)\s{1,4}(?:at|with|from)\s{1,4}(?:the\s{1,4})?(\p{Lu}.{1,400})$/u.exec(text)
  const employer = at?.[2] ? organisationOf(at[2]) : null
  if (at?.[1] && employer) return { roles: [at[1]], affiliations: [employer] }
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
  return before && looksLikeOrganisation(before)
    ? { roles: [words.slice(from).join(' ')], affiliations: [before] }
    : { roles: [text], affiliations: [] }
}

/** "Google", "Google Lantern Works": a company, or a part of one by its name. */
const isOfCompany = (words: string) =>
  isOrganisation(words) || (looksLikeOrganisation(words) && isOrganisation(words.split(' ')[0] ?? ''))

const isProfession = (role: string) => POSITIONS.has(role.split(' ').at(-1)?.toLowerCase() ?? '')

/** "founder of Tidewater", "CTO of Tidewater": these are of a company. */
const OF_COMPANY =
  /^((?:(?:C[EFTIO]O|CISO|[Oo]wner|[Pp]resident) and )?(?:(?:[Cc]o-?)?[Ff]ounder|[Oo]wner|C[EFTIO]O|CISO))\s+of\s+(?:\p{Ll}[\p{Ll} -]{2,40}\s)?(\p{Lu}.{1,60})$/u
/** "Tidewater's chief technologist". */
const OF_ITS = /^(\p{Lu}[\p{L}\p{N}&.-]{1,30}(?:\s\p{Lu}[\p{L}\p{N}&.-]{1,30}){0,3})['’]s?\s(.{3,60})$/u
/** "evangelist for Tidewater Labs". */
const FOR_COMPANY = /^(.{3,60}?)\s(?:for|with)\s(?:the\s)?(\p{Lu}.{1,60})$/u
const OFFICER = /^C[EFTIO]O$|^CISO$/

/** "the Lantern Department of the Harbour University in Ravenna" gives the university. */
function organisationOf(words: string): string | null {
  if (looksLikeOrganisation(words)) return words
  const whole = words
    .replace(/\s(?:in|based)\s.{0,80}$/, '')
    .replace(/^.{0,200}\sof\s(?:the\s)?(?=\p{Lu}\S{0,60}\s\p{Lu})/u, '')
  return whole !== words && isOrganisation(whole) && looksLikeOrganisation(whole) ? whole : null
}

/** True for a position in a company ("managing director"), and not for one in the IETF ("area director", "chair"). */
const leads = (role: string) =>
  !/\barea\b/i.test(role) &&
  (POSITIONS.has(role.split(' ').at(-1)?.toLowerCase() ?? '') || /\bdirector$/i.test(role))

/** "... is managing director of Tidewater Labs, a ...": what a biography says of the person whose name precedes. */
export function readBiography(text: string): Qualities {
  const is =
    /^\s{1,4}(?:is|was|has been|works as)\s(?:currently\s|also\s)?(?:an?\s|the\s)?([^,.;]{3,90})/.exec(
      text,
    )?.[1]
  const at = /^\s{1,4}works (?:at|for) (?:the )?(\p{Lu}[^,.;]{1,60})/u.exec(text)?.[1]
  if (at) return looksLikeOrganisation(at) ? { roles: [], affiliations: [at] } : NO_QUALITIES
  const of = /^([^,]{3,60}?)\s{1,4}of\s{1,4}(?:the\s{1,4})?(\p{Lu}.{1,60})$/u.exec(is ?? '')
  if (of?.[1] && of[2] && leads(of[1]) && isOrganisation(of[2]))
    return { roles: [of[1]], affiliations: [of[2]] }
  return (is && readRole(is)) || NO_QUALITIES
}

/** "the chair of the lantern group," before a name. */
const OFFICE_OF =
  /(?:^|\s)(?:the|der|die|le|la|el|o|a)\s((?:[\p{L}-]{2,20}\s){1,3}(?:of|for|at|der|des|du|de|del|da|do)\s[^.,;:“”"]{3,60}),$/u

/** Reads the role that stands right before a name: "Area Director Ada Finn", "the organiser, Ada Finn". */
export function readBefore(text: string): (Qualities & { readonly start: number }) | null {
  const office = text.endsWith(',') ? OFFICE_OF.exec(text) : null
  if (office?.[1] && isRole(office[1])) {
    const start = office.index + office[0].indexOf(office[1])
    return { ...(readRole(office[1]) ?? { roles: [office[1]], affiliations: [] }), start }
  }
  const words = text.replace(/,\s*$/, '').split(/\s+/).filter(Boolean)
  const head = words.at(-1)
  if (!head || !isRoleHead(head) || /[.:;!?]$/.test(head)) return null
  let from = words.length - 1
  while (from > 0 && words.length - from < 6 && belongsToRole(words[from - 1] ?? '')) from--
  const singular = [...words.slice(from, -1), singularOf(head)].join(' ')
  const start = Math.max(0, text.lastIndexOf(words.slice(from).join(' ')))
  return { ...(readRole(singular) ?? { roles: [singular], affiliations: [] }), start }
}

const belongsToRole = (word: string) =>
  !/[,.:;!?]$/.test(word) &&
  !/^(?:the|an?|our|as|with|by|from|and|my|his|her|then|new)$/i.test(word) &&
  (/^\p{Lu}/u.test(word) ||
    POSITION_MODIFIERS.has(word.toLowerCase()) ||
    /^(?:wg|rg|security|group|area)$/i.test(word))
