/** What stands around a name in a sentence: "co-chair Ada Finn (Tidewater)", "Ada Finn, head of X at Y, said". */
import { isOrganisation } from '../../lexicon/organisations.ts'
import { isRoleHead, POSITION_MODIFIERS, POSITIONS } from '../../lexicon/roles.ts'
import { isRole, looksLikeOrganisation, NO_QUALITIES, type Qualities, readQualities } from './qualifiers.ts'

export interface Appositive extends Qualities {
  /** How many characters after the name it takes. */
  readonly length: number
}

/** "from Tidewater", "of the Harbour Institute", "at Finn & Sons". */
const AFFILIATED =
  /^,?\s+(?:from|of|at|with)\s+(?:the\s+)?(\p{Lu}[\p{L}\p{N}&.’'+-]*(?:\s(?:(?:of|for|and|&|de|du|the)\s)?\p{Lu}[\p{L}\p{N}&.’'+-]*){0,5})/u
const BRACKET = /^\s*\(([^()]{2,80})\)(?!\s\p{Lu}\p{Ll}+\s)/u
/** "Ada our chair", "Ada the editor". */
const ROLE_AFTER = /^\s+(?:our|the|as)\s+(\p{L}[\p{L}-]*)(?=\s)/u
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
  const bracket = BRACKET.exec(text)
  if (bracket?.[1]) take(readParts(bracket[1]), bracket[0].length)
  const between = betweenCommas(text.slice(length), isVerb)
  if (between) take(readParts(between.words), between.length)
  const from = AFFILIATED.exec(text.slice(length))
  if (from?.[1] && looksLikeOrganisation(from[1]))
    take({ affiliations: [from[1].replace(/\.$/, '')], roles: [] }, from[0].length)
  const role = ROLE_AFTER.exec(text.slice(length))
  if (role?.[1] && isRoleHead(role[1])) take({ affiliations: [], roles: [role[1]] }, role[0].length)
  return { affiliations, roles, length }
}

/** The words between a comma and the comma after which the person acts. */
function betweenCommas(
  text: string,
  isVerb: (rest: string) => boolean,
): { words: string; length: number } | null {
  if (!text.startsWith(',')) return null
  for (let at = text.indexOf(',', 1); at > 0 && at < LONGEST; at = text.indexOf(',', at + 1))
    if (isVerb(text.slice(at + 1))) return { words: text.slice(1, at), length: at + 1 }
  const end = /^,\s*((?:the|an?)\s[^,.;:]{3,80})[,.;]/.exec(text)
  return end?.[1] ? { words: end[1], length: end[0].length - 1 } : null
}

/** Reads the parts of an appositive: roles, affiliations, and positions that hold the company's name. */
export function readParts(words: string): Qualities {
  const affiliations: string[] = []
  const roles: string[] = []
  for (const part of words.split(
    /\s{0,4}[,;]\s{0,4}|\s{1,4}and\s{1,4}(?=(?:the\s{1,4}|an?\s{1,4})?(?:co-?\w{1,40}|chairs?|editors?|authors?|members?|directors?)\b)/i,
  )) {
    const bare = part.trim().replace(/^(?:and\s+)?(?:as\s+)?(?:(?:the|an?|our|his|her)\s+)?/i, '')
    const cut = bare.replace(/\s{1,4}(?:working|who|which|that|responsible|based)\s.{0,400}$/, '')
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
  const at = /^(.{1,400}?)\s{1,4}(?:at|with|from)\s{1,4}(?:the\s{1,4})?(\p{Lu}.{1,400})$/u.exec(text)
  if (at?.[1] && at[2] && looksLikeOrganisation(at[2])) return { roles: [at[1]], affiliations: [at[2]] }
  const words = text.split(/\s+/)
  if (!POSITIONS.has(words.at(-1)?.toLowerCase() ?? '')) return { roles: [text], affiliations: [] }
  let from = words.length - 1
  while (from > 0 && POSITION_MODIFIERS.has(words[from - 1]?.toLowerCase() ?? '')) from--
  const before = words.slice(0, from).join(' ')
  return before && looksLikeOrganisation(before)
    ? { roles: [words.slice(from).join(' ')], affiliations: [before] }
    : { roles: [text], affiliations: [] }
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

/** Reads the role that stands right before a name: "Area Director Ada Finn", "the organiser, Ada Finn". */
export function readBefore(text: string): (Qualities & { readonly start: number }) | null {
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

const singularOf = (head: string) =>
  /(?:chair|ad|director|editor|author|champion|leader|engineer|developer)s$/i.test(head)
    ? head.slice(0, -1)
    : head
