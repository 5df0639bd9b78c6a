/** Patterns of one participant's view and of what one did in a poll, which are not the room's. */
import { anyOf, anyOfCased, either, sequence } from '../../../patterns/alternatives.ts'
import { UNSETTLED } from './not-settled.ts'
import { ONE } from './of-others.ts'

/** What may be held ready for, or called for. */
const NEXT_STAGE = '(?:adoption|(?:(?:group|wg) )?last call|publication|wglc)'
/** "IMHO ready", "The editor thinks the draft is ready": but not what the room or its chairs think. */
export const HELD_READY: readonly RegExp[] = [
  anyOf(String.raw`\bim(?:h)?o\b${UNSETTLED}`),
  anyOfCased(
    sequence(
      either(String.raw`\b(?:[Aa]uthors?|[Ee]ditors?|[Hh]e|I|[Pp]resenters?|[Ss]he)`, ONE),
      ' (?:also |still )?(?:believe|believes|feel|feels|think|thinks) (?:that )?(?:(?:[a-z\\d-]{1,20} ){0,4}?(?:is|are) )?(?:now )?ready\\b',
      UNSETTLED,
    ),
  ),
]

/** What a participant sees, wishes for or reports from outside the room. Asked of remarks of those who do not chair. */
export const VIEWS: readonly RegExp[] = [
  anyOf(
    String.raw`^\W{0,4}(?:but |so |and )?(?:from|in) my (?:experience|opinion|perspective|point of view|side|view)\b`,
    // "Strong support", in answer to the chair
    String.raw`^\W{0,4}(?:full|some|strong|strongly)? ?supports?(?: (?:adoption|it|that|this))?\W*$`,
  ),
  anyOf(
    // interest of those who are not in the room
    sequence(
      String.raw`\b(?:appetite|demand|interest|need|support)(?: (?:for|in) [^.;:]{1,60}?)? (?:among|by|from|in|within) (?:(?:the|our|my|many|other|some|wider|broader|[a-z]{2,20}) ){0,2}`,
      String.raw`(?:community|customers?|enterprises?|field|industry|market|operators?|users?|vendors?)\b${UNSETTLED}`,
    ),
  ),
  anyOf(
    // "This should be deferred", "A fine feature, should be left out"
    sequence(
      String.raw`^\W{0,4}(?:it|that|this|these|those) (?:must|ought to|should) (?:rather |really |just )?be `,
      String.raw`[a-z]{2,20}(?:ed|en|ft|pt|wn)\b${UNSETTLED}`,
    ),
  ),
  // "Not ready for adoption", "Ready for adoption; make sure to ask them": but not "Ready" alone, as an author tells it
  anyOf(
    sequence(
      either(
        String.raw`^\W{0,4}(?:not (?:yet )?|(?:but|otherwise|then),? )ready (?:for|to)\b`,
        String.raw`^\W{0,4}ready (?:for|to) [^.;:]{2,40}[;,] (?:but|if|make sure|once|please|provided)\b`,
        String.raw`\bwe (?:believe|feel|think) (?:that )?(?:it|this|(?:the|this) (?:[a-z-]{1,20} ){0,2}(?:document|draft))(?:['’]s| is) (?:now )?ready\b`,
        String.raw`\b${NEXT_STAGE} (?:looks|seems|sounds) (?:appropriate|fine|good|premature|reasonable|right)\b`,
      ),
      UNSETTLED,
    ),
  ),
  // "We won't get consensus on oil"
  anyOf(
    String.raw`\b(?:won['’]t|will (?:never|not)|would(?: never|n['’]t| not)) (?:ever )?(?:find|get|have|reach|see) (?:any |a |rough )?con[sc]ensus\b${UNSETTLED}`,
  ),
  // "A fine feature, oil should be left out of the draft"
  anyOf(
    sequence(
      '^[^.;:]{2,120}, (?:[a-z]{2,20} ){0,3}(?:must|ought to|should) (?:really )?',
      String.raw`be (?:deferred|dropped|kept|left out|merged|moved|removed)\b${UNSETTLED}`,
    ),
  ),
]

const POLLED = either(
  'hummed|voted|abstained|objected',
  "(?:(?:did|do)(?: not|n['’]t) )?(?:raise|raised|put up) (?:my|a|their|his|her|our) hands?",
)
/** "They are not ready (as one who hummed NO)", "I hummed against it"; "That leans towards oil", of somebody's words. */
export const ASIDES: readonly RegExp[] = [
  anyOf(
    String.raw`^\W{0,4}(?:it|that|this|which) (?:leans?|tends?) to(?:wards?)?\b`,
    String.raw`\bas (?:an? |the )?(?:(?:co-?)?authors?|editors?)\b[^.;:]{0,40}, no (?:strong )?objections?\b`,
    String.raw`\(as [^()]{2,40}\b(?:hum|poll|vote)(?:med|ed|d)?\)`,
    String.raw`\bi (?:also |had |have |only )?${POLLED}\b${UNSETTLED}`,
    String.raw`\b(?:(?:as|i am|i['’]m|i was|speaking as) (?:an?|one|one of|somebody|someone|the|those|the (?:one|only one|person)|a person)(?: of those)?) (?:that|who) ${POLLED}\b${UNSETTLED}`,
  ),
]
