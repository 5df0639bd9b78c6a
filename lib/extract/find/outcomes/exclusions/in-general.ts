/** Patterns of how things are done in general, by the IETF and by machines, which sound like outcomes. */
import { anyOf, atStart, either, sequence } from '../../../patterns/alternatives.ts'
import {
  ANY_OF_THEM,
  ANYONE_MAY,
  BY_ANY_GROUP,
  CHARTERED,
  QUEUE_CLOSED,
  WHENEVER,
} from '../../statements/in-general.ts'

/** Explanations of how the IETF works. */
export const PROCESS: readonly RegExp[] = [
  // but what a bracket explains beside it
  /\bcon[sc]ensus and running code\b(?![^()]{0,60}\))/i,
  // the same as other languages have it
  anyOf(
    '(?<![a-zà-ÿ])(?:consenso|consensus|konsens) (?:[a-zà-ÿ]{5,15} )?(?:y|e|et|en|und) (?:(?:du|l[ae]|un) )?(?:[a-zà-ÿ]{5,13} )?(?:código|codice|code)(?![a-zà-ÿ])',
    'コンセンサスと(?:動く|ランニング)?コード|(?:共识与|共识和|共識與|共識和)(?:可?[运運]行的?)?(?:代码|代碼)',
  ),
  anyOf(
    sequence(
      String.raw`\b`,
      either(
        'an? (?:bof|charter|hum|last call|working group|rfc|internet-draft) is',
        'con[sc]ensus (?:is|was)',
      ),
      ' ',
      either(
        'just|simply|when|where|how',
        sequence(
          '(?:an?|the) (?:[a-z-]{2,20} ){0,2}',
          either('way|process|tool|principle|method|meeting|call|group|statement|document|part|stage|step'),
          String.raw`\b`,
        ),
      ),
    ),
  ),
  anyOf(
    sequence(
      String.raw`\b(?:con[sc]ensus|decisions?|agreements?) (?:is|are|can be|may be|should be|must be|has to be|gets?) `,
      '(?:[a-zà-ỿ]{1,20}ly |not |often |then ){0,2}',
      String.raw`(?:achieved|determined|reached|judged|measured|made|taken|needed|required|based|defined|called|assessed|found)\b`,
    ),
    String.raw`\bdecisions (?:are|have to be|must be|need to be) (?:confirmed|verified)\b`,
    String.raw`\b(?:con[sc]ensus|adoption) (?:does not|doesn['’]t|means|requires)\b`,
    String.raw`\b(?:gauge|judge|determine|measure|ascertain|assess)\b[^.;]{0,25}\bcon[sc]ensus\b`,
    // what it is taken for, and not that there is any
    String.raw`\b(?:interpretations?|perception|record|scribes?|views?) of (?:what (?:is|was|were) )?(?:the )?(?:rough )?(?:(?:working |research )?group |rg |wg )?con[sc]ensus\b`,
    // what somebody would have to say
    String.raw`["“](?:no|yes)[,:;]? there (?:is|was) (?:not? |rough )?con[sc]ensus\b`,
    String.raw`\b(?:is|are) (?:generally|widely|usually|commonly|well) (?:accepted|agreed|known|understood)\b`,
  ),
  // "the IETF decides", "any group adopts"
  anyOf(
    sequence(
      String.raw`\b(?:IETF|IRTF|IESG|IAB|(?:working|research) groups|WGs|RGs|(?:an?|any|each|every) (?:IETF |IRTF )?`,
      '(?:(?:working |research )?group|wg|rg|draft|document|proposal|internet-draft|rfc|chair))',
      '(?: usually| often| then| only| generally| typically)? ',
      String.raw`(?:makes?|takes?|works?(?! (?:items?|products?)\b)|operates?|uses?|rel(?:y|ies)|adopts?|decides?|reach(?:es)?|seeks?|determines?|hums?|votes?)\b`,
    ),
  ),
  /\b(?:chairs?|iesg|ads?|area directors?) (?:decides?|judges?|determines?|assess(?:es)?) (?:whether|if|when)\b/i,
  WHENEVER,
  /\b(?:working |research )?(?:groups?|wgs?|rgs?|chairs?) (?:will |can |may )?(?:also )?(?:usually|typically|normally|often) [a-zà-ỿ]/i,
  /\b(?:ways?|how|means) (?:to|of) (?:ascertain|tell|find|determin|measur|judg|reach)[a-zà-ỿ]{0,5} (?:whether|if|out|con[sc]ensus)\b/i,
  /\b(?:(?:called|known as|named) \W{0,2}(?:rough )?|(?:terms?|terme|begriff|término|notion|concept|motto|slogan|principle)\b.{0,25}\b)con[sc]ensus\b/iu,
  CHARTERED,
  QUEUE_CLOSED,
  anyOf(
    String.raw`^\W{0,4}an? (?:draft|internet|proposed) standard(?: [a-z]{3,15})? (?:can|has|is|may|must|needs?|requires?|should)\b`,
    String.raw`^\W{0,4}(?:comments|(?:self-)?nominations|registrations|submissions) are (?:accepted|welcome)\b`,
    String.raw`\b(?:are|is) accepted from (?:any|every)(?:body|one)\b`,
  ),
  /\b(?:widely|broadly|commonly|universally) (?:adopted|deployed|implemented|used)\b|\badopted (?:in|by) (?:some|many|several|various|most)\b/i,
  ANYONE_MAY,
  // "Dropped packets are counted", "Documents that have been approved go to", "Calls are cancelled by"
  anyOf(
    sequence(
      String.raw`^\W{0,4}(?:abandoned|accepted|approved|closed|deferred|discarded|dropped|merged|published|rejected|removed|withdrawn) `,
      String.raw`(?:[a-z-]{2,20} )?[a-z-]{2,20}s (?:are|can|have|may|must|need|should)\b`,
    ),
    sequence(
      String.raw`^\W{0,4}(?:(?:any|each|every) (?:[a-z-]{2,20} )?[a-z-]{2,20}|(?:an? )?(?:working |research )?(?:charter|document|draft|group|poll|proposal|rfc|rg|wg)s?) `,
      String.raw`(?:that|which) (?:are|can|has|have|is|was|were)\b`,
    ),
    String.raw`^\W{0,4}(?:[a-z]{2,10} )?(?:calls|connections|messages|packets|requests|sessions|transactions) are [a-z]{2,20}ed (?:by|if|when|with)\b`,
  ),
]
/** The same for articles only: in minutes, the same words are about a particular group or document. */
export const EXPLAINED: readonly RegExp[] = [ANY_OF_THEM, BY_ANY_GROUP]
/** What machines do: "the timer is deferred". */
export const MACHINES = atStart(
  sequence(
    String.raw`\W{0,4}(?:the |an? |each |every |any |all |both )?(?:[a-zà-ỿ]{1,20} )?`,
    either(
      'connection|timer|packet|client|server|relay|node|receiver|sender|endpoint|router|host|device',
      'resolver|proxy|peer',
    ),
    's? ',
    either(
      'is|are|will|must|should|shall|may|can|could|might|does|do|stays?|remains?|needs?|leaves?',
      'keeps?|drops?|discards?|removes?|adopts?|accepts?|rejects?|closes?|defers?|sends?',
      'fail(?:s|ed)?|(?:was|were) (?:not |un)able',
    ),
    String.raw`\b`,
  ),
)
