/** How a sentence says that the people it names spoke: by a verb, by "a talk by", by a quotation and more. */
import { opensWithCommonWord } from '../../lexicon/common-words.ts'
import { knownGroup } from '../../lexicon/groups.ts'
import { BASE_VERBS, MEETING_VERBS, SAYING_VERBS, TALKS } from '../../lexicon/verbs.ts'
import { VERBS_ABROAD } from '../../lexicon/verbs-abroad.ts'
import { actsIn } from './acting-verbs.ts'
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
  /** True where a role or an affiliation stands beside them. */
  readonly qualified: boolean
  readonly manner: Manner
}

export interface Hit {
  readonly rule: string
  readonly score: number
}

/** "a presentation by", "presented by", "the talk of the day was from": whoever is named next gave it. */
const TALK_BY = new RegExp(
  String.raw`(?<!\p{L})(?:${[...TALKS].join('|')})(?!\p{L})(?:[^.;:,()]{0,120}\s)?\W?(?:by|from|par|von|por|door|de)\s{1,4}$`,
  'iu',
)
/** Right before the name these tell of a person who is not known otherwise: others may be of organisations. */
const TALK_RIGHT_BY =
  /(?<!\p{L})(?:talks?|presentations?|keynote|lecture|speech|heard|presented|moderated|présentation|exposé|charla|ponencia|moderad[oa]|Vortrag)\s(?:by|from|par|von|por|de)\s$/iu
/** How it must end, which is quickly seen. */
const BY_END = /(?:by|from|par|von|por|door|de)\s+$/
/** "There was strong support for a second lantern from", "remarks came from", "a panel on lanterns with". */
const VOICES_OF =
  /\b(?:support|opposition|remarks?|comments?|questions?|objections?|feedback|concerns?|panel|séance)\b[^.;:]{0,80}\s(?:from|by|with|avec)\s$/iu
const GOES_TO_MICROPHONE =
  /^\s*(?:came|stepped|went|got|walked|took)\s+(?:up\s+)?(?:to\s+)?the\s+(?:mic|microphone|stand|podium|queue|line|stage|floor)\b/
const CAUSED = /\b(?:have|had|having|hear|heard|hearing|saw|see|let|with)\s+$/i
const CAUSED_ACT =
  /^[^.;]{0,80}?\b(?:give|present|speak|talk|join|explain|introduce|demonstrate|moderating|presenting|giving|speaking|running|leading|chairing)\b/
const FROM_LABEL =
  /^(?:(?:q(?:uestion)?|comments?|feedback|input|ideas?|suggestions?|proposals?|answers?|remarks?|concerns?) )?from\s+$/i
const POSSESSED =
  /^['’]s?\s+(?:\p{Ll}+\s+){0,2}(?:talk|presentation|question|proposal|point|comment|slides|remark|keynote|session|group|demo|suggestion|answer|reply|concern|view|overview|lecture|tutorial|explanation)\b/u
/** "She said that": whoever is named after it is spoken of. */
const PRONOUN_SAYS = /^(?:he|she|they)\s(?:also\s|then\s|\p{Ll}{2,12}ly\s)?(\p{Ll}{2,20})\sthat\s/iu
/** The words that a role before the name leaves over may stand between: "”, said the" group's new chair Ada. */
const SAID_BY =
  /[,”"’'“»]\s{0,4}(?:(?:a|ont|ha|han|hat)\s{1,4})?(\p{Ll}{2,20})\s{1,4}(?:\d{4}\s{1,4})?(?:(?:the|our|its|der|die|das|le|la|el|o|a|one of the|eine?r? der|une? des|un[oa]? de l[oa]s)\s{1,4}(?:[\p{L}-]{1,20}['’]s?\s{1,4})?(?:new\s{1,4})?)?$/u
const ACCORDING =
  /\b(?:according to|interview with|(?:learn(?:ed|t)?|heard) from|in the words of|laut|selon|d['’]après|según|segundo|volgens)\s+(?:the\s|der\s|dem\s|le\s|la\s|el\s|o\s|a\s)?$/i
/** With whom there was a discussion: of a first name alone it may be anybody elsewhere. */
const TALKED_WITH = /\b(?:discussion|conversation) with\s$/i
/** "Will confirm that result", and no Will. */
const MODAL = /^(?:Will|May|Can)$/
/** "When Ada gave the sign, she opened ...". */
const THEN_ACTS = /^[^.;]{0,90}?,?\s(?:he|she)\s+(?:also\s+|then\s+)?(\p{Ll}+)/u
const PRESENTS =
  /^\s+(?:also\s+)?presented\s+(?:an?|the|his|her|their|on|about|draft|two|three|four|several|some)\b/
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
  const isFull = names.every(({ form }) => form === 'full')
  const mayBe = isFull && names.every((name) => couldBeName(name, place.manner))
  const sure = names.some((name) => name.sure) || (place.qualified && mayBe)
  const possessive = names.at(-1)?.possessive
  if (isFull && !possessive && (sure || mayBe) && pointsAbove(place)) return { rule: SAID_ABOVE, score: 0.8 }
  const verb = possessive ? null : actsIn({ ...place, count: names.length })
  if (verb && sure) return { rule: SAYING_VERBS.has(verb) ? 'verb-of-saying' : 'verb-of-doing', score: 0.85 }
  if (verb && actsByShape(place, verb)) return { rule: 'verb-of-saying-shape', score: 0.6 }
  if (sure)
    return isTalkBy(before) ? { rule: 'talk-by', score: 0.8 } : (byWordsAfter(place) ?? byWordsBefore(place))
  if (!mayBe) return null
  if (TALK_RIGHT_BY.test(before) || (possessive && POSSESSED.test(place.after)))
    return { rule: 'talk-by-shape', score: 0.6 }
  if (saysBefore(before)) return { rule: 'said-by-shape', score: 0.6 }
  return GOES_TO_MICROPHONE.test(rest) ? { rule: 'verb-of-saying-shape', score: 0.6 } : null
}

/** True where a name that nothing vouches for is one before this verb, which opens the sentence with it. */
function actsByShape({ names, before, rest, manner }: Occurrence, verb: string): boolean {
  const isFull = names.every(({ form }) => form === 'full')
  const says = SAYING_VERBS.has(verb) && (isFull || (manner.recounting && verb.endsWith('ed')))
  return (
    (says || PRESENTS.test(rest)) && isOpening(before) && names.every((name) => couldBeName(name, manner))
  )
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
  const then = names.length === 1 ? THEN_ACTS.exec(after)?.[1] : undefined
  if (then && MEETING_VERBS.has(then)) return { rule: 'name-then-pronoun', score: 0.65 }
  return GOES_TO_MICROPHONE.test(rest) ? { rule: 'at-the-microphone', score: 0.7 } : null
}

const isSpokenOf = (before: string) => SAYING_VERBS.has(PRONOUN_SAYS.exec(before)?.[1] ?? '')

/** What a known person did, by the words that stand before the name. */
function byWordsBefore({ names, before, rest }: Occurrence): Hit | null {
  if (FROM_LABEL.test(before) && /^\s*[:,-]/.test(rest)) return { rule: 'from-label', score: 0.8 }
  if (saysBefore(before)) return { rule: 'said-by', score: 0.85 }
  if (CAUSED.test(before) && CAUSED_ACT.test(rest)) return { rule: 'caused-to-speak', score: 0.7 }
  if (VOICES_OF.test(before)) return { rule: 'talk-by', score: 0.7 }
  const isAccording = isSource(before) || (names[0]?.form === 'full' && TALKED_WITH.test(before))
  return isAccording ? { rule: 'according-to', score: 0.65 } : null
}

/** True where the person who is named next is the source of what the sentence tells. */
export const isSource = (before: string): boolean => ACCORDING.test(before)

/** True where a comma or a quotation mark and a verb of saying stand before the name. */
function saysBefore(before: string): boolean {
  const verb = SAID_BY.exec(before)?.[1]
  if (verb === undefined) return false
  return VERBS_ABROAD.has(verb) || (SAYING_VERBS.has(verb) && !BASE_VERBS.has(verb))
}

const isTalkBy = (before: string) => BY_END.test(before) && TALK_BY.test(before)

/** False for what opens sentences without being a name: a verb, a group, a word of the page. */
function couldBeName({ text, form }: NameInText, { ordinary }: Manner): boolean {
  if (form === 'initials') return true
  const words = text.toLowerCase().split(/\s+/)
  if (opensWithCommonWord(text)) return false
  return !words.some((word) => ordinary.has(word) || MEETING_VERBS.has(word)) && !knownGroup(text)
}

/** True where no word stands before. */
export const isOpening = (before: string) => /^[\W\d]*$/.test(before)
