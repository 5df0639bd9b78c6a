/** What surrounds a name in a sentence: "co-chair Ada Finn (Tidewater)", "Ada Finn, head of X at Y, said". */
import { isOrganisation } from '../../../lexicon/organisations.ts'
import { isRoleHead, POSITION_MODIFIERS, POSITIONS } from '../../../lexicon/roles.ts'
import { anyOfCased, either, sequence } from '../../../patterns/alternatives.ts'
import { isRole, looksLikeOrganisation, type Qualities, singularOf } from './qualifiers.ts'
import { readParts, readRole } from './roles.ts'

interface Appositive extends Qualities {
  /** How many characters after the name it takes. */
  readonly length: number
}

/** "from Tidewater", "of the Harbour Institute", "at Finn & Sons". */
const AFFILIATED = anyOfCased(
  sequence(
    String.raw`^,?\s+`,
    either(
      String.raw`(?:from|of|at|with|vom|von|von der|bei|bei der|beim|de|du|del|do|chez)\s+(?:the\s+)?`,
      "de l['’]",
    ),
    String.raw`(\p{Lu}[\p{L}\p{N}&.’'+-]*(?:\s(?:(?:of|for|and|&|de|du|the)\s)?\p{Lu}[\p{L}\p{N}&.’'+-]*){0,5})`,
  ),
)
/** "from the Tidewater security team", "of the lantern working group", "from the team at Tidewater". */
const OF_UNIT = anyOfCased(
  sequence(
    String.raw`^,?\s(?:from|of|with)\s(?:the\s)?`,
    String.raw`(?:(\p{Lu}[\p{L}\d&.-]{0,30}(?:\s\p{Lu}[\p{L}\d&.-]{0,30}){0,3})(?:['’]s?)?\s)?`,
    String.raw`(?:\p{Ll}[\p{Ll}-]{1,20}\s){0,3}?`,
    either(
      String.raw`(government|ministry(?:\sof\s\p{Ll}{3,20})?|parliament)`,
      '((?:[Ww]orking|[Rr]esearch) [Gg]roup|[Ww][Gg]|[Rr][Gg]|community)',
      'team|group|office|project|department|division|lab|unit|task force|secretariat',
    ),
    String.raw`(?:\s(?:at|in|of)\s(?:the\s)?(\p{Lu}[\p{L}\d&.-]{0,30}(?:\s\p{Lu}[\p{L}\d&.-]{0,30}){0,3}))?(?=\s)`,
  ),
)
/** "Ada Finn Google,": a well-known organisation right after the name. */
const EMPLOYER = /^\s(\p{Lu}[\p{L}\d]{1,20})(?=[,.;)]|$)/u
/** "(HSC)" after the name of an organisation. */
const SHORT_FORM = /^\s\(\p{Lu}[\p{L}&-]{1,9}\)/u
const BRACKET = /^\s*(?:\(([^()]{2,80})\)|\[(\p{Lu}[^()[\]]{1,60})\])(?!\s\p{Lu}\p{Ll}+\s)/u
/** "—an engineer at Tidewater—said": what stands between two dashes. */
const DASHED = /^—([^—.;:“”"]{2,80})—/u
/** ", Google.": a known organisation at the end of the sentence. */
const LAST_EMPLOYER =
  /^,\s(?:the\s)?(\p{Lu}[\p{L}\d&.-]{1,30}(?:\s(?:of\s)?\p{Lu}[\p{L}\d&.-]{1,30}){0,3}?)[.\s]{0,4}$/u
/** "Ada our chair", "Ada the editor", "Ada as document editor". */
const ROLE_AFTER = /^(\s+(?:our|the|as(?:\s(?:an?|our|the))?)\s+)((?:[\p{L}-]{1,30}(?:\s|(?=[.,])|$)){1,3})/u
/** ", an engineer who builds lanterns": after such a clause the verb may follow without a comma. */
const RELATIVE = /^,\s(?:an?|the)\s[^.;:]{3,200}?\swho\s/
const VERB_AFTER_RELATIVE = /\s(\p{Ll}{2,20}(?:ed|oke|ave))\s(?:about|on|how|his|her|a|an|the)\s/u
/** ", the chair of the Lantern group (LG)". */
const UNCLOSED =
  /^,\s(?:the|our)\s([\p{L}’' -]{4,60}?)(?:\s\(\p{Lu}{2,8}\))?(?=\s(?:\p{Ll}{2,12}ly\s)?\p{Ll}{3,16}(?:ed|ts|ave)\s)/u
/** ", Harbour Labs presented". */
const UNCLOSED_EMPLOYER =
  /^,\s(\p{Lu}[\p{L}\d&.-]{1,30}(?:\s(?:of\s)?\p{Lu}[\p{L}\d&.-]{1,30}){0,4})(?=\s\p{Ll})/u
/** ", who recently became a board member had ...": a clause that says what somebody is. */
const WHO_IS =
  /^,?\swho\s(?:\p{Ll}{2,12}ly\s)?(?:is|was|became)\s(?:\p{Ll}{2,12}ly\s)?(?:an?|the|our)\s((?:[\p{L}-]{1,30}(?:\s|(?=[,.])|$)){1,6})/u
/** "Ada Finn is our new chair": what a sentence says somebody is. */
const IS_ROLE = anyOfCased(
  sequence(
    String.raw`^\s`,
    either(
      String.raw`(?:is|was)\s(?:now\s|currently\s|also\s)?`,
      String.raw`has been (?:appointed|elected|selected|named)\s(?:as\s)?`,
      String.raw`was (?:appointed|elected|selected|named)\s(?:as\s)?`,
    ),
    String.raw`(?:an?|the|our|one of (?:the|our))\s(?:new\s|current\s|next\s)?((?:[\p{L}-]{1,30}(?:\s|(?=[,.])|$)){1,9})`,
  ),
)
/** ", vice president, standards policy, Tidewater.": without an article, up to the end of the sentence. */
const TRAILING = /^,\s([^,.;:“”"]{3,100})((?:,\s[^,.;:“”"]{2,60}){0,3})\.?\s{0,4}$/u
/** "a expliqué", "hat": the start of a verb in the perfect in other languages. */
const PERFECT = /^\s(?:(?:a|ont|ha|han|hanno)\s\p{Ll}{2,20}(?:é|i|u|ado|ido|to|so)|hat|haben|heeft)\s/u
const AUXILIARY = /^\s(?:has|have|had|is|was|will|can)\s/
/** "Ada Finn, directora de Tidewater, quien habló": a relative clause that continues with the person. */
const RELATIVE_ABROAD = /^\s(?:quien(?:es)?|que|qui|quem)\s/
/** How long an appositive between commas may be, in characters. */
const LONGEST = 260

/**
 * Reads what follows a name. `isVerb` says whether the words at the start of a text continue with what the person did:
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
  if (bracket) take(readParts(bracket[1] ?? bracket[2] ?? ''), bracket[0].length)
  const dashed = betweenDashes(text.slice(length), isVerb)
  if (dashed) take(readParts(dashed.words), dashed.length)
  const last = LAST_EMPLOYER.exec(text.slice(length))
  if (last?.[1] && isOrganisation(last[1]) && !isRole(last[1]))
    take({ affiliations: [last[1]], roles: [] }, last[0].length)
  const between = betweenCommas(text.slice(length), isVerb)
  if (between) take(readParts(between.words), between.length)
  const clause = between ? null : (WHO_IS.exec(text.slice(length)) ?? IS_ROLE.exec(text.slice(length)))
  const said = upToRole(clause?.[1] ?? '')
  if (said) take({ affiliations: [], roles: [said] }, 0)
  const unit = OF_UNIT.exec(text.slice(length))
  const isUnit = unit !== null && isVerb(text.slice(length + unit[0].length))
  if (unit && isUnit) take({ affiliations: bodyOf(unit), roles: [] }, unit[0].length)
  const from = isUnit ? null : AFFILIATED.exec(text.slice(length))
  if (from?.[1] && looksLikeOrganisation(from[1]))
    take(
      { affiliations: [from[1].replace(/\.$/, '')], roles: [] },
      from[0].length + (SHORT_FORM.exec(text.slice(length + from[0].length))?.[0].length ?? 0),
    )
  // "from Berlin said": where somebody lives is not an affiliation, and the verb still follows
  else if (from?.[0].startsWith(' from ') && isVerb(text.slice(length + from[0].length)))
    length += from[0].length
  const [, opens = '', named = ''] = ROLE_AFTER.exec(text.slice(length)) ?? []
  const role = upToRole(named)
  if (role) take({ affiliations: [], roles: [role] }, opens.length + role.length)
  return { affiliations, roles, length }
}

/** The company or body of a unit that `OF_UNIT` matched: a government is one itself, while an IETF group or a community has none. */
function bodyOf([, owner, state, open, within]: RegExpExecArray): string[] {
  if (open) return []
  if (owner && state) return [`${owner} ${state}`]
  return [owner, within].filter((name) => name !== undefined && looksLikeOrganisation(name)) as string[]
}

/** What follows a name directly in brackets or after "of"; null if nothing does. */
export function readBeside(text: string): Qualities | null {
  const bracket = BRACKET.exec(text)
  if (bracket) return readParts(bracket[1] ?? bracket[2] ?? '')
  const from = AFFILIATED.exec(text)?.[1]
  return from && looksLikeOrganisation(from) ? { affiliations: [from], roles: [] } : null
}

/** The words up to the first one that heads a role: "board member" in "board member had a". */
function upToRole(words: string): string | null {
  const list = words.trim().split(/\s/)
  const at = list.findIndex((word) => isRoleHead(word))
  return at < 0 ? null : list.slice(0, at + 1).join(' ')
}

/** ", 34 years old", ", aged 34": an age, as the press gives it of people. */
const AGED = /^,\s(?:aged\s\d{2}\b|\d{2}\syears\sold\b)/

/** ", lecturer at Tidewater", ", a researcher and": after two or three capitalised words, a sign that they are a person's name. */
export function isPosition(text: string): boolean {
  if (AGED.test(text)) return true
  const [, words = ''] = /^,\s(?:an?\s|the\s)?(\p{L}[^,.;:]{2,80})/u.exec(text) ?? []
  // "a researcher and lecturer", "a lamp and lantern engineer"
  return [/\s(?:of|for|at|in|and|who)\s/, /\s(?:of|for|at|in|who)\s/].some((end) => {
    const of = words.split(end)[0]?.split(' ') ?? []
    return of.length <= 5 && POSITIONS.has(of.at(-1)?.toLowerCase() ?? '')
  })
}

/** True if the words after a role continue with the person. */
const goesOn = (text: string) => AUXILIARY.test(text) || RELATIVE_ABROAD.test(text)

/** The role or the organisation between two dashes, after which the person acts. */
function betweenDashes(
  text: string,
  isVerb: (rest: string) => boolean,
): { words: string; length: number } | null {
  const [whole = '', words] = DASHED.exec(text) ?? []
  if (!words || !isVerb(` ${text.slice(whole.length)}`)) return null
  const { roles, affiliations } = readParts(words)
  return roles.length + affiliations.length ? { words, length: whole.length } : null
}

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

/** ", the lantern director (LD) presented", ", Harbour Labs presented": appositives that no comma closes. */
function unclosed(text: string, isVerb: (rest: string) => boolean): { words: string; length: number } | null {
  const [whole = '', words = ''] = UNCLOSED.exec(text) ?? []
  if (words && isRole(words) && isVerb(text.slice(whole.length))) return { words, length: whole.length }
  const [from = '', employer = ''] = UNCLOSED_EMPLOYER.exec(text) ?? []
  return employer && isOrganisation(employer) && isVerb(text.slice(from.length))
    ? { words: employer, length: from.length }
    : null
}

/** "the chair of the lantern group,", "el director de Tidewater" before a name: without a comma, up to capitalised words. */
const OFFICE_OF = anyOfCased(
  sequence(
    String.raw`(?:^|\s)(?:(?:[Tt]he|[Dd]er|[Dd]ie|[Ll]e|[Ll]a|[Ee]l|[Oo]|[Aa])\s|[Ll]['’])`,
    String.raw`((?:[\p{L}-]{2,20}\s){1,3}(?:of|for|at|der|des|du|de|del|da|do)\s`,
    either(
      '[^.,;:“”"]{3,60}(?=,$)',
      String.raw`(?:l['’]|la\s|the\s)?\p{Lu}[\p{L}\d&.-]{1,30}(?:\s\p{Lu}[\p{L}\d&.-]{1,30}){0,2}(?=$)`,
    ),
    ')',
  ),
)

/** "Google’s" before a name: a well-known company. */
const COMPANYS = /(?:^|[\s“"(])(?:The\s)?(\p{Lu}[\p{L}\d&.-]{1,30}(?:\s\p{Lu}[\p{L}\d&.-]{1,30}){0,2})['’]s$/u

/** A space, or nothing after an elided article: "l'ingénieur". */
const BETWEEN_WORDS = /\s+|(?<=(?<!\p{L})[Ll]['’])/u

/** Reads the role or company right before a name: "Area Director Ada Finn", "the organiser, Ada Finn". */
export function readBefore(text: string): (Qualities & { readonly start: number }) | null {
  const office = OFFICE_OF.exec(text)
  if (office?.[1] && isRole(office[1])) {
    const start = office.index + office[0].indexOf(office[1])
    return { ...(readRole(office[1]) ?? { roles: [office[1]], affiliations: [] }), start }
  }
  const company = COMPANYS.exec(text)?.[1]
  if (company && isOrganisation(company))
    return { affiliations: [company], roles: [], start: text.length - company.length - 2 }
  const words = text.replace(/,\s*$/, '').split(BETWEEN_WORDS).filter(Boolean)
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
