/** Patterns of suggestions, worries and refusals, which nobody has taken on as a task. */
import { anyOf, sequence } from '../../../patterns/alternatives.ts'
import { FEELS, WAITS } from '../../statements/in-general.ts'
import { I_OR_WE, START } from '../parts.ts'

/** Not followed by what somebody does about it, in the same sentence. */
const NOTHING_TO_FOLLOW = String.raw`(?![^.]{0,200}\b(?:agreed to|needs? to|please|volunteer(?:ed|s)?|will)\b)`
/** What somebody suggests, supposes or wishes for. */
export const NOT_TAKEN_ON = anyOf(
  String.raw`${START}(?:i |we |he |she |they )?(?:also )?(?:suggests?|recommends?|(?:would|['’]d) (?:suggest|recommend|encourage|propose|expect))\b`,
  String.raw`${START}(?:so )?(?:maybe|perhaps)\b|\b(?:it looks? like|most probably|unlikely)\b`,
  String.raw`${START}(?:it|this|that) (?:might|may|could|would|sounds|looks)\b`,
  String.raw`${START}if we\b`,
  // "If Ana can send a text that covers it": nothing follows from it
  String.raw`${START}if (?![^.]{0,200}\b(?:contact|let|ping|please|tell|will)\b)[^,;.:]{1,40} (?:can|could|is able to|wants to) [^,;.:]{1,160}\W{0,3}$`,
  // "Will have to think about that"
  String.raw`${START}(?:(?:i|we)(?:['’]ll| will| would)?|will|would) (?:have|need) to think\b`,
  String.raw`\b(?:will|['’]ll) try (?:not to|to not)\b`,
  String.raw`${START}${I_OR_WE}(?:hope|hoping|hopefully)\b(?! to (?:finish|go|have|post|publish|send|start|submit))`,
  String.raw`\bhope[ds]? (?:for|it|that|the|they|to see|we)\b`,
  String.raw`${START}${I_OR_WE}(?:would|['’]d) (?:like|love|prefer|want) (?:to|an?|some|more)\b`,
  String.raw`${START}${I_OR_WE}needs? (?:some |more )?help(?: (?:here|with (?:this|it)))?\W*$`,
  String.raw`${START}(?:it|that|this)(?:['’]s| is| was| seems)\b[^.;]{0,40}\bcourse of action\b`,
  String.raw`${START}so (?:many|much)\b|\b(?:should|would|could|might) be (?:easy|nice|fun|interesting)\b`,
)
/** What authors hope for or believe, and what may be expected of nobody. */
export const HOPED: readonly RegExp[] = [
  anyOf(
    // "The authors believe it should be ready by May", "might be willing to work on something"
    sequence(
      String.raw`^[^.;:]{0,40}\b(?:authors?|chairs?|editors?|group|rg|team|wg) (?:also |still )?`,
      String.raw`(?:believes?|feels?|hopes?|thinks?|wish(?:es)?)\b${NOTHING_TO_FOLLOW}`,
    ),
    String.raw`\bwe(?:['’]ll| will) (?:all |surely )?do our best\b(?! to (?:finish|post|publish|review|send|submit|update))`,
    String.raw`\b(?:could|may|might) be (?:able|available|happy|interested|open|willing)\b${NOTHING_TO_FOLLOW}`,
  ),
  anyOf(
    // "Further discussions are expected in the coming months": of nobody
    sequence(
      `${START}(?:(?:additional|another|further|many|more|some|the|two|three) )?(?:[a-z-]{2,20} ){0,2}?`,
      '(?:comments|debate|discussions?|feedback|implementations?|progress|reviews|talks|work) ',
      String.raw`(?:[^.;:]{1,80} )?(?:are|is) (?:also )?(?:anticipated|awaited|expected|foreseen)\b(?! (?:by|from|of) (?:the )?(?:authors?|chairs?|editors?)\b)${NOTHING_TO_FOLLOW}`,
    ),
  ),
  // "The RFCs are expected to be published soon"
  anyOf(
    String.raw`\bexpected to (?:advance|progress|be (?:approved|available|done|finished|out|published|ready))\b(?![^.]{0,200}\b(?:please|will)\b)`,
  ),
]
/** What somebody is for or against, and figures of speech. */
export const VIEWED = anyOf(
  // "Personally I'd support an update"
  sequence(
    String.raw`${START}(?:personally,? )?i(?:['’]d| would)? (?:also |certainly |fully |strongly )?(?:favou?r|object to|support)\b`,
    String.raw`(?![^.]{0,200}\b(?:happy to|volunteer|will(?:ing)?)\b)`,
  ),
  String.raw`${START}(?:[^.:;?!]{1,30}: )?my (?:main |one |only )?(?:complaint|concern|doubt|fear|impression|opinion|point|preference|quibble|question|worry) (?:here )?(?:is|was)\b${NOTHING_TO_FOLLOW}`,
  // "We need to get past this", "Next year would be good"
  String.raw`${START}(?:but |so )?we (?:all |just |really )?(?:have|need) to (?:accept that|be (?:patient|realistic)|face|get (?:beyond|over|past)|live with)\b${NOTHING_TO_FOLLOW}`,
  String.raw`${START}(?:[^.:;?!]{1,30}: )?(?:next (?:meeting|month|week|year)|today|tomorrow) (?:might|would) be (?:better|fine|good|great|ok(?:ay)?)\b${NOTHING_TO_FOLLOW}`,
)
/** A statement that only says what somebody worries about or waits for. */
export const IN_SUSPENSE = anyOf(`${FEELS}(?![^.]{0,200}\\bwill\\b)`, `${WAITS}(?![^.]{0,200}\\bwill\\b)`)
/** Not followed by what will be done instead, in the same sentence. */
const NOTHING_ELSE = String.raw`(?![^.]{0,200}\b(?:but|let['’]?s|needs?|will)\b)`
/** What somebody says they will not do. */
export const NO_PLANS = anyOf(
  String.raw`^(?:(?!\bwill\b)[^;]){0,200}\b(?:was|were|is|are|am)(?: not|n['’]t) (?:ever )?going to\b${NOTHING_ELSE}`,
  String.raw`${START}${I_OR_WE}(?:do(?:es)?n['’]t|do(?:es)? not) (?:expect|intend|need|plan|want) to\b${NOTHING_ELSE}`,
  String.raw`^(?:[^.;:]{0,60}[,;:] )?\W{0,4}not (?:going|planning|expecting) to\b${NOTHING_ELSE}`,
  String.raw`${START}no (?:immediate |current |real )?(?:plans?|intention|desire)\b`,
  String.raw`${START}the plan is not to\b`,
)
