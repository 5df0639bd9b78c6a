/** Words for calls: for adoption, last calls, and the next call of a group. */

import { anyOf, asWord, either, sequence } from '../../patterns/alternatives.ts'
import { ENGLISH_MONTHS } from '../calendar.ts'
import { cues } from './cue.ts'
import { PLAINLY } from './parts.ts'

const CALL =
  '(?:(?:(?:group|ietf|rg|wg) )?adoption call|call for (?:(?:group|rg|wg|working group) )?adoption|consensus call|last[- ]call|rglc|wgap?|wglc)'

export const CALLS = cues({
  // "Next call on 21 August", "next interim is planned for Thursday": with its day, which is thereby settled
  'next meeting set': anyOf(
    sequence(
      '^[^a-zà-ỿ]{0,6}(?:the |our )?next (?:(?!ietf)[a-z]{2,12} ){0,2}',
      '(?:call|conference|interim|meeting|session|telechat|telecon)',
      '(?: (?:is|are|will be|to be))?(?: (?:held|planned|scheduled|set|on|for|in|at|to)){0,2}:? ',
      String.raw`(?=[^.;?]{0,40}(?:\d|${ENGLISH_MONTHS.replaceAll('|', '\\b|')}\b|[a-z]{3,6}day\b))`,
    ),
  ),
  'last call status': anyOf(
    String.raw`\b(?:in|entered|at|passed|completed) (?:the )?(?:\w{1,40} ){0,3}last call\b`,
    String.raw`\b(?:transitioned|moved|advanced|progressed) to (?:the )?(?:\w{1,40} ){0,2}evaluation\b`,
    // "LANTERN was moved to last call"
    sequence(
      String.raw`${PLAINLY}{0,100}(?<!\b(?:be|get|to) )\b(?:advanced|moved|progressed|transitioned|went) (?:in)?to `,
      String.raw`(?:ietf |rg |wg |working group )?(?:last[- ]call|rglc|wglc)\b(?! (?:after|if|once|when|whenever|until)\b)`,
    ),
    // "The draft goes to WGLC", "Second WGLC under way"
    String.raw`^\W{0,4}(?:the |this )?(?:draft|document|it)s? (?:now )?(?:go(?:es)?|moves?) (?:in)?to (?:ietf |wg |rg |working group )?(?:last[- ]call|wglc|rglc)\b(?! (?:after|if|once|when|until)\b)`,
    String.raw`^\W{0,4}(?:(?:the|an?|another|second|third|2nd|3rd) )?(?:wglc|rglc|(?:wg |rg |working group |ietf )?last[- ]call) (?:is |now )?(?:under ?way|running|ongoing)\b`,
    String.raw`\bheld in (?:a )?missref\b|\bsubmitted for publication\b`,
    String.raw`\bpublication (?:has been|was|is) requested\b|\brequested (?:the )?publication of\b`,
    String.raw`${PLAINLY}{0,80} (?:has|have) been (?:forwarded|handed|sent|submitted) to the (?:ads?|area directors?|iesg|rfc editor)\b|\b(?:rfc.editor|editor['’]?s?) queue\b`,
    String.raw`\bcompleted (?:the |its )?(?:ad|area director|iesg|ietf|wg|shepherd)[- ](?:review|evaluation|write-?up)\b`,
  ),
  adoption: /\badopt(?:ion|ing|s)?\b|\bwga\b/i,
  'adoption call': anyOf(
    String.raw`\bCfA\b`,
    String.raw`\b(?:call(?:s|ing)? for|wg|rg|call of|issue|start\w{0,40}|initiate\w{0,40})[^.;]{0,15}\badoption\b`,
    String.raw`\badoption calls?\b|\bready for (?:wg |rg )?adoption\b`,
  ),
  'last call': /\bwglcs?\b|\blast[- ]calls?\b|\brglcs?\b|\bIETF LC\b/i,
  'last call soon': anyOf(
    sequence(
      asWord(
        'ready (?:for|to)|start(?:ed|ing|s)?|issued?|initiated?|go(?:es|ing)? to',
        'will (?:be|go|have|start|do)|plan(?:ned|s|ning)?|soon|target|before|after|next|coming',
        "towards?|request(?:ed|ing)?|head for|launch(?:ed)?|enter(?:ed)?|another|let's|passed",
        String.raw`complet\w{1,40}|finished|conclu\w{1,40}|2nd|second|trigger(?:ed|s)?`,
        'kick(?:ed|s|ing)? off|near(?:ing|ly|s)?|expect(?:ed|s)?|run',
      ),
      String.raw`[^.;]{0,30}\b(?:wglcs?|last[- ]calls?|rglcs?)\b`,
    ),
    sequence(
      String.raw`\b(?:wglcs?|last[- ]calls?|rglcs?)\b[^.;]{0,25}`,
      asWord(
        'soon|planned|coming|after this|next|issued|started|will|finished|ended|concluded',
        'complete|passed|closed',
        sequence('in ', either(ENGLISH_MONTHS, 'the next')),
      ),
    ),
  ),
  /** What the chairs write when a call is over, or goes on for longer. */
  'call ended': anyOf(
    sequence(
      String.raw`${PLAINLY}{0,60}\b${CALL}s?(?: (?:for|of|on) [^.;:]{2,60})? `,
      either(
        '(?:has|have) (?:now )?(?:been (?:closed|completed|concluded|extended)|closed|completed|concluded|ended|finished)',
        '(?:is|are|was|were) (?:being |hereby |now )?(?:closed|complete|completed|concluded|extended|finished|over)',
      ),
      String.raw`\b`,
    ),
    String.raw`^\W{0,4}(?:the|this) call (?:has been|is|was) (?:also |being |now )?extended\b`,
    String.raw`${PLAINLY}{0,60}\b(?:are |decided to |have |is |['’]re |will )?extend(?:ed|ing|s)? (?:the|this) (?:${CALL}|call)\b`,
    String.raw`^\W{0,4}(?:(?:so|therefore|thus),? )?(?:the chairs|we|i) (?:(?:hereby|now|therefore|thus) )?(?:consider|declare) (?:the )?(?:[^\s;,]{1,60} ){1,5}(?:adopted|closed|concluded|passed)\b`,
    String.raw`${PLAINLY}{0,60}\b(?:draft|document|it|work) (?:has )?(?:now )?(?:failed|finished|passed) (?:its |the )?(?:[a-z\d]{2,10} )?${CALL}\b`,
    String.raw`^\W{0,4}(?:the|this) (?:draft|document) (?:is )?(?:hereby |now )?becomes? an? (?:research |rg |wg |working )?(?:group )?(?:document|draft|item)\b`,
  ),
})
