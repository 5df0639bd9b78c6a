/** Groups the names of a sentence into rows: "Ada Finn, Mara Tolland (Tidewater) and Bo Lind". */
import { looksLikeVerb } from '../../../../language/verbs.ts'
import { COMPANY_FORMS, isOrganisation } from '../../../../lexicon/organisations.ts'
import { optional, sequence } from '../../../../patterns/alternatives.ts'
import { isRole } from '../../affiliations/qualifiers.ts'
import { isSource } from '../speech-acts/before.ts'
import type { NameInText } from './in-text.ts'
import { rolesBetween } from './roles-between.ts'

/** "of Tidewater", "from the Harbour Labs". */
const FROM = String.raw`\s(?:of|from|at)\s(?:the\s)?`
/** What joins two names to a row, with an affiliation of the first, in brackets or not. */
const JOINED = new RegExp(
  sequence(
    '^',
    optional(String.raw`\s\([^()]{2,60}\)|${FROM}\p{Lu}[\p{L}&.-]{1,30}(?:\s\p{Lu}[\p{L}&.-]{1,30}){0,3}`),
    String.raw`[\s\]]{0,9}(?:,|\band\b|\balong with\b|&|\/|, and\b|\bet\b|\bund\b|\by\b)[\s[]{0,9}$`,
  ),
  'u',
)
const PLACE = new RegExp(String.raw`^(?: \(|${FROM})$`)
/** The "and" before the next person of a row, as in "Ada Finn, engineer at Tidewater, and Bo". */
export const AND_NEXT = /,?\s(?:and|&|und|et|y|e)\s(?:(?:the|our)\s)?$/u
/** The length of ", and the ", in UTF-16 units. */
const LONGEST_AND = 10

/** Names in a row; offsets are into the sentence's text. */
export interface Group {
  readonly names: readonly NameInText[]
  readonly start: number
  readonly end: number
}

/**
 * For each group, the start of the next group that comes after an "and"; null if there is none. Works from the end, so that each
 * gap is examined once, even in a sentence of a thousand names.
 */
export function startsBehindAnd(text: string, groups: readonly Group[]): (number | null)[] {
  const starts: (number | null)[] = groups.map(() => null)
  for (let index = groups.length - 1; index > 0; index -= 1) {
    const [before, group] = [groups[index - 1], groups[index]]
    if (!before || !group) continue
    const gap = text.slice(Math.max(before.end, group.start - LONGEST_AND), group.start)
    starts[index - 1] = AND_NEXT.test(gap) ? group.start : (starts[index] ?? null)
  }
  return starts
}

const CAPITALS = /^\p{Lu}{2,6}$/u

/** `group` without acronyms after its full names, which are companies: "hosted by Ada Finn and TDW". */
export function withoutCompanies(group: Group): Group {
  const last = group.names.findLastIndex(({ form }) => form === 'full')
  if (last < 0) return group
  const names = group.names.filter(({ text, sure }, at) => at < last || sure || !CAPITALS.test(text))
  return names.length === group.names.length ? group : { ...group, names }
}

/** The rows of `names`, without those that are companies, employers, roles or places by the words beside them. */
export function groupsOf(text: string, names: readonly NameInText[]): Group[] {
  const groups: { names: NameInText[]; start: number; end: number }[] = []
  for (const name of names) {
    const last = groups.at(-1)
    const before = last?.names.at(-1)
    if (!name.sure && isCompany(text, name)) continue
    // "Ada Finn (Tidewater) and": the affiliation of the name before
    if (before && !name.sure && PLACE.test(text.slice(before.end, name.start))) continue
    if (
      before &&
      (isEmployer(text, before, name) || isOwnRole(text, before, name) || isSubject(text, before, name))
    )
      continue
    if (
      last &&
      before &&
      !before.possessive &&
      !name.possessive &&
      !isPlace(text, before) &&
      isJoined(text, before, name)
    ) {
      last.names.push(name)
      last.end = name.end
    } else groups.push({ names: [name], start: name.start, end: name.end })
  }
  return groups
}

/** Whether two names are in one row. */
function isJoined(text: string, before: NameInText, name: NameInText): boolean {
  const between = text.slice(before.end, name.start)
  if (JOINED.test(between)) return !opensClause(text, before, name)
  return before.form === 'full' && name.form === 'full' && rolesBetween(between) !== null
}

/** "Echoing", "Replying to", "Unlike": what opens a sentence, with somebody else than its subject. */
const BESIDE_SUBJECT =
  /^\W{0,3}(?:\p{Lu}\p{Ll}{2,14}ing(?:\s(?:for|from|off|on|to|up|with)){0,2}|Unlike|Like|After|Before|Besides|Despite|In re(?:ply|sponse) to)\s$/u

/** Whether `name` is the subject after such a phrase: "Echoing Ada, Bo said". */
const opensClause = (text: string, before: NameInText, { start }: NameInText) =>
  text.slice(before.end, start) === ', ' && BESIDE_SUBJECT.test(text.slice(0, before.start))

const COMPANY = new RegExp(String.raw`,\s(?:${COMPANY_FORMS})(?!\p{L})`, 'uy')

/** Does the form of a company follow: "Tidewater, Inc."? */
function isCompany(text: string, { end }: NameInText): boolean {
  COMPANY.lastIndex = end
  return COMPANY.test(text)
}

/** The end of a sentence. */
const ENDS = /^\.?\s{0,2}$/

/** An employer after a full name: "Ada Finn, Tidewater, spoke", "Ada Finn, Harbour Labs spoke". */
const isEmployer = (text: string, before: NameInText, { form, sure, start, end, text: words }: NameInText) =>
  before.form === 'full' &&
  !sure &&
  text.slice(before.end, start) === ', ' &&
  (form === 'single'
    ? (text.startsWith(', ', end) && looksLikeVerb(text.slice(end + 1))) ||
      ENDS.test(text.slice(end, end + 4))
    : isOrganisation(words) && looksLikeVerb(text.slice(end)))

/** A capitalised role after a full name: "Ada Finn, Senior Network Manager at Tidewater, spoke". */
const isOwnRole = (text: string, before: NameInText, { text: words, sure, start }: NameInText) =>
  before.form === 'full' && !sure && text.slice(before.end, start) === ', ' && isRole(words)

/** The subject of the clause after a source: "According to Ada, Norway has many lanterns". */
const isSubject = (text: string, before: NameInText, { sure, start }: NameInText) =>
  !sure && text.slice(before.end, start) === ', ' && isSource(text.slice(0, before.start))

/** Prepositions before a place, a company or a language. */
const BEFORE_PLACE =
  /(?<!\p{L})(?:from|at|of|on|in|to|for|about|en|de|del|desde|para|à|au|aux|chez|aus|von|bei|im|nach|em)\s$/u

/** A place or company before a row of people: "two people from Tidewater, Ada Finn and". */
const isPlace = (text: string, { form, sure, start }: NameInText) =>
  form === 'single' && !sure && BEFORE_PLACE.test(text.slice(Math.max(0, start - 7), start))
