/** Rules by the words after names in a sentence that these people spoke: "'s talk", "came to the microphone", "put it". */
import { MEETING_VERBS, SAYING_VERBS } from '../../../../lexicon/verbs.ts'
import { anyOfCased, either, sequence } from '../../../../patterns/alternatives.ts'
import { isNotYet } from './before.ts'
import type { Asked, Occurrence, Way } from './occurrence.ts'
import { takesPosition } from './positions.ts'

const GOES_TO_MICROPHONE = anyOfCased(
  String.raw`^\s*(?:came|stepped|went|got|walked|took)\s+(?:up\s+)?(?:to\s+)?the\s+(?:mic|microphone|stand|podium|queue|line|stage|floor)\b`,
  String.raw`^\s*(?:(?:a pris|prit) la parole|tomó la palabra|tomou a palavra|ha preso la parola)\b`,
  String.raw`^\s*(?:ergriff das Wort|meldete sich zu Wort)\b`,
  // German verbs whose prefix is at the end
  String.raw`^\s*(?:führte (?:[^.;]{1,60} )?aus|fasste [^.;]{1,80} zusammen|ging (?:näher |kurz )?auf)\b`,
)
const POSSESSED = anyOfCased(
  sequence(
    String.raw`^['’]s?\s+(?:\p{Ll}+\s+){0,2}`,
    either(
      'talk|presentation|question|proposal|point|comment|slides|remark|keynote|session|group|perspective',
      'demo|suggestion|answer|reply|concern|view|overview|lecture|tutorial|explanation|observation|thoughts',
    ),
    String.raw`\b`,
  ),
)
/** "'s point is spot on": somebody else's opinion of it, unlike "'s point was that", "'s question was answered" and "'s talk was long". */
const ASSESSED = anyOfCased(
  sequence(
    String.raw`^['’]s?\s(?:\p{Ll}{2,15}\s){0,2}?`,
    either(
      'point|question|proposal|comment|remark|suggestion|answer|reply|concern|view|explanation|observation',
    ),
    String.raw`s?\s(?:is|are|was|were|makes?|made|seems?|sounds?|looks?)\s`,
    String.raw`(?!(?:about|for|how|if|in|on|that|the|to|what|when|whether|which|who|why|\p{Ll}{2,15}ed)\b)`,
  ),
)
/** "She said that": whoever is named after it is being talked about. */
const PRONOUN_SAYS = /^(?:he|she|they)\s(?:also\s|then\s|\p{Ll}{2,12}ly\s)?(\p{Ll}{2,20})\sthat\s/iu
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

/** Ways of reporting what a known person did, by the words after the name. */
export const WAYS_AFTER: readonly Way[] = [
  {
    rule: 'possessive-talk',
    score: 0.7,
    tells: (asked) => asked.isFirst && hasTalk(asked) && !isSpokenOf(asked.before),
  },
  { rule: 'verb-of-saying', score: 0.8, tells: (asked) => !asked.possessive && takesPosition(asked) },
  { rule: 'will-speak', score: 0.7, tells: ({ possessive, rest }) => !possessive && WILL_SPEAK.test(rest) },
  { rule: 'name-then-pronoun', score: 0.65, tells: isTakenUp },
  { rule: 'verb-of-saying', score: 0.8, tells: (asked) => !asked.possessive && putsIt(asked) },
  { rule: 'at-the-microphone', score: 0.7, tells: (asked) => !asked.possessive && goesToMicrophone(asked) },
]

/** "Ada's question", but not "Resolve Ada's question". */
export const hasTalk = ({ possessive, before, after }: Asked): boolean =>
  possessive && POSSESSED.test(after) && !ASSESSED.test(after) && !isNotYet(before)

/** "As Ada Finn put it". */
export const putsIt = ({ before, rest }: Occurrence): boolean =>
  /\bas\s+$/i.test(before) && PUTS_IT.test(rest)

/** "Ada came up to the microphone". */
export const goesToMicrophone = ({ rest }: Occurrence): boolean => GOES_TO_MICROPHONE.test(rest)

const isSpokenOf = (before: string) => SAYING_VERBS.has(PRONOUN_SAYS.exec(before)?.[1] ?? '')

/** True if the one person who is named is the "she" of a clause that follows. */
function isTakenUp({ names, possessive, after }: Asked): boolean {
  return names.length === 1 && !possessive && MEETING_VERBS.has(THEN_ACTS.exec(after)?.[1] ?? '')
}
