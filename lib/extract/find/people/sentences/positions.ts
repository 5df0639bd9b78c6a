/** How a sentence tells what a known person thinks, without a verb of saying: "would like", "is not sure", "made the point". */
import { anyOfCased, atStartCased, either, sequence } from '../../../lexicon/ways.ts'
import type { Occurrence } from './occurrence.ts'

const ADVERB = String.raw`\p{Ll}{2,12}ly\s`
const SAID_NOUN =
  'comment|point|remark|suggestion|proposal|argument|case|observation|statement|announcement|presentation|question|request|plea|offer|concern|doubt|objection|reservation'

/** Weak verbs with a noun of saying, and ways of joining in. */
const MAKES_POINT = atStartCased(
  // "made the point", "had a question"
  String.raw`\s{0,4}(?:made|makes|had|posed|sent|wrote)\s(?:[a-zA-ZÀ-ỿ]{1,20}\s){0,3}(?:${SAID_NOUN})s?\b`,
  String.raw`\s(?:has|had)\s(?:some\s|a\s)?(?:slides|questions?|comments?|concerns?)\b`,
  // "did a fine job presenting"
  String.raw`,?\sdid\s(?:an?\s)?(?:\p{Ll}{1,15}\s){0,3}job\s(?:of\s|in\s)?(?:present|explain|chair|moderat|lead|summari)\p{Ll}{0,8}ing\b`,
  // "pushed back", "stepped in", "summed it up"
  String.raw`\s(?:${ADVERB})?(?:push(?:ed|es) back|(?:chime|weigh|step|stepp|jump)(?:d|ed|s) in|(?:summed|sums) (?:it|this|that|things|up))\b`,
)
/** What somebody thinks of something. */
const HAS_VIEW = atStartCased(
  String.raw`\s(?:${either(
    String.raw`\+1(?!\d)`,
    String.raw`doing\s(?:the\s)?(?:introductions?|intro|overview|agenda|note well)`,
    // "would like to see"
    String.raw`would(?:n['’]t|\snot)?\s(?:${ADVERB})?(?:like|welcome|appreciate|prefer|love|rather|support|object|want|be (?:in favou?r|against|happy|interested))`,
    // "is not sure that"
    String.raw`(?:is|was|remains)\s(?:(?:not|still|also|very|more|a bit|\p{Ll}{2,12}ly)\s){0,2}(?:concerned|worried|hesitant|s[ck]eptical|unsure|sure|confused|in favou?r of|against|opposed|uncomfortable|comfortable with|convinced|unconvinced|supportive|puzzled)`,
    // "liked the idea"
    String.raw`(?:likes|liked|dislikes|disliked|feels|felt|believes|believed|doubts|doubted|finds|found)\s(?:that|the|this|it|like|there|we|no|not|an?)`,
    String.raw`pushe[sd]\sfor`,
    String.raw`(?:does|do|did)(?:n['’]t|\snot)\s(?:like|think|see|want|agree|believe|understand|object|care|mind)`,
  )})(?!\p{L})`,
)
/** "if Ada does not agree" */
const SUPPOSED = /\b(?:if|unless|whether|until|once|that)\s$/i
/** "Ada Finn how will this work?", "Ada it is great that": the name opens the line, and what she said follows. */
const GOES_ON = anyOfCased(
  sequence(
    String.raw`^\s`,
    either(
      String.raw`how|why|what about|it(?:['’]s|\sis|\swas|\swould)|I(?:['’](?:m|ve|d|ll))?`,
      String.raw`we(?:['’](?:re|ve|ll|d))?|there(?:['’]s|\sis|\sare)|is (?:it|this|there)`,
      'are (?:you|we|there)|(?:do|can|could|should) (?:you|we|I)',
    ),
    String.raw`\s`,
  ),
)
/** "in her presentation": what she said there. */
const IN_OWN_TALK =
  /^\s\p{Ll}[^.;:]{2,120}\sin (?:his|her|their) (?:talk|presentation|slides|keynote|report)\b/u
const ALSO = /^\s*(?:(?:also|then|again|later|both|each|first|next)\s){1,2}/
/** "ACTION: Ada and Mara describe": what is to be done. */
const TO_DO = /^\W{0,4}(?:actions?|ai|to-?do)(?:\sitems?)?\s?\d{0,2}:/i
/** Nothing that was said on the matter. */
const ELSEWHERE = atStartCased(
  // "has said in the past"
  String.raw`\s(?:has|had|have)\s\p{Ll}{2,20}\s(?:in the past|before|previously|elsewhere|earlier)\b`,
  // "volunteered to take minutes"
  String.raw`\s(?:${ADVERB})?(?:(?:volunteered|agreed|offered)\sto\s)?(?:take|takes|took|taking|scribe|scribed|do|did)\s?(?:the\s|some\s)?(?:[Mm]inutes|[Nn]otes|scribing|jabber|note[- ]taking)\b`,
  String.raw`\s(?:joins|joined)\s(?:the\s)?(?:IAB|IESG|IRSG|IAOC|LLC|Trust|board|NomCom)\b`,
  // "has left the room"
  String.raw`\shas\s(?:joined|left)(?:\s(?:the\s)?(?:room|channel|chat))?\W{0,3}$`,
)

/** "said that Ada has uploaded a revision": what was done before, told by somebody else. */
const TOLD_OF = /\bthat\s$|\($/
const DONE_BEFORE =
  /^\s(?:has|have|had)\s(?:already\s|just\s|also\s)?(?:uploaded|submitted|published|promised)\s/

/** True where words after the names tell what the people said or think; the names must be known as people's. */
export function takesPosition({ before, rest, names }: Occurrence): boolean {
  const said = rest.replace(ALSO, '')
  if (MAKES_POINT.test(said) || (HAS_VIEW.test(said) && !SUPPOSED.test(before))) return true
  const opens = /^[\W\d]*$/.test(before)
  if (!opens) return false
  const isNamed = names.length === 1 && names[0]?.form === 'full'
  return IN_OWN_TALK.test(rest) || (isNamed && GOES_ON.test(rest))
}

/** True where what the people did was not said there, or not on the matter. */
export const isElsewhere = ({ before, rest }: Occurrence): boolean =>
  ELSEWHERE.test(rest) || TO_DO.test(before) || (TOLD_OF.test(before) && DONE_BEFORE.test(rest))
