/** How a sentence says that the people it names spoke: by a verb, by "a talk by", by a quotation and more. */
import { opensWithCommonWord } from '../../../lexicon/common-words.ts'
import { knownGroup } from '../../../lexicon/groups.ts'
import { BASE_VERBS, MEETING_VERBS, SAYING_VERBS, TALKS } from '../../../lexicon/verbs.ts'
import { VERBS_ABROAD } from '../../../lexicon/verbs-abroad.ts'
import { actsIn, reports } from './acting-verbs.ts'
import type { NameInText } from './names-in-text.ts'
import { isElsewhere, takesPosition } from './positions.ts'
import { pointsAbove, SAID_ABOVE } from './quotations.ts'

/** How the page tells of people. */
export interface Manner {
  /** It says who said what all through: what only looks like a name is one before a verb of saying. */
  readonly recounting: boolean
  /** Words that the page writes in lower case, too, and so no names. */
  readonly ordinary: ReadonlySet<string>
}

/** People named in a row, and the sentence around them. */
export interface Occurrence {
  readonly names: readonly NameInText[]
  /** What stands before them, without a role right before the names. */
  readonly before: string
  /** All that follows them; and that without what belongs to them: brackets, appositives. */
  readonly after: string
  readonly rest: string
  /** True where the sentence names nobody before. */
  readonly isFirst: boolean
  /** True where a comma stands before the names. */
  readonly apposed: boolean
  /** True where a role or an affiliation stands beside them. */
  readonly qualified: boolean
  readonly manner: Manner
}

export interface Hit {
  readonly rule: string
  readonly score: number
}

/** What is still to come, or was answered, was not given at the event. */
const NOT_YET =
  /\b(?:wait(?:s|ing)?|await\p{L}{0,12}|pending|needs?|needed|requests?|requested|expect\p{L}{0,12}|requires?|required|solicit\p{L}{0,12}|address(?:ed|es|ing)?|resolv(?:ed|es|ing)|reviews? from)\b[^.;:]{0,60}$/u
/** "“A new header”, by Ada Finn": a title in quotation marks opens the sentence. */
const TITLE_BY = /^["“][^"”]{5,120}["”][^.;]{0,120}?\sby\s$/
const BY =
  /((?:[\p{L}-]{1,40}\s{1,4}){1,6}?)\(?(?:by|from|par|von|por|door)\s{1,4}(?:(?:the|our|an?|my)\s{1,4})?$/u
/** "a talk from", "we heard from": whoever follows gave it, though nothing else is known of the name. */
const HAS_TALK =
  /\b(?:talk|presentation|keynote|lecture|tutorial|speech|présentation|exposé|Vortrag|charla|ponencia)s?\s(?:by|from|de|von)\s$|\bheard\sfrom\s$/i
/** "a presentation on the use of lanterns by": what it was about stands between. */
const TALK_ON =
  /\b(?:talk|presentation|keynote|lecture|tutorial|demo|update)s? (?:of|on|about) [^.;:,]{3,120}\sby\s$/i
/** "Talks by Ada on keys; by Mara on frames and by": one talk after another. */
const NEXT_BY = /\b(?:talk|presentation|keynote|lecture|demo)s?\sby\s.{3,200}(?:[;,]|\sand)\s(?:and\s)?by\s$/i
/** "Talks by Ada on keys, Mara on frames and": whoever is named next, on something, gave another. */
const ROW_OF_TALKS =
  /\b(?:talk|presentation|keynote|lecture|demo)s?\s(?:by|from)\s.{3,230}(?:[;,]|\sand)\s(?:and\s)?$/i
const ON = /^\s(?:on|about)\s/
/** How it must end, which is quickly seen. */
const BY_END = /(?:by|from|par|von|por|door)\s+(?:(?:the|our|an?|my)\s+)?$/
/** "Remarks in favour of lanterns came from". */
const CAME_FROM =
  /\b(?:remarks?|comments?|questions?|support|objections?|feedback|concerns?|input|proposals?|suggestions?|answers?)\b[^.;:]{0,80}\s(?:came|heard|received|voiced|raised|expressed)\s(?:from|by)\s$/i
/** "There was strong support for a second lantern from". */
const SUPPORT_FROM = /\b(?:support|opposition|objections?|pushback|agreement)\b[^.;:]{0,60}\sfrom\s$/i
const TALK_OF =
  /\b(?:talk|keynote|presentation|speech|lecture|demo|tutorial)s?\sof\s$|\b(?:charla|ponencia|presentación|intervención|palestra|apresentação|présentation|exposé|conférence)\s(?:de\s|da\s|do\s|d['’])$/iu
const GIVEN_BY =
  /\b(?:presented|talk|presentation|keynote|kicked off|chaired|moderated)\s+(?:was\s+)?by\s+$|\b(?:moderad|presentad|dirigid)[oa]\s+por\s+$|\b(?:présentée?|animée?)\s+par\s+$/i
/** "Lantern keys was presented by": one word is a name, too. */
const PRESENTED_BY = /\b(?:was|were)\spresented\sby\s$/i
/** "The next speaker was", "our guest today is". */
const GUEST_IS =
  /\b(?:guest|speaker|presenter|moderator|panell?ist)s?\b[^.;:,]{0,30}\b(?:is|was|are|were)\s$|\b(?:next|first|last) up (?:is|was|came)\s$/i
/** "a panel with", "une séance sur les lanternes avec". */
const WITH_GUESTS =
  /\b(?:panel|séance|table ronde|débat|mesa redonda|Podiumsdiskussion)\b[^.;:]{0,100}\s(?:with|avec|con|mit)\s$/i
/** "The panel featured", "Speakers include": a list of people who speak. */
const LISTED =
  /\b(?:panel|panell?ists?|speakers|presenters|moderators)\b[^.;:]{0,40}?\b(?:featur(?:ed|es|ing)|includ(?:ed?|es|ing)|were|are|was|consisted of|comprised)\b:?\s$/i
const GOES_TO_MICROPHONE =
  /^\s*(?:came|stepped|went|got|walked|took)\s+(?:up\s+)?(?:to\s+)?the\s+(?:mic|microphone|stand|podium|queue|line|stage|floor)\b/
const CAUSED = /\b(?:have|had|having|hear|heard|hearing|saw|see|let|with|for)\s+$/i
const CAUSED_ACT =
  /^[^.;]{0,80}?\b(?:give|present|speak|talk|join|explain|describe|introduce|demonstrate|moderating|presenting|giving|speaking|running|leading|chairing)\b/
const FROM_LABEL =
  /^(?:(?:q(?:uestion)?|comments?|feedback|input|ideas?|suggestions?|proposals?|answers?|remarks?|concerns?) )?from\s+$/i
const POSSESSED =
  /^['’]s?\s+(?:\p{Ll}+\s+){0,2}(?:talk|presentation|question|proposal|point|comment|slides|remark|keynote|session|group|demo|suggestion|answer|reply|concern|view|overview|lecture|tutorial|explanation)\b/u
/** "She said that": whoever is named after it is spoken of. */
const PRONOUN_SAYS = /^(?:he|she|they)\s(?:also\s|then\s|\p{Ll}{2,12}ly\s)?(\p{Ll}{2,20})\sthat\s/iu
/** The words that a role before the name leaves over may stand between: "”, said the" group's new chair Ada. */
const SAID_BY =
  /[,”"’'“»]\s{0,4}(?:(?:a|ont|ha|han|hat)\s{1,4})?(\p{Ll}{2,20})\s{1,4}(?:\d{4}\s{1,4})?(?:(?:the|our|its|der|die|das|le|la|el|o|a|one of the|eine?r? der|une? des|un[oa]? de l[oa]s)\s{1,4}(?:[\p{L}-]{1,20}['’]s?\s{1,4})?(?:new\s{1,4})?)?$/u
/** After a quotation only: else it is a draft that was written. */
const WROTE = /^(?:wrote|writes|tweeted|posted)$/
const ACCORDING =
  /\b(?:according to|interview with|(?:learn(?:ed|t)?|heard) from|in the words of|laut|selon|d['’]après|según|segundo|volgens)\s+(?:the\s|der\s|dem\s|le\s|la\s|el\s|o\s|a\s)?$/i
/** With whom there was a discussion: of a first name alone it may be anybody elsewhere. */
const TALKED_WITH = /\b(?:discussion|conversation) with\s$/i
/** "Will confirm that result", and no Will. */
const MODAL = /^(?:Will|May|Can)$/
/** "It was long, so Ada Finn.": how German names whose words a sentence gave. */
const SO_SAID = /,[“”"»«]?\sso\s(?:der\s|die\s)?$/
/** "führte Ada Finn aus", "fügte Ada hinzu": German verbs whose first part stands behind the person. */
const SEPARATED = /(?:^|[\s,“”"])(?:führte|fügte|stellte|wies|räumte|merkte|legte|regte)\s$/
const SEPARATE_PART = /^\s(?:[^.,;]{1,60}\s)?(?:aus|hinzu|vor|hin|ein|an|dar)(?![a-zà-ÿ])/
const ENDS = /^(?:[.,;]|\s{0,2}$)/
/** "Im Anschluss stellte Ada Finn": in other languages the person may follow the verb, unless that has its subject. */
const VERB_BEFORE = /(?:^|\s)(\p{Ll}{3,20})\s(?:der\s|die\s|le\s|la\s|el\s|o\s|a\s)?$/u
const HAS_SUBJECT =
  /(?:^|\s)(?:er|sie|es|ich|wir|man|il|elle|on|je|nous|él|ella|yo|ele|ela)\s[a-zà-ỿ]{3,20}\s(?:[a-zà-ỿ]{1,3}\s)?$/i
/** "As Ada Finn put it", "as Ada Finn wrote". */
const PUTS_IT = /^\s(?:once\s|has\s)?(?:puts?\sit|writes|wrote)\b/
/** What was only announced: "Ada Finn will speak about lanterns". */
const WILL_SPEAK =
  /^\s(?:will|is going to)\s(?:also\s|then\s)?(?:speak|talk|present\s(?:on|about|his|her|their)|moderate|give\s(?:an?|the)\s(?:[\p{Ll}-]{1,20}\s){0,3}(?:talk|presentation|keynote|overview|introduction|lecture|tutorial))\b/u
/** "When Ada gave the sign, she opened ...". */
const THEN_ACTS = /^[^.;]{0,90}?,?\s(?:he|she)\s+(?:also\s+|then\s+)?(\p{Ll}+)/u
const PRESENTS =
  /^\s+(?:also\s+)?presented\s+(?:an?|the|his|her|their|on|about|draft|two|three|four|several|some)\b/
/** "one attendee,", "our own", "my colleague": the person whose name follows. */
const INTRODUCED =
  /\b(?:our own|(?:our|my|his|her|their|one|another|an?)\s(?:[a-zà-ỿ]{2,15}\s)?(?:colleague|co-?author|attendee|participant|operator|friend|student|fellow|newcomer|delegate|intern|mentor|supervisor|boss)),?\s$/i
/** What may open a clause of its own in the middle of a sentence. */
const OPENS_CLAUSE =
  /(?:[,;:]|(?:^|\s)(?:and|but|while|that|which|as|whereas|where|because|since|when|after|then))\s+$/i
/** "“It was dark.” – Ada Finn": under a quotation. */
const UNDER_QUOTATION = /["”»’]\s{0,2}[–—-]{1,2}\s{0,2}$/
/** "In her talk, Ada Finn". */
const IN_TALK =
  /\bin (?:his|her|their) (?:[a-zà-ỿ]{2,12}\s)?(?:talk|keynote|presentation|lecture|demo|speech|remarks|address|statement),?\s$/i
/** "...,” Ada says": whose words a quotation gave. */
const ENDS_QUOTATION = /[,.?!]["”’»]\s+$/u

/** True where what may be a name is a verb: "Will add an example". */
export const isModal = ({ names, rest }: Pick<Occurrence, 'names' | 'rest'>): boolean =>
  names.length === 1 &&
  MODAL.test(names[0]?.text ?? '') &&
  BASE_VERBS.has(/^\s(\p{Ll}+)/u.exec(rest)?.[1] ?? '')

/** What says that the people of `place` spoke; null where nothing does. */
export function hitOf(place: Occurrence): Hit | null {
  const hit = actOf(place)
  return hit && isElsewhere(place) ? null : hit
}

function actOf(place: Occurrence): Hit | null {
  const { names, before, rest } = place
  const sure = names.some((name) => name.sure) || isIntroduced(place)
  const isFull = names.every(({ form }) => form === 'full')
  if (isFull && !names.at(-1)?.possessive && pointsAbove(place) && (sure || names.every(isPossible(place))))
    return { rule: SAID_ABOVE, score: 0.8 }
  const verb = names.at(-1)?.possessive ? null : actsIn({ ...place, count: names.length })
  if (verb && sure) return { rule: SAYING_VERBS.has(verb) ? 'verb-of-saying' : 'verb-of-doing', score: 0.85 }
  if (verb && actsByShape(place, verb)) return { rule: 'verb-of-saying-shape', score: 0.6 }
  if (isTalkBy(before) && !NOT_YET.test(before)) {
    if (sure) return { rule: 'talk-by', score: 0.8 }
    const given = GIVEN_BY.test(before) || (HAS_TALK.test(before) && names.every(isPossible(place)))
    const isNamed = isFull || (PRESENTED_BY.test(before) && names.every(isPossible(place)))
    return given && isNamed ? { rule: 'talk-by-shape', score: 0.6 } : null
  }
  if (isFull && ON.test(rest) && ROW_OF_TALKS.test(before) && names.every(isPossible(place)))
    return { rule: 'talk-by', score: 0.7 }
  if (TITLE_BY.test(before) && isFull) return { rule: 'talk-by', score: 0.7 }
  if (sure) return byWordsAfter(place) ?? byWordsBefore(place)
  const mayBe = isFull && names.every(isPossible(place))
  if (mayBe && (HAS_TALK.test(before) || (names.at(-1)?.possessive && POSSESSED.test(place.after))))
    return { rule: 'talk-by-shape', score: 0.6 }
  if (mayBe && (saysBefore(before) || isUnderQuotation(place) || (place.isFirst && followsVerb(before))))
    return { rule: 'said-by-shape', score: 0.6 }
  return mayBe && (GOES_TO_MICROPHONE.test(rest) || putsIt(place))
    ? { rule: 'verb-of-saying-shape', score: 0.6 }
    : null
}

/** True where full names that nothing else vouches for have a role or an affiliation, or words that introduce them. */
function isIntroduced({ names, before, qualified, manner }: Occurrence): boolean {
  if (!qualified && !INTRODUCED.test(before)) return false
  return names.every((name) => name.form === 'full' && couldBeName(name, manner))
}

/** True where a name that nothing vouches for is one before this verb. */
function actsByShape({ names, before, rest, manner }: Occurrence, verb: string): boolean {
  const says = SAYING_VERBS.has(verb)
  const isFull = names.every(({ form }) => form === 'full')
  const quoted = says && !BASE_VERBS.has(verb) && ENDS_QUOTATION.test(before)
  const clause = isFull && /^,\s{1,4}who\s/.test(rest)
  if (
    !quoted &&
    !clause &&
    !(says && isFull) &&
    !(manner.recounting && reports(rest, verb)) &&
    !PRESENTS.test(rest)
  )
    return false
  const opens =
    isOpening(before) ||
    quoted ||
    clause ||
    ((says || PRESENTS.test(rest)) && isFull && OPENS_CLAUSE.test(before))
  return opens && names.every((name) => couldBeName(name, manner))
}

/** What a known person did, by the words that follow the name. */
function byWordsAfter(place: Occurrence): Hit | null {
  const { names, after, rest, isFirst } = place
  const lead = names.at(-1)
  if (lead?.possessive)
    return isFirst && POSSESSED.test(after) && !isSpokenOf(place.before)
      ? { rule: 'possessive-talk', score: 0.7 }
      : null
  if (takesPosition(place)) return { rule: 'verb-of-saying', score: 0.8 }
  if (WILL_SPEAK.test(rest)) return { rule: 'will-speak', score: 0.7 }
  const then = names.length === 1 ? THEN_ACTS.exec(after)?.[1] : undefined
  if (then && MEETING_VERBS.has(then)) return { rule: 'name-then-pronoun', score: 0.65 }
  if (putsIt(place)) return { rule: 'verb-of-saying', score: 0.8 }
  return GOES_TO_MICROPHONE.test(rest) ? { rule: 'at-the-microphone', score: 0.7 } : null
}

const isSpokenOf = (before: string) => SAYING_VERBS.has(PRONOUN_SAYS.exec(before)?.[1] ?? '')

const putsIt = ({ before, rest }: Occurrence) => /\bas\s+$/i.test(before) && PUTS_IT.test(rest)

/** What a known person did, by the words that stand before the name. */
function byWordsBefore(place: Occurrence): Hit | null {
  const { names, before, rest, isFirst } = place
  if (isUnderQuotation(place)) return { rule: 'said-by', score: 0.7 }
  if (IN_TALK.test(before)) return { rule: 'talk-by', score: 0.7 }
  if (FROM_LABEL.test(before) && /^\s*[:,-]/.test(rest)) return { rule: 'from-label', score: 0.8 }
  if (saysBefore(before)) return { rule: 'said-by', score: 0.85 }
  if (SO_SAID.test(before) && ENDS.test(rest)) return { rule: 'said-by', score: 0.7 }
  if (SEPARATED.test(before) && SEPARATE_PART.test(rest) && !HAS_SUBJECT.test(before))
    return { rule: 'said-by', score: 0.7 }
  if (CAUSED.test(before) && CAUSED_ACT.test(rest)) return { rule: 'caused-to-speak', score: 0.7 }
  if (isFirst && followsVerb(before)) return { rule: 'verb-of-saying', score: 0.7 }
  if (
    CAME_FROM.test(before) ||
    SUPPORT_FROM.test(before) ||
    TALK_OF.test(before) ||
    GUEST_IS.test(before) ||
    WITH_GUESTS.test(before) ||
    LISTED.test(before)
  )
    return { rule: 'talk-by', score: 0.7 }
  const isAccording = isSource(before) || (names[0]?.form === 'full' && TALKED_WITH.test(before))
  return isAccording ? { rule: 'according-to', score: 0.65 } : null
}

/** True where the person who is named next is the source of what the sentence tells. */
export const isSource = (before: string): boolean => ACCORDING.test(before)

/** True where the name and what belongs to it stand alone after a quotation and a dash. */
const isUnderQuotation = ({ before, rest }: Occurrence) => UNDER_QUOTATION.test(before) && ENDS.test(rest)

/** True where a comma or a quotation mark and a verb of saying stand before the name. */
function saysBefore(before: string): boolean {
  const verb = SAID_BY.exec(before)?.[1]
  if (verb === undefined) return false
  return WROTE.test(verb) || VERBS_ABROAD.has(verb) || (SAYING_VERBS.has(verb) && !BASE_VERBS.has(verb))
}

function followsVerb(before: string): boolean {
  const verb = VERB_BEFORE.exec(before)?.[1]
  return verb !== undefined && VERBS_ABROAD.has(verb) && !HAS_SUBJECT.test(before)
}

/** "presented by", "talk by", also with a role or a few words between: "the talk of the day was from our chair". */
function isTalkBy(before: string): boolean {
  if (!BY_END.test(before)) return false
  if (NEXT_BY.test(before) || TALK_ON.test(before)) return true
  const words = (BY.exec(before)?.[1] ?? '').split(/\s+/)
  return words.some((word) => TALKS.has(word.toLowerCase().replace(/[^\p{L}]{1,40}$/u, '')))
}

const isPossible =
  ({ manner }: Occurrence) =>
  (name: NameInText) =>
    couldBeName(name, manner)

/** False for what opens sentences without being a name: a verb, a group, a word of the page. */
function couldBeName({ text, form }: NameInText, { ordinary }: Manner): boolean {
  if (form === 'initials') return true
  const words = text.toLowerCase().split(/\s+/)
  if (opensWithCommonWord(text)) return false
  return !words.some((word) => ordinary.has(word) || MEETING_VERBS.has(word)) && !knownGroup(text)
}

/** True where no word stands before. */
export const isOpening = (before: string) => /^[\W\d]*$/.test(before)
