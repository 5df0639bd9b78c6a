/** How a sentence says that the people it names spoke: by a verb, by "a talk by", by a quotation and more. */
import { opensWithCommonWord } from '../../../lexicon/common-words.ts'
import { knownGroup } from '../../../lexicon/groups.ts'
import { BASE_VERBS, MEETING_VERBS, SAYING_VERBS } from '../../../lexicon/verbs.ts'
import { anyOf, anyOfCased, asWord, either, sequence } from '../../../lexicon/ways.ts'
import { actsIn, reports } from './acting-verbs.ts'
import { byWordsBefore, followsVerb, isTalkBy, isUnderQuotation, saysBefore } from './acts-before.ts'
import type { NameInText } from './names-in-text.ts'
import type { Hit, Manner, Occurrence } from './occurrence.ts'
import { isElsewhere, takesPosition } from './positions.ts'
import { pointsAbove, SAID_ABOVE } from './quotations.ts'

/** What is still to come, or was answered, was not given at the event. */
const NOT_YET = anyOfCased(
  sequence(
    asWord(
      String.raw`wait(?:s|ing)?|await\p{L}{0,12}|pending|needs?|needed|requests?|requested`,
      String.raw`expect\p{L}{0,12}|requires?|required|solicit\p{L}{0,12}|address(?:ed|es|ing)?`,
      'resolv(?:ed|es|ing)|reviews? from',
    ),
    '[^.;:]{0,60}$',
  ),
)
/** "“A new header”, by Ada Finn": a title in quotation marks opens the sentence. */
const TITLE_BY = /^["“][^"”]{5,120}["”][^.;]{0,120}?\sby\s$/
/** "a talk from", "we heard from": whoever follows gave it, though nothing else is known of the name. */
const HAS_TALK =
  /\b(?:talk|presentation|keynote|lecture|tutorial|speech|présentation|exposé|Vortrag|charla|ponencia)s?\s(?:by|from|de|von)\s$|\bheard\sfrom\s$/i
/** "Talks by Ada on keys, Mara on frames and": whoever is named next, on something, gave another. */
const ROW_OF_TALKS =
  /\b(?:talk|presentation|keynote|lecture|demo)s?\s(?:by|from)\s.{3,230}(?:[;,]|\sand)\s(?:and\s)?$/i
const ON = /^\s(?:on|about)\s/
const GIVEN_BY = anyOf(
  String.raw`\b(?:presented|talk|presentation|keynote|kicked off|chaired|moderated)\s+(?:was\s+)?by\s+$`,
  String.raw`\b(?:moderad|presentad|dirigid)[oa]\s+por\s+$|\b(?:présentée?|animée?)\s+par\s+$`,
)
/** "Lantern keys was presented by": one word is a name, too. */
const PRESENTED_BY = /\b(?:was|were)\spresented\sby\s$/i
const GOES_TO_MICROPHONE =
  /^\s*(?:came|stepped|went|got|walked|took)\s+(?:up\s+)?(?:to\s+)?the\s+(?:mic|microphone|stand|podium|queue|line|stage|floor)\b/
const POSSESSED = anyOfCased(
  sequence(
    String.raw`^['’]s?\s+(?:\p{Ll}+\s+){0,2}`,
    either(
      'talk|presentation|question|proposal|point|comment|slides|remark|keynote|session|group',
      'demo|suggestion|answer|reply|concern|view|overview|lecture|tutorial|explanation',
    ),
    String.raw`\b`,
  ),
)
/** "She said that": whoever is named after it is spoken of. */
const PRONOUN_SAYS = /^(?:he|she|they)\s(?:also\s|then\s|\p{Ll}{2,12}ly\s)?(\p{Ll}{2,20})\sthat\s/iu
/** "Will confirm that result", and no Will. */
const MODAL = /^(?:Will|May|Can)$/
/** "As Ada Finn put it", "as Ada Finn wrote". */
const PUTS_IT = /^\s(?:once\s|has\s)?(?:puts?\sit|writes|wrote)\b/
/** What was only announced: "Ada Finn will speak about lanterns". */
const WILL_SPEAK = anyOfCased(
  sequence(
    String.raw`^\s(?:will|is going to)\s(?:also\s|then\s)?`,
    either(
      String.raw`speak|talk|present\s(?:on|about|his|her|their)|moderate`,
      String.raw`give\s(?:an?|the)\s(?:[\p{Ll}-]{1,20}\s){0,3}(?:talk|presentation|keynote|overview|introduction|lecture|tutorial)`,
    ),
    String.raw`\b`,
  ),
)
/** "When Ada gave the sign, she opened ...". */
const THEN_ACTS = /^[^.;]{0,90}?,?\s(?:he|she)\s+(?:also\s+|then\s+)?(\p{Ll}+)/u
const PRESENTS =
  /^\s+(?:also\s+)?presented\s+(?:an?|the|his|her|their|on|about|draft|two|three|four|several|some)\b/
/** "one attendee,", "our own", "my colleague": the person whose name follows. */
const INTRODUCED = anyOf(
  sequence(
    String.raw`\b`,
    either(
      'our own',
      sequence(
        String.raw`(?:our|my|his|her|their|one|another|an?)\s(?:[a-zà-ỿ]{2,15}\s)?`,
        either(
          'colleague|co-?author|attendee|participant|operator|friend|student|fellow|newcomer',
          'delegate|intern|mentor|supervisor|boss',
        ),
      ),
    ),
    String.raw`,?\s$`,
  ),
)
/** What may open a clause of its own in the middle of a sentence. */
const OPENS_CLAUSE =
  /(?:[,;:]|(?:^|\s)(?:and|but|while|that|which|as|whereas|where|because|since|when|after|then))\s+$/i
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
