/** Patterns of what would follow from a decision, or waits for one: nothing was decided. */
import { anyOf, either, sequence } from '../../../patterns/alternatives.ts'
import { UNSETTLED } from './not-settled.ts'

/** Words of what the room or a chair settled, beside which a condition is only a part of it. */
const SETTLED = either(
  'abandon|accept|action|adopt|agree|appoint|approv|clos(?:e|ed|ing)\\b|conclu|confirm|consensus|decid|decision|declar|defer|drop',
  'favou?r|hold\\b|hums?\\b|hummed|interest in|keep|last call|merg|no (?:need|objection)|park|polls?\\b|postpon|publish|put off|ready',
  'recommend|reject|resol|submit|support|verdict|will wait|wglc',
)
/** The beginning of a statement, as far as it says nothing of the kind. */
const NOTHING_BEFORE = String.raw`^(?:(?!\b${SETTLED})[^.;:]){0,160}?`
/** The rest of a statement, as far as it says nothing of the kind. */
const NOTHING_AFTER = String.raw`(?![^.]{0,200}\b(?:agreed|consensus|decided|decision|in favou?r|let['’]?s|no objections?)\b)`
/** What is decided in the condition. */
const DECIDED = sequence(
  either(
    sequence(
      '(?:(?:is|are|was|were|be|been|being|gets|got|has been|have been) )?(?:formally |finally |first )?',
      '(?:accepted|adopted|agreed|approved|chartered|closed|decided|dropped|merged|published|rejected|selected|submitted)',
    ),
    '(?:agrees?|adopts?|agreed|approves?|decides?|decided|rejects?) (?:on|that|to)',
    '(?:is|was|sees?|have|has) consensus',
    '(?:is|are|were) with the iesg',
  ),
  String.raw`\b`,
)

/** "Worried about energy even if the draft is adopted", "Rechartering comes only after two documents are approved". */
export const CONDITIONS: readonly RegExp[] = [
  anyOf(
    sequence(
      NOTHING_BEFORE,
      String.raw`(?<!\bat )\b(?:even if|if|once|unless|assuming(?: that)?|whether|not before|only (?:after|once|when)|wait(?:s|ed)? until|starts? after)\b`,
      String.raw`(?:[^.,;:()]|\([^()]{1,60}\)){0,80}?\b${DECIDED}${NOTHING_AFTER}`,
    ),
    // "We can talk about it after the text is agreed"
    sequence(
      NOTHING_BEFORE,
      String.raw`\b(?:can|could|may|might|would)\b(?:(?!\b${SETTLED})[^.;:]){0,80}? (?:adoption )?(?:after|when|should)\b`,
      String.raw`[^.,;:]{0,80}?\b${DECIDED}${NOTHING_AFTER}`,
    ),
    // "It could be merged if there is consensus"
    String.raw`^[^.;:]{0,60}\b(?:could|might) be [a-z]{2,20}ed\b[^.;:]{0,80} (?:if|once|provided) ${UNSETTLED}`,
  ),
]
