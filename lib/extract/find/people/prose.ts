/** People in sentences: "Ada Finn, chair of X, presented", "presented by Ada Finn", "Ada's talk", "said Ada Finn". */

import { compared, likeness } from '../../language/name-match.ts'
import { looksLikeVerb } from '../../language/verbs.ts'
import { opensWithCommonWord } from '../../lexicon/common-words.ts'
import { knownGroup } from '../../lexicon/groups.ts'
import { BASE_VERBS, MEETING_VERBS, SAYING_VERBS, TALKS } from '../../lexicon/verbs.ts'
import type { Page, Sentence } from '../../types.ts'
import { type Appositive, readAfter, readBefore } from './appositives.ts'
import { type Mention, mention } from './mention.ts'
import type { NameInText } from './names-in-text.ts'
import type { Qualities } from './qualifiers.ts'

/** How the page tells of people. */
export interface Manner {
  /** It says who said what all through: what only looks like a name is one before a verb of saying. */
  readonly recounting: boolean
  /** Words that the page writes in lower case, too, and so no names. */
  readonly ordinary: ReadonlySet<string>
}

interface Group {
  readonly names: readonly NameInText[]
  readonly start: number
  readonly end: number
}

/** How far around a name a rule looks, in characters: no longer sentence is worth more, and work stays linear. */
const BEFORE = 240
const AFTER = 420

interface Hit {
  readonly rule: string
  readonly score: number
}

const JOINED = /^[\s\]]*(?:,|\band\b|&|\/|, and\b|\bet\b|\bund\b|\by\b)[\s[]*$/
/** What may stand between a person and the verb. */
const ADVERBS =
  '(?:\\((?:in|via|on|from|as|remotely|online)[^)]{0,30}\\)\\s{0,4})?(?:(?:then|also|both|all|again|briefly|later|now|first|next|just|still|each|finally|in turn|\\p{Ll}{2,12}ly)\\s{1,4}){0,2}'
/** "Ada Finn and I gave", "Ada and her team presented". */
const COMPANY =
  ',?\\s(?:and|with|along with|together with)\\s(?:I|me|others|(?:his|her|their|the)\\s(?:\\p{Ll}{1,20}\\s)?(?:team|colleagues?|co-?authors?|students?|co-?workers?))\\s'
/** "made the point", "had a question": weak verbs with a noun of saying. */
const MAKES_POINT =
  /^\s{0,4}(?:made|makes|had|posed|sent|wrote)\s(?:\p{L}{1,20}\s){0,3}(?:comments?|points?|remarks?|suggestions?|proposals?|arguments?|case|observations?|statements?|announcements?|presentations?|questions?|requests?|pleas?|offers?)\b/u
/** What is still to come, or was answered, was not given at the event. */
const NOT_YET =
  /\b(?:wait(?:s|ing)?|await\p{L}{0,12}|pending|needs?|needed|requests?|requested|expect\p{L}{0,12}|requires?|required|solicit\p{L}{0,12}|address(?:ed|es|ing)?|resolv(?:ed|es|ing)|reviews? from)\b[^.;:]{0,60}$/u
/** "“A new header”, by Ada Finn": a title in quotation marks opens the sentence. */
const TITLE_BY = /^["“][^"”]{5,120}["”][^.;]{0,120}?\sby\s$/
const VERB = new RegExp(
  `^(?:${COMPANY})?[\\s\\]]{0,8}(?:who\\s{1,4})?${ADVERBS}(?:(has|have|had|is|are|was|were|a|ont|ha|han|hat|haben|heeft)\\s{1,4}${ADVERBS})?(\\p{Ll}[\\p{Ll}-]{1,40})`,
  'u',
)
/** "Ada hat den neuen Rahmen vorgestellt": the participle stands at the end. */
const PERFECT =
  /^\s(?:hat|haben|heeft|hebben)\s(?:[^\s.;:,]{1,40}\s){1,12}?((?:ge|vor|hin)[\p{Ll}]{3,20}(?:t|en)|\p{Ll}{3,20}iert)(?=[.,;:!]|$)/u
const BY =
  /((?:[\p{L}-]{1,40}\s{1,4}){1,6}?)(?:by|from|par|von|por|door)\s{1,4}(?:(?:the|our|an?|my)\s{1,4})?$/u
/** How it must end, which is quickly seen. */
const BY_END = /(?:by|from|par|von|por|door)\s+(?:(?:the|our|an?|my)\s+)?$/
const GOES_TO_MICROPHONE =
  /^\s*(?:came|stepped|went|got|walked|took)\s+(?:up\s+)?(?:to\s+)?the\s+(?:mic|microphone|stand|podium|queue|line|stage|floor)\b/
const CAUSED = /\b(?:have|had|having|hear|heard|hearing|saw|see|let|with)\s+$/i
const CAUSED_ACT =
  /^[^.;]{0,80}?\b(?:give|present|speak|talk|join|explain|introduce|demonstrate|moderating|presenting|giving|speaking|running|leading|chairing)\b/
const FROM_LABEL = /^(?:from|q(?:uestion)? from|comment from)\s+$/i
const POSSESSED =
  /^['’]s?\s+(?:\p{Ll}+\s+){0,2}(?:talk|presentation|question|proposal|point|comment|slides|remark|keynote|session|group|demo|suggestion|answer|reply|concern|view)\b/u
/** The words that a role before the name leaves over may stand between: "”, said the" group's chair Ada. */
const SAID_BY =
  /[,”"’'“»]\s*(\p{Ll}+)\s+(?:(?:the|our|its|der|die|das|le|la|el|o|a|one of the|eine?r? der|une? des|un[oa]? de l[oa]s)\s+)?$/u
const ACCORDING =
  /\b(?:according to|(?:discussion|interview|conversation) with|laut|selon|d['’]après|según|segundo|volgens)\s+(?:the\s|der\s|dem\s|le\s|la\s|el\s|o\s|a\s)?$/i
/** "It was long, so Ada Finn.": how German names whose words a sentence gave. */
const SO_SAID = /,\sso\s(?:der\s|die\s)?$/
const ENDS = /^(?:[.,;]|\s{0,2}$)/
/** What was only announced: "Ada Finn will speak about lanterns". */
const WILL_SPEAK =
  /^\s(?:will|is going to)\s(?:also\s|then\s)?(?:speak|talk|present\s(?:on|about|his|her|their)|moderate|give\s(?:an?|the)\s(?:[\p{Ll}-]{1,20}\s){0,3}(?:talk|presentation|keynote|overview|introduction|lecture|tutorial))\b/u
/** "his time working at the Harbour Institute". */
const EMPLOYED =
  /\bwork(?:s|ing|ed)?\s{1,4}(?:at|for)\s{1,4}(?:the\s{1,4})?(\p{Lu}[\p{L}&.-]{0,40}(?:\s(?:of\s)?\p{Lu}[\p{L}&.-]{0,40}){0,4})/u
/** "When Ada gave the sign, she opened ...". */
const THEN_ACTS = /^[^.;]{0,90}?,?\s(?:he|she)\s+(?:also\s+|then\s+)?(\p{Ll}+)/u
const PRESENTS = /^\s+(?:also\s+)?presented\s+(?:an?|the|his|her|their|on|about|draft)/
const WITH_ROLE = /\b(?:with|by|from|to)\s+$/i

/** The mentions of people in one sentence, of whose `text` the `names` are known. */
export function findInSentence(
  page: Page,
  sentence: Sentence,
  text: string,
  names: readonly NameInText[],
  manner: Manner,
): Mention[] {
  if (!names.length || /^\p{Lu}{2,4}:\s/u.test(text)) return []
  const found = groupsOf(text, names).flatMap((group) => readGroup(text, group, sentence, manner))
  // what a quotation lists as "X by Ada" is not the page's account of a talk
  const quoted = page.blocks[sentence.block]?.kind === 'quote'
  return quoted ? found.filter(({ rule }) => !rule.startsWith('talk-by')) : found
}

function groupsOf(text: string, names: readonly NameInText[]): Group[] {
  const groups: { names: NameInText[]; start: number; end: number }[] = []
  for (const name of names) {
    const last = groups.at(-1)
    const before = last?.names.at(-1)
    if (last && before && !before.possessive && JOINED.test(text.slice(before.end, name.start))) {
      last.names.push(name)
      last.end = name.end
    } else groups.push({ names: [name], start: name.start, end: name.end })
  }
  return groups
}

function readGroup(text: string, group: Group, sentence: Sentence, manner: Manner): Mention[] {
  const before = text.slice(Math.max(0, group.start - BEFORE), group.start).replace(/[[\]]{1,40}$/, '')
  const after = text.slice(group.end, group.end + AFTER)
  const sole = group.names.length === 1
  const beside = readAfter(after, looksLikeVerb)
  const role = readBefore(before.trimEnd())
  const bare = role ? before.slice(0, role.start) : before
  const hit = hitOf(text, group, bare, after, beside, manner)
  const employer = sole ? EMPLOYED.exec(after)?.[1] : undefined
  const named =
    group.names.some(({ sure }) => sure) &&
    (group.names.some(({ form }) => form === 'full') || isOpening(bare))
  if (!hit && !named) return []
  return group.names.map((name, index) => {
    const last = index === group.names.length - 1
    return toMention(name, sentence, hit, merge(sole || last ? beside : null, role, employer))
  })
}

function hitOf(
  text: string,
  group: Group,
  before: string,
  after: string,
  beside: Appositive,
  manner: Manner,
): Hit | null {
  const rest = after.slice(beside.length)
  const sure = group.names.some((name) => name.sure)
  const lead = group.names.at(-1)
  const verb = lead?.possessive ? null : actsIn(rest, group, before)
  if (verb && sure) return { rule: SAYING_VERBS.has(verb) ? 'verb-of-saying' : 'verb-of-doing', score: 0.85 }
  if (verb && actsByShape(group, before, rest, verb, manner))
    return { rule: 'verb-of-saying-shape', score: 0.6 }
  if (isTalkBy(before) && !NOT_YET.test(before))
    return sure
      ? { rule: 'talk-by', score: 0.8 }
      : isPresentedBy(before) && lead?.form === 'full'
        ? { rule: 'talk-by-shape', score: 0.6 }
        : null
  if (TITLE_BY.test(before) && group.names.every(({ form }) => form === 'full'))
    return { rule: 'talk-by', score: 0.7 }
  if (sure) return byWordsAfter(text, group, after, rest) ?? byWordsBefore(before, rest)
  const isFull = group.names.every((name) => name.form === 'full' && couldBeName(name, manner))
  return isFull && saysBefore(before) ? { rule: 'said-by-shape', score: 0.6 } : null
}

/** True where a name that nothing vouches for is one before this verb. */
function actsByShape(group: Group, before: string, rest: string, verb: string, manner: Manner): boolean {
  const says = SAYING_VERBS.has(verb)
  const isFull = group.names.every(({ form }) => form === 'full')
  const quoted = says && !BASE_VERBS.has(verb) && ENDS_QUOTATION.test(before)
  if (!quoted && !(says && isFull) && !(manner.recounting && reports(rest, verb)) && !PRESENTS.test(rest))
    return false
  const lead = group.names.at(-1)
  const opens = isOpening(before) || quoted || (says && lead?.form === 'full' && OPENS_CLAUSE.test(before))
  return opens && group.names.every((name) => couldBeName(name, manner))
}

/** What a known person did, by the words that follow the name. */
function byWordsAfter(text: string, group: Group, after: string, rest: string): Hit | null {
  const lead = group.names.at(-1)
  if (lead?.possessive)
    return POSSESSED.test(text.slice(lead.end)) ? { rule: 'possessive-talk', score: 0.7 } : null
  if (MAKES_POINT.test(withoutAdverbs(rest))) return { rule: 'verb-of-saying', score: 0.8 }
  if (WILL_SPEAK.test(rest)) return { rule: 'will-speak', score: 0.7 }
  const then = group.names.length === 1 ? THEN_ACTS.exec(after)?.[1] : undefined
  if (then && MEETING_VERBS.has(then)) return { rule: 'name-then-pronoun', score: 0.65 }
  return GOES_TO_MICROPHONE.test(rest) ? { rule: 'at-the-microphone', score: 0.7 } : null
}

/** True where a comma or a quotation mark and a verb of saying stand before the name. */
function saysBefore(before: string): boolean {
  const verb = SAID_BY.exec(before)?.[1]
  return verb !== undefined && SAYING_VERBS.has(verb) && !BASE_VERBS.has(verb)
}

/** What a known person did, by the words that stand before the name. */
function byWordsBefore(before: string, rest: string): Hit | null {
  if (FROM_LABEL.test(before) && /^\s*[:,-]/.test(rest)) return { rule: 'from-label', score: 0.8 }
  if (saysBefore(before)) return { rule: 'said-by', score: 0.85 }
  if (SO_SAID.test(before) && ENDS.test(rest)) return { rule: 'said-by', score: 0.7 }
  if (CAUSED.test(before) && CAUSED_ACT.test(rest)) return { rule: 'caused-to-speak', score: 0.7 }
  return ACCORDING.test(before) ? { rule: 'according-to', score: 0.65 } : null
}

/** "presented by", "talk by", also with a role or a few words between: "the talk of the day was from our chair". */
function isTalkBy(before: string): boolean {
  if (!BY_END.test(before)) return false
  const words = (BY.exec(before)?.[1] ?? '').split(/\s+/)
  return words.some((word) => TALKS.has(word.toLowerCase().replace(/\W{1,40}$/, '')))
}

const isPresentedBy = (before: string) =>
  /\b(?:presented|talk|presentation|keynote)\s+(?:was\s+)?by\s+$/i.test(before)

/** False for what opens sentences without being a name: a verb, a group, a word of the page. */
function couldBeName({ text, form }: NameInText, { ordinary }: Manner): boolean {
  if (form === 'initials') return true
  const words = text.toLowerCase().split(/\s+/)
  if (opensWithCommonWord(text)) return false
  return !words.some((word) => ordinary.has(word) || MEETING_VERBS.has(word)) && !knownGroup(text)
}

/** What may open a clause of its own in the middle of a sentence. */
const OPENS_CLAUSE =
  /(?:[,;:]|(?:^|\s)(?:and|but|while|that|which|as|whereas|where|because|since|when|after))\s+$/

const ALSO = /^\s*(?:(?:also|then|again|later|both|each|first|next)\s){1,2}/
/** "...,” Ada says": whose words a quotation gave. */
const ENDS_QUOTATION = /[,.?!]["”’»]\s+$/u
const withoutAdverbs = (rest: string) => rest.replace(ALSO, '')

const isOpening = (before: string) => /^[\W\d]*$/.test(before)

/** True where what follows the verb is what was said: "that", "if", "to", "for", a pronoun, an article. */
function reports(rest: string, verb: string): boolean {
  const after = rest.slice(rest.indexOf(verb) + verb.length)
  return (
    /^\s+(?:that|if|whether|why|how|what|when|to|about|for|against|on|the|an?|we|he|she|it|they|this|these|some|not|no|more|adding|using|out)\b/i.test(
      after,
    ) ||
    (/ed$/.test(verb) && SAYING_VERBS.has(verb))
  )
}

/** The verb that the group is the subject of, at the start of `rest`, or null. */
function actsIn(rest: string, group: Group, before: string): string | null {
  const match = VERB.exec(rest)
  const verb = PERFECT.exec(rest)?.[1] ?? match?.[2]
  if (!match || !verb || !MEETING_VERBS.has(verb)) return null
  const auxiliary = match[1]
  const progressive = verb.endsWith('ing')
  if (auxiliary && /^(?:is|are|was|were)$/.test(auxiliary) && !progressive) return null
  if (
    !auxiliary &&
    progressive &&
    !/^[\W\d]*$/.test(before) &&
    !WITH_ROLE.test(before) &&
    !readBefore(before.trimEnd())
  )
    return null
  if (BASE_VERBS.has(verb) && group.names.length === 1 && !auxiliary && !IRREGULAR_PAST.has(verb)) return null
  return verb
}

/** Past forms that look like their base. */
const IRREGULAR_PAST = new Set(['set', 'put', 'lead'])

function merge(a: Qualities | null, b: Qualities | null, employer: string | undefined): Qualities {
  return {
    affiliations: [...(employer ? [employer] : []), ...(a?.affiliations ?? []), ...(b?.affiliations ?? [])],
    roles: [...(b?.roles ?? []), ...(a?.roles ?? [])],
  }
}

function toMention(name: NameInText, sentence: Sentence, hit: Hit | null, qualities: Qualities): Mention {
  const short = (words: string) =>
    /^\p{Lu}{2,4}$/u.test(words) && likeness(compared(words), compared(name.text)) === 'initials'
  return mention({
    rule: hit?.rule ?? 'named',
    score: hit?.score ?? 0.5,
    start: sentence.start + name.start,
    end: sentence.start + name.end,
    name: name.text,
    form: name.form,
    block: sentence.block,
    speaks: hit !== null,
    remarks: hit ? [{ block: sentence.block, start: sentence.start, end: sentence.end }] : [],
    roles: qualities.roles,
    affiliations: qualities.affiliations.filter((words) => !short(words)),
    also: qualities.affiliations.filter(short),
  })
}
