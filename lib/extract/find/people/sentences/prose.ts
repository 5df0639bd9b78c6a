/** Finds people in sentences: "Ada Finn, chair of X, presented", "presented by Ada Finn", "Ada's talk", "said Ada Finn". */

import { compared, likeness } from '../../../language/name-match.ts'
import { looksLikeVerb } from '../../../language/verbs.ts'
import type { Page, Sentence } from '../../../types.ts'
import { readAfter, readBefore, readBeside } from '../affiliations/appositives.ts'
import { NO_QUALITIES, type Qualities } from '../affiliations/qualifiers.ts'
import { type Mention, mention } from '../mention.ts'
import { isOpening } from './names/by-shape.ts'
import type { NameInText } from './names/in-text.ts'
import { rolesBetween } from './names/roles-between.ts'
import { AND_NEXT, type Group, groupsOf, startsBehindAnd, withoutCompanies } from './names/rows.ts'
import { hitOf, isModal } from './speech-acts/index.ts'
import type { Hit, Manner } from './speech-acts/occurrence.ts'

/** How far around a name a rule looks, in characters: no longer sentence is worth more, and work stays linear. */
const BEFORE = 240
const AFTER = 420

/** A form of address before a name: whoever has one is a person. */
const ADDRESS =
  /(?<!\p{L})(?:Dr|Prof|Professor|Mr|Mrs|Ms|Mx|Herr|Herrn|Frau|Monsieur|Madame|Señora?|Sra?)\.?\s{1,3}$/u
/** The longest of them with what follows it, in characters. */
const LONGEST_ADDRESS = 16
/** "The chairs (Ada Finn and Mara Tolland) opened": what several are, before their names in brackets. */
const ENCLOSED = /\b(?:chairs|editors|authors|presenters|speakers|ADs|moderators|organi[sz]ers)\s\($/
/** "his time working at the Harbour Institute". */
const EMPLOYED =
  /\bwork(?:s|ing|ed)?\s{1,4}(?:at|for)\s{1,4}(?:the\s{1,4})?(\p{Lu}[\p{L}&.-]{0,40}(?:\s(?:of\s)?\p{Lu}[\p{L}&.-]{0,40}){0,4})(?<!\.)/u

/** A sentence that only names the presenter: "Presentation from Ada Finn." */
const PRESENTS_ONLY =
  /^\W{0,3}(?:a )?(?:presentation|talk|slides|presented|update|demo|keynote) (?:by|from)\s[^.,;:]{2,60}[.:]?$/i

/** The mentions of people in one sentence. `names`: the names found in its `text`. */
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
  // "X by Ada" in a quoted list is not an account of a talk
  const quoted = page.blocks[sentence.block]?.kind === 'quote'
  return quoted ? found.filter(({ rule }) => !rule.startsWith('talk-by')) : found
}

const isSure = ({ names }: Group) => names.some(({ sure }) => sure)

/** The surroundings of a row of names: whether it is the first, and the offset of the next row after "and". */
interface Around {
  readonly isFirst: boolean
  readonly next: number | null
  readonly sentence: Sentence
  readonly manner: Manner
}

/** The text after a row of names that may describe them: up to "and" and the next person, if there is one. */
function ownAfter(text: string, end: number, next: number | null): string {
  const between = next === null ? '' : text.slice(end, next)
  const and = between.length <= AFTER ? AND_NEXT.exec(between) : null
  return and && between.startsWith(', ') ? between.slice(0, and.index) : text.slice(end, end + AFTER)
}

/** The text around a row of names, and what it says about them. */
interface Beside {
  /** The text before the row, as far as rules look. */
  readonly all: string
  /** The same without a form of address and the role that belongs to the names. */
  readonly before: string
  /** Whether a form of address comes before them; `isApposed`: whether a comma does. */
  readonly isAddressed: boolean
  readonly isApposed: boolean
  /** The role before the names. */
  readonly role: Qualities | null
  readonly after: string
  /** What is said after the names about the last of them. */
  readonly own: Qualities
  /** The text after that. */
  readonly rest: string
}

function besideOf(text: string, group: Group, next: number | null): Beside {
  const all = text.slice(Math.max(0, group.start - BEFORE), group.start).replace(/[[\]]{1,40}$/, '')
  const enclosed = ENCLOSED.test(all) && text[group.end] === ')'
  const address = ADDRESS.exec(all.slice(-LONGEST_ADDRESS))?.[0]
  const bare = enclosed ? all.slice(0, -1) : all
  const before = address ? all.slice(0, -address.length) : bare
  const after = text.slice(group.end + Number(enclosed), group.end + AFTER)
  const behindAll = readAfter(after, looksLikeVerb)
  const ownWords = enclosed ? after : ownAfter(text, group.end, next)
  const own = ownWords === after ? behindAll : readAfter(ownWords, looksLikeVerb)
  const role = readBefore(before.trimEnd())
  return {
    all,
    before: role ? before.slice(0, role.start) : before,
    isAddressed: address !== undefined,
    isApposed: /,\s+$/.test(before),
    role,
    after,
    own,
    // the verb may come only after the next person
    rest: after.slice(Math.max(own.length, behindAll.length)),
  }
}

function readGroup(text: string, group: Group, { isFirst, next, sentence, manner }: Around): Mention[] {
  const { names } = group
  const beside = besideOf(text, group, next)
  const { before, after, rest, own, role } = beside
  if (isModal({ names, rest })) return []
  const hit = hitOf({
    names,
    before,
    after,
    rest,
    isFirst,
    apposed: beside.isApposed,
    qualified:
      beside.isAddressed || (role?.roles.length ?? 0) > 0 || own.roles.length + own.affiliations.length > 0,
    manner,
  })
  const named =
    names.some(({ sure }) => sure) && (names.some(({ form }) => form === 'full') || isOpening(before))
  if (!hit && !named) return []
  const qualities = qualitiesOf(text, names, beside)
  return names.map((name, index) => toMention(name, sentence, hit, qualities[index] ?? NO_QUALITIES))
}

/** The qualities of each of `names`, in their order. */
function qualitiesOf(
  text: string,
  names: readonly NameInText[],
  { all, after, own, role }: Beside,
): Qualities[] {
  const employer = names.length === 1 ? EMPLOYED.exec(after)?.[1] : undefined
  const between = names.slice(1).map(({ start }, at) => text.slice(names[at]?.end, start))
  const apart = between.map(rolesBetween)
  return names.map((_, index) => {
    const last = index === names.length - 1
    const behind = last ? own : (apart[index]?.first ?? readBeside(between[index] ?? ''))
    // "chair Ada Finn and vice chair Mara Tolland": each has a role of their own
    const before = index ? apart[index - 1]?.second : null
    // "chair Ada Finn and Mara Tolland, editor": the role before the names is only the first one's
    const hasOwn = last && own.roles.length > 0 && !PLURAL.test(all)
    const shared = index && (hasOwn || apart.some((roles) => roles?.second)) ? null : role
    return withEmployer(behind, before ?? shared, employer)
  })
}

/** A plural before the names: "co-chairs ". */
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
