/**
 * Rules by which a sentence reports a known person's opinion without a verb of saying: "would like", "is not sure", "made the
 * point".
 */
import { TASK_WORD } from '../../../../lexicon/markers.ts'
import { anyOf, anyOfCased, atStartCased, either, sequence } from '../../../../patterns/alternatives.ts'
import type { Occurrence } from './occurrence.ts'

const ADVERB = String.raw`\p{Ll}{2,12}ly\s`
const SAID_NOUN = either(
  'comment|point|remark|suggestion|proposal|argument|case|observation|statement|announcement',
  'presentation|question|request|plea|offer|concern|doubt|objection|reservation',
)

const TALK_NOUN =
  '(?:talk|presentation|demo|demonstration|run-?through|walk-?through|overview|introduction|keynote|recap|tutorial|workshop|lecture|deep dive)'

/** Weak verbs with a noun of saying, and ways of joining in. */
const MAKES_POINT = atStartCased(
  // "made the point", "had a question"
  String.raw`\s{0,4}(?:made|makes|had|posed|sent|wrote)\s(?:[a-zA-ZÀ-ỿ]{1,20}\s){0,3}(?:${SAID_NOUN})s?\b`,
  String.raw`\s(?:has|had)\s(?:some\s|a\s)?(?:slides|questions?|comments?|concerns?)\b`,
  // "began by describing", "got up to say", "laid out why"
  String.raw`\s(?:began|started|ended|finished|closed)\s(?:off\s)?(?:by|with)\s(?:ask|call|describ|explain|outlin|present|remind|say|show|thank)ing\b`,
  String.raw`\s(?:got up|stood up|(?:dialled|dialed|called|jumped) in|joined remotely)\sto\s(?:argue|ask|explain|object|present|say|speak|talk)\b`,
  String.raw`\s(?:laid|set)\sout\s(?:how|what|why|the|an?|two|three|four|several|his|her|their)\s`,
  String.raw`\s(?:fielded|answered|took)\s(?:many\s|several\s|some\s|more\s)?questions\s(?:about|from|on)\s`,
  String.raw`\s(?:came|spoke)\sout\s(?:strongly\s)?(?:against|for|in favou?r of)\s`,
  String.raw`\s(?:is|was)\s(?:adamant|clear)\sthat\s`,
  String.raw`\swas\s(?:up next|next|first up|first),\swith\s`,
  // "did a fine job presenting"
  String.raw`,?\sdid\s(?:an?\s)?(?:\p{Ll}{1,15}\s){0,3}job\s(?:of\s|in\s)?(?:present|explain|chair|moderat|lead|summari)\p{Ll}{0,8}ing\b`,
  // "did a quick run-through", "held a workshop"
  String.raw`\s(?:did|does|held|holds)\s(?:an?|the|another|his|her|their)\s(?:[\p{L}-]{1,20}\s){0,3}${TALK_NOUN}\b`,
  // "followed with a lightning talk", "wrapped up the day", "was next with her slides"
  sequence(
    String.raw`\sfollow(?:ed|s)(?:\sup|\son)?\swith\s(?:an?|the|another|some|more|his|her|their)\s`,
    String.raw`(?:[\p{L}-]{1,20}\s){0,3}(?:${TALK_NOUN}|${SAID_NOUN})s?\b`,
  ),
  sequence(
    String.raw`\s(?:wrapp|round|clos|finish|capp)ed\s(?:up|off|out)\s`,
    either(
      sequence(
        String.raw`(?:the|this|our)\s(?:[\p{L}-]{1,20}\s){0,2}`,
        either('agenda|afternoon|day|discussion|evening|event|meeting|morning|session|talks|week|workshop'),
        String.raw`\b`,
      ),
      String.raw`(?:with|by)\s`,
    ),
  ),
  sequence(
    String.raw`\swas\s(?:also\s|then\s)?`,
    either(
      String.raw`(?:on stage|at the mic|up next|first up)\s(?:to|with|and)`,
      String.raw`next\s(?:with|to\s(?:speak|present|take|talk))`,
    ),
    String.raw`\s`,
  ),
  // "moved and Bo seconded", "moved to approve the minutes"
  sequence(
    String.raw`\s(?:${ADVERB})?(?:moved|moves)`,
    either(
      String.raw`,?\sand\s\p{Lu}[\p{L}\s.'’-]{1,60}\sseconded`,
      String.raw`\s(?:an?|the)\s(?:motion|resolution)`,
      String.raw`\s(?:that|for|to)\s(?:[\p{Ll}]{2,12}\s){0,2}(?:adopt|accept|approv|adjourn|table|ratif)\p{Ll}{0,6}`,
    ),
    String.raw`\b`,
  ),
  // "dived into the details", "drew attention to"
  sequence(
    String.raw`\s(?:${ADVERB})?`,
    either(
      String.raw`(?:dived|dove|delved|drilled|dug)\s(?:down\s|deeper?\s)?into`,
      String.raw`drew\s(?:attention|(?:an?\s)?(?:parallel|comparison|picture)s?)`,
    ),
    String.raw`\b`,
  ),
  // "pushed back", "stepped in", "summed it up"
  String.raw`\s(?:${ADVERB})?(?:push(?:ed|es) back|(?:chime|weigh|step|stepp|jump)(?:d|ed|s) in|(?:summed|sums) (?:it|this|that|things|up))\b`,
)
/** The same in other languages: "gab einen Überblick", "hizo una presentación", "est intervenue". */
const GIVES_ABROAD = atStartCased(
  sequence(
    String.raw`\s(?:hat\s|a\s|ha\s|tem\s)?`,
    either(
      sequence(
        String.raw`(?:gab|gibt|hält|machte|macht)\s(?:einen?|den|die|das)\s(?:[\p{L}-]{1,20}\s){0,2}`,
        either('Überblick|Einblick|Vortrag|Einführung|Präsentation|Demo|Zusammenfassung|Keynote'),
      ),
      sequence(
        String.raw`(?:fait|donné|donne|assuré)\s(?:une?|la|le|son|sa)\s(?:\p{Ll}{1,20}\s){0,2}`,
        either('présentation|exposé|intervention|démonstration|introduction|synthèse|conférence|point'),
      ),
      'est intervenue?',
      'souhaité la bienvenue',
      sequence(
        String.raw`(?:hizo|dio|hace|da|realizó|ofreció|impartió|brindó)\s(?:una?|la|el|su)\s`,
        String.raw`(?:\p{Ll}{1,20}\s){0,2}`,
        either('presentación|charla|ponencia|introducción|demostración|resumen|conferencia'),
      ),
      sequence(
        String.raw`(?:fez|deu|faz|dá|realizou|ministrou)\s(?:uma?|a|o|sua)\s(?:\p{Ll}{1,20}\s){0,2}`,
        either('apresentação|palestra|introdução|demonstração|resumo|exposição'),
      ),
    ),
    String.raw`(?!\p{L})`,
  ),
)
/** What somebody thinks of something. */
const HAS_VIEW = atStartCased(
  String.raw`\s(?:${either(
    String.raw`\+1(?!\d)`,
    String.raw`doing\s(?:the\s)?(?:introductions?|intro|overview|agenda|note well)`,
    // "would like to see"
    sequence(
      String.raw`would(?:n['’]t|\snot)?\s(?:${ADVERB})?`,
      either(
        'like|welcome|appreciate|prefer|love|rather|support|object|want',
        'be (?:in favou?r|against|happy|interested)',
      ),
    ),
    // "is not sure that"
    sequence(
      String.raw`(?:is|was|remains)\s(?:(?:not|still|also|very|more|a bit|\p{Ll}{2,12}ly)\s){0,2}`,
      either(
        'concerned|worried|hesitant|s[ck]eptical|unsure|sure|confused|in favou?r of|against|opposed',
        'uncomfortable|comfortable with|convinced|unconvinced|supportive|puzzled',
      ),
    ),
    // "liked the idea"
    sequence(
      either('likes|liked|dislikes|disliked|feels|felt|believes|believed|doubts|doubted|finds|found'),
      String.raw`\s(?:that|the|this|it|like|there|we|no|not|an?)`,
    ),
    String.raw`pushe[sd]\sfor`,
    String.raw`(?:does|do|did)(?:n['’]t|\snot)\s(?:like|think|see|want|agree|believe|understand|object|care|mind)`,
  )})(?!\p{L})`,
)
/** "if Ada does not agree" */
const SUPPOSED = /\b(?:if|unless|whether|until|once|that)\s$/i
/** "Ada Finn how will this work?", "Ada it is great that": the name starts the line, and what she said follows. */
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
const TO_DO = anyOf(String.raw`^\W{0,4}(?:${TASK_WORD})\s?\d{0,2}:`)
/** Not said at the event, or not on the matter. */
const ELSEWHERE = atStartCased(
  // "has said in the past"
  String.raw`\s(?:has|had|have)\s\p{Ll}{2,20}\s(?:in the past|before|previously|elsewhere|earlier)\b`,
  // "volunteered to take minutes"
  sequence(
    String.raw`\s(?:${ADVERB})?(?:(?:volunteered|agreed|offered)\sto\s)?`,
    String.raw`(?:take|takes|took|taking|scribe|scribed|do|did)\s?(?:the\s|some\s)?`,
    String.raw`(?:[Mm]inutes|[Nn]otes|scribing|jabber|note[- ]taking)\b`,
  ),
  String.raw`\s(?:joins|joined)\s(?:the\s)?(?:IAB|IESG|IRSG|IAOC|LLC|Trust|board|NomCom)\b`,
  // "joined Tidewater in 2010", "took over from Mara as chair"
  String.raw`\s(?:first\s)?(?:joined|founded|(?:started|created|launched)(?=\s(?:(?:an?|the)\s)?\p{Lu}))\s[^.;:]{1,60}\s(?:in|since)\s(?:19|20)\d\d\b`,
  String.raw`\s(?:took|takes|taking)\sover\s(?:from\s[^.;:]{2,40}\s)?as\s`,
  // "leads a group at the harbour", "runs Tidewater, a company": what somebody is, not a turn of theirs
  sequence(
    String.raw`\s(?:also\s|currently\s|now\s)?(?:leads|runs|heads)\s(?!through\s|(?:an?|the)\s(?:discussion|session|talk|review)\b)`,
    either(
      sequence(
        String.raw`(?:[\p{L}'’-]{1,20}\s){0,4}`,
        either(
          'group|team|company|project|network|lab|laboratory|department|division|programme|program',
          'initiative|efforts?|unit|business',
        ),
        String.raw`\b(?!'|’)`,
      ),
      String.raw`\p{Lu}[\p{L}&-]{1,30}(?:\s\p{Lu}[\p{L}&-]{1,30}){0,3},\san?\s`,
    ),
    String.raw`(?![^.;]{0,120}\sand\s(?:also\s)?(?:\p{Ll}{2,12}ed|gave|spoke|told|showed)\b)`,
  ),
  // "joining Tidewater from the quay", "joins Tidewater"
  String.raw`\s(?:(?:is\s|are\s)?joining|joins)\s\p{Lu}`,
  // "has left the room", "joins the room", "is now known as ada (chair)", as in a chat log
  String.raw`\s(?:has\s(?:joined|left)|joins|leaves)(?:\s(?:the\s)?(?:room|channel|chat))?\W{0,3}$`,
  String.raw`\s(?:is\snow\sknown\sas|has\sset\sthe\s(?:subject|topic)(?:\sto)?)\s?[\p{L}:]`,
)

/** "Bo said that Ada thought": the person being reported on did not speak. */
const TOLD_THAT = anyOfCased(
  sequence(
    String.raw`\p{Lu}[\p{L}'’.)-]{1,30}\s(?:also\s|then\s)?`,
    either('said|says|reported|noted|mentioned|replied|added|explained|clarified|thought|believed'),
    String.raw`\sthat\s(?:the\s)?$`,
  ),
)

/** "In 1993 Ada created": the history of something, given as background. */
const LONG_AGO = /\b(?:in|since)\s(?:the\s(?:early\s|late\s)?)?(?:19\d\d|200\d)s?,?\s$/iu

/** True if words after the names say what the people said or thought; the names must be known to be people's. */
export function takesPosition({ before, rest, names }: Occurrence): boolean {
  const said = rest.replace(ALSO, '')
  if (MAKES_POINT.test(said) || GIVES_ABROAD.test(said) || (HAS_VIEW.test(said) && !SUPPOSED.test(before)))
    return true
  const opens = /^[\W\d]*$/.test(before)
  if (!opens) return false
  const isNamed = names.length === 1 && names[0]?.form === 'full'
  return IN_OWN_TALK.test(rest) || (isNamed && GOES_ON.test(rest))
}

/** True if `before` places something other than saying in the distant past. */
export const isLongAgo = ({ before, rest }: Occurrence): boolean =>
  LONG_AGO.test(before) && /^\s(?:created|founded|joined|launched|published|released|started)\b/.test(rest)

/** True if what the people did was not said there, or not on the matter. */
export const isElsewhere = ({ before, rest }: Occurrence): boolean =>
  ELSEWHERE.test(rest) || TO_DO.test(before) || TOLD_THAT.test(before)
