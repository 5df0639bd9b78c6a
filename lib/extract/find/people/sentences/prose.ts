/** People in sentences: "Ada Finn, chair of X, presented", "presented by Ada Finn", "Ada's talk", "said Ada Finn". */

import { compared, likeness } from '../../../language/name-match.ts'
import { looksLikeVerb } from '../../../language/verbs.ts'
import { COMPANY_FORMS, isOrganisation } from '../../../lexicon/organisations.ts'
import { optional, sequence } from '../../../lexicon/ways.ts'
import type { Page, Sentence } from '../../../types.ts'
import { readAfter, readBefore, readBeside } from '../appositives.ts'
import { type Mention, mention } from '../mention.ts'
import { isRole, type Qualities } from '../qualifiers.ts'
import { hitOf, isModal } from './acts.ts'
import { isSource } from './acts-before.ts'
import { isOpening } from './by-shape.ts'
import type { NameInText } from './names-in-text.ts'
import type { Hit, Manner } from './occurrence.ts'
import { rolesBetween } from './roles-between.ts'

/** How far around a name a rule looks, in characters: no longer sentence is worth more, and work stays linear. */
const BEFORE = 240
const AFTER = 420

/** A form of address before a name: whoever has one is a person. */
const ADDRESS =
  /(?<!\p{L})(?:Dr|Prof|Professor|Mr|Mrs|Ms|Mx|Herr|Herrn|Frau|Monsieur|Madame|Señora?|Sra?)\.?\s{1,3}$/u
/** The longest of them with what follows it, in characters. */
const LONGEST_ADDRESS = 16
/** "of Tidewater", "from the Harbour Labs". */
const FROM = String.raw`\s(?:of|from|at)\s(?:the\s)?`
/** "The chairs (Ada Finn and Mara Tolland) opened": what several are, before their names in brackets. */
const ENCLOSED = /\b(?:chairs|editors|authors|presenters|speakers|ADs|moderators|organi[sz]ers)\s\($/
/** What joins names to a row; after each, in brackets or not, may stand where that person is from. */
const JOINED = new RegExp(
  sequence(
    '^',
    optional(String.raw`\s\([^()]{2,60}\)|${FROM}\p{Lu}[\p{L}&.-]{1,30}(?:\s\p{Lu}[\p{L}&.-]{1,30}){0,3}`),
    String.raw`[\s\]]{0,9}(?:,|\band\b|&|\/|, and\b|\bet\b|\bund\b|\by\b)[\s[]{0,9}$`,
  ),
  'u',
)
const PLACE = new RegExp(String.raw`^(?: \(|${FROM})$`)
/** "his time working at the Harbour Institute". */
const EMPLOYED =
  /\bwork(?:s|ing|ed)?\s{1,4}(?:at|for)\s{1,4}(?:the\s{1,4})?(\p{Lu}[\p{L}&.-]{0,40}(?:\s(?:of\s)?\p{Lu}[\p{L}&.-]{0,40}){0,4})/u

/** "Presentation from Ada Finn.": who it is by, and nothing of what was said. */
const PRESENTS_ONLY =
  /^\W{0,3}(?:a )?(?:presentation|talk|slides|presented|update|demo|keynote) (?:by|from)\s[^.,;:]{2,60}[.:]?$/i

/** Names in a row, as they stand in a sentence. */
interface Group {
  readonly names: readonly NameInText[]
  readonly start: number
  readonly end: number
}

/** The mentions of people in one sentence, of whose `text` the `names` are known. */
export function findInSentence(
  page: Page,
  sentence: Sentence,
  text: string,
  names: readonly NameInText[],
  manner: Manner,
): Mention[] {
  if (!names.length || /^\p{Lu}{2,4}:\s/u.test(text)) return []
  const groups = groupsOf(text, names)
  const firstSure = groups.findIndex(isSure)
  const nexts = startsBehindAnd(text, groups)
  const found = groups.flatMap((group, index) =>
    readGroup(text, withoutCompanies(group), {
      isFirst: firstSure < 0 || index <= firstSure,
      next: nexts[index] ?? null,
      sentence,
      manner,
    }),
  )
  // what a quotation lists as "X by Ada" is not the page's account of a talk
  const quoted = page.blocks[sentence.block]?.kind === 'quote'
  return quoted ? found.filter(({ rule }) => !rule.startsWith('talk-by')) : found
}

/**
 * For each group, where the first group after it begins that stands behind "and"; null where none does. Read from the end, so
 * that a sentence of a thousand names looks at each gap once.
 */
function startsBehindAnd(text: string, groups: readonly Group[]): (number | null)[] {
  const starts: (number | null)[] = groups.map(() => null)
  for (let index = groups.length - 1; index > 0; index -= 1) {
    const [before, group] = [groups[index - 1], groups[index]]
    if (!before || !group) continue
    const gap = text.slice(Math.max(before.end, group.start - LONGEST_AND), group.start)
    starts[index - 1] = AND_NEXT.test(gap) ? group.start : (starts[index] ?? null)
  }
  return starts
}

const isSure = ({ names }: Group) => names.some(({ sure }) => sure)

const CAPITALS = /^\p{Lu}{2,6}$/u

/** "hosted by Ada Finn and TDW": capitals that nothing vouches for, behind the full names of a row, are a company's. */
function withoutCompanies(group: Group): Group {
  const last = group.names.findLastIndex(({ form }) => form === 'full')
  if (last < 0) return group
  const names = group.names.filter(({ text, sure }, at) => at < last || sure || !CAPITALS.test(text))
  return names.length === group.names.length ? group : { ...group, names }
}

function groupsOf(text: string, names: readonly NameInText[]): Group[] {
  const groups: { names: NameInText[]; start: number; end: number }[] = []
  for (const name of names) {
    const last = groups.at(-1)
    const before = last?.names.at(-1)
    if (!name.sure && isCompany(text, name)) continue
    // "Ada Finn (Tidewater) and": where the one before is from
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

/** Whether both are of one row. */
function isJoined(text: string, before: NameInText, name: NameInText): boolean {
  const between = text.slice(before.end, name.start)
  if (JOINED.test(between)) return true
  return before.form === 'full' && name.form === 'full' && rolesBetween(between) !== null
}

const COMPANY = new RegExp(String.raw`,\s(?:${COMPANY_FORMS})(?!\p{L})`, 'uy')

/** "Tidewater, Inc." */
function isCompany(text: string, { end }: NameInText): boolean {
  COMPANY.lastIndex = end
  return COMPANY.test(text)
}

/** "Ada Finn, Tidewater, spoke", "Ada Finn, Harbour Labs spoke": words after a full name, which nothing vouches for. */
const isEmployer = (text: string, before: NameInText, { form, sure, start, end, text: words }: NameInText) =>
  before.form === 'full' &&
  !sure &&
  text.slice(before.end, start) === ', ' &&
  (form === 'single'
    ? text.startsWith(', ', end) && looksLikeVerb(text.slice(end + 1))
    : isOrganisation(words) && looksLikeVerb(text.slice(end)))

/** "Ada Finn, Senior Network Manager at Tidewater, spoke": a role in capitals after a full name. */
const isOwnRole = (text: string, before: NameInText, { text: words, sure, start }: NameInText) =>
  before.form === 'full' && !sure && text.slice(before.end, start) === ', ' && isRole(words)

/** "According to Ada, Norway has many lanterns": what the clause is about, which nothing vouches for. */
const isSubject = (text: string, before: NameInText, { sure, start }: NameInText) =>
  !sure && text.slice(before.end, start) === ', ' && isSource(text.slice(0, before.start))

/** What stands before a place, a company or a language. */
const BEFORE_PLACE =
  /(?<!\p{L})(?:from|at|of|on|in|to|for|about|en|de|del|desde|para|à|au|aux|chez|aus|von|bei|im|nach|em)\s$/u

/** "two people from Tidewater, Ada Finn and": where people are from is none of them. */
const isPlace = (text: string, { form, sure, start }: NameInText) =>
  form === 'single' && !sure && BEFORE_PLACE.test(text.slice(Math.max(0, start - 7), start))

/** Where a row of names stands: whether nobody is named before, and where the next row begins. */
interface Around {
  readonly isFirst: boolean
  readonly next: number | null
  readonly sentence: Sentence
  readonly manner: Manner
}

/** ", engineer at Tidewater, and": what stands between a person and the next of the row. */
const AND_NEXT = /,?\s(?:and|&|und|et|y|e)\s(?:(?:the|our)\s)?$/u
/** ", and the ", in UTF-16 units. */
const LONGEST_AND = 10

/** What follows the names of `group` and is theirs: no more than what stands before "and" and the next person. */
function ownAfter(text: string, end: number, next: number | null): string {
  const between = next === null ? '' : text.slice(end, next)
  const and = between.length <= AFTER ? AND_NEXT.exec(between) : null
  return and && between.startsWith(', ') ? between.slice(0, and.index) : text.slice(end, end + AFTER)
}

function readGroup(text: string, group: Group, { isFirst, next, sentence, manner }: Around): Mention[] {
  const all = text.slice(Math.max(0, group.start - BEFORE), group.start).replace(/[[\]]{1,40}$/, '')
  const enclosed = ENCLOSED.test(all) && text[group.end] === ')'
  const address = ADDRESS.exec(all.slice(-LONGEST_ADDRESS))?.[0]
  const bare = enclosed ? all.slice(0, -1) : all
  const before = address ? all.slice(0, -address.length) : bare
  const after = text.slice(group.end + Number(enclosed), group.end + AFTER)
  const sole = group.names.length === 1
  const behindAll = readAfter(after, looksLikeVerb)
  const ownWords = enclosed ? after : ownAfter(text, group.end, next)
  const own = ownWords === after ? behindAll : readAfter(ownWords, looksLikeVerb)
  // the verb of the row stands behind the next person, too
  const beside = { ...own, length: Math.max(own.length, behindAll.length) }
  const role = readBefore(before.trimEnd())
  const unqualified = role ? before.slice(0, role.start) : before
  const rest = after.slice(beside.length)
  if (isModal({ names: group.names, rest })) return []
  const hit = hitOf({
    names: group.names,
    before: unqualified,
    after,
    rest,
    isFirst,
    apposed: /,\s+$/.test(before),
    qualified:
      address !== undefined ||
      (role?.roles.length ?? 0) > 0 ||
      beside.roles.length + beside.affiliations.length > 0,
    manner,
  })
  const employer = sole ? EMPLOYED.exec(after)?.[1] : undefined
  const named =
    group.names.some(({ sure }) => sure) &&
    (group.names.some(({ form }) => form === 'full') || isOpening(unqualified))
  if (!hit && !named) return []
  const between = group.names.slice(1).map(({ start }, at) => text.slice(group.names[at]?.end, start))
  const apart = between.map(rolesBetween)
  return group.names.map((name, index) => {
    const last = index === group.names.length - 1
    const behind = last ? beside : (apart[index]?.first ?? readBeside(between[index] ?? ''))
    // "chair Ada Finn and vice chair Mara Tolland": each has their own
    const before = index ? apart[index - 1]?.second : null
    // "chair Ada Finn and Mara Tolland, editor": what one is, is not the other's
    const hasOwn = last && beside.roles.length > 0 && !PLURAL.test(all)
    const shared = index && (hasOwn || apart.some((roles) => roles?.second)) ? null : role
    return toMention(name, sentence, hit, withEmployer(behind, before ?? shared, employer))
  })
}

/** "co-chairs Ada Finn and". */
const PLURAL = /s\s{1,4}$/

function withEmployer(a: Qualities | null, b: Qualities | null, employer: string | undefined): Qualities {
  return {
    affiliations: [...(employer ? [employer] : []), ...(a?.affiliations ?? []), ...(b?.affiliations ?? [])],
    roles: [...(b?.roles ?? []), ...(a?.roles ?? [])],
  }
}

function toMention(name: NameInText, sentence: Sentence, hit: Hit | null, qualities: Qualities): Mention {
  const whole = { block: sentence.block, start: sentence.start, end: sentence.end }
  const isTitle = hit !== null && PRESENTS_ONLY.test(sentence.text)
  const like = (words: string) => likeness(compared(words), compared(name.text))
  const short = (words: string) =>
    like(words) === 'short' || (/^\p{Lu}\p{L}{1,3}$/u.test(words) && like(words.toUpperCase()) === 'initials')
  return mention({
    rule: hit?.rule ?? 'named',
    score: hit?.score ?? 0.5,
    start: sentence.start + name.start,
    end: sentence.start + name.end,
    name,
    block: sentence.block,
    speaks: hit !== null,
    ...(isTitle ? { talk: whole } : { remarks: hit ? [whole] : [] }),
    roles: qualities.roles,
    affiliations: qualities.affiliations.filter((words) => !short(words)),
    also: qualities.affiliations.filter(short),
  })
}
