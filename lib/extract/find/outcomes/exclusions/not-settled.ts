/** Patterns of what is still open or yet to come. */
import { DECISION_ABROAD } from '../../../lexicon/markers.ts'
import { anyOf, asAccentedWord, atStart, either, sequence } from '../../../patterns/alternatives.ts'
import { WAITS } from '../../statements/in-general.ts'
import { ANSWER } from './course-of-session.ts'

/** Not followed by words that say it was settled after all. */
export const UNSETTLED = sequence(
  String.raw`(?![^.]{0,200}\b`,
  either(
    'accepted|agreed|(?:all|everyone) agrees? (?:to|we)|approved|conclu(?:ded|sion)|confirmed|consensus (?:is|was|to)|decided|granted|in favou?r|merged|no objections?',
    '(?:nobody|no[- ]one) objected|objections|rejected|supported|(?:was|were) adopted',
  ),
  String.raw`\b)`,
)
/** What is only asked, wished for, possible or proposed. */
export const OPEN = anyOf(
  String.raw`\b(?:would|might|could) be (?:good|nice|great|useful|helpful) (?:to|if)\b`,
  String.raw`^\W{0,4}(?:it|this|that|they|we|one|(?:the|an?) (?:[a-zà-ỿ-]{1,20} ){1,2}?) ?(?:could(?! not agree\b)|might|may)\b${UNSETTLED}`,
  String.raw`^\W{0,4}(?:we|i|they) (?:also |still |all )?(?:want|wanted|wish|would like|['’]d like) to\b${UNSETTLED}`,
  String.raw`\b(?:an?|this|that|the) (?:hum|poll|show of hands) (?:could|may|might|should|would)\b${UNSETTLED}`,
  // "Closing the draft will help": what it would be good for
  sequence(
    String.raw`^\W{0,4}(?:accept|adopt|agree|approv|clos|defer|dropp|keep|merg|mov|publish|reject|remov|split)[a-z]{0,3}ing\b`,
    String.raw`[^.,;:]{2,60} (?:will|would|could|may|might) (?!be (?:acceptable|fine|ok(?:ay)?|\w{2,20}ed)\b)`,
    UNSETTLED,
  ),
  String.raw`\bhopefully\b[^.;]{0,40}\b(?:agree|agreement|consensus|adopt)`,
  // what a call or a hum is for
  String.raw`\b(?:call|hum|poll|vote) is (?:also |just |only |simply )?an? (?:check|means|poll|question|tool|way) (?:for|of|to)\b${UNSETTLED}`,
  String.raw`\b(?:wondered|wonders|unclear|discussed) (?:whether|if)\b`,
  String.raw`\bwish(?:ed|es)? (?:that )?(?:it|the|they|we)\b[^.;]{0,40} (?:could|had|was|were|would)\b`,
  String.raw`\b(?:nobody|no[- ]one|not|n['’]t) (?:certain|know|known|knows|sure) (?:if|that|when|whether|which|who)\b`,
  String.raw`\b(?:brought|put) (?:up )?for (?:approval|adoption|a vote)\b`,
  String.raw`\b(?:problems?|things?|what|which|that) (?:that )?(?:they|we) have(?:n['’]t| not) (?:yet )?(?:agreed|decided)\b`,
  `${WAITS}${UNSETTLED}`,
  String.raw`\b(?:ended (?:in|with)|led to|resulted in) (?:an?|several|some|the|two) (?:[a-z]{2,20} ){0,2}(?:ideas?|proposals?|questions?|suggestions?)\b${UNSETTLED}`,
  String.raw`^(?:[^.;:?!]{1,40}(?:[:–—]| -) )?(?:the |an? )?(?:idea|proposal|request|suggestion) (?:is |was )?to\b${UNSETTLED}`,
  String.raw`^\W{0,4}there (?:is|was|were) (?:also )?(?:an? |another |some )?(?:desire|ideas?|proposals?|requests?|suggestions?) (?:for|that|to)\b${UNSETTLED}`,
  String.raw`\b(?:i|they|we|you|people|some) (?:have |had )?tried to (?:adopt|agree|close|conclude|decide|merge|settle)\b${UNSETTLED}`,
  String.raw`\bthe question (?:of|for|about|on) [^.;]{2,60} (?:was|were) (?:raised|asked)\b${UNSETTLED}`,
  String.raw`\bthere (?:is|was) no (?:reason|way|point)\b|\bat some point\b.{0,40}\bwill\b`,
  // agreement that is sought, missed or asked for
  String.raw`\b(?:look(?:ed|ing)? for|seek(?:s|ing)?|want(?:s|ed)?|should be|hop(?:e|ed|ing) for) (?:[a-z]{1,12} ){0,2}(?:agreement|consensus)\b${UNSETTLED}`,
  String.raw`\b(?:see|hear|check|find out|tell|know)\b[^.;]{0,40}\b(?:if|whether)\b[^.;]{0,50}\bconsensus\b${UNSETTLED}`,
  String.raw`\bto see (?:if|whether) there\b${UNSETTLED}`,
  // a question whose mark is missing, or stands further on
  String.raw`\bshould (?:also |only )?be (?:aware|careful|concerned|mindful)\b`,
  sequence(
    String.raw`^\W{0,4}(?:how|what|when|where|which|who|why) (?:are|can|could|do|does|did|is|should|was|were|will|would) (?:it|that|the|there|they|this|we|you)\b`,
    String.raw`(?![^?]{0,300}${ANSWER}\b)`,
  ),
)
/** "Decision: none yet": an empty field of a form. */
export const NOTHING_DECIDED = atStart(
  sequence(
    String.raw`\W{0,4}(?:agree(?:d|ments?)|conclusions?|decided|decisions?|outcomes?|resolutions?|resolved|${DECISION_ABROAD}) ?[:：–—] ?`,
    either(
      'n/a',
      'no(?: decisions?)?',
      'none',
      'not yet',
      'nothing',
      'open',
      'pending',
      'tb[acd]',
      'to be [a-z]{2,20}ed',
      'to be (?:made|taken)',
    ),
    String.raw`(?: (?:at|by|in|on) [^.;:]{2,40}| so far| yet)?\W*$`,
  ),
)
/** "If the group decided", "has not decided yet" in other languages. */
const NOT_SO_ABROAD = anyOf(
  sequence(
    String.raw`^\W{0,4}`,
    either(
      "(?:se|si) (?:[ao]s?|il|la|le|les|lo|los|el|una?|uma?|nós|nous|on) |si l['’]",
      '(?:falls|wenn|jeśli|jestliže|pokud|hvis|если) ',
    ),
  ),
  '^(?:如果|假如|若是|もし|만약)',
  asAccentedWord(
    'não (?:se )?(?:acordou|concord(?:ou|aram)|decid(?:iu|iram)|resolveu)',
    'non (?:si )?(?:è|abbiamo|ha|hanno) (?:ancora )?(?:adottato|concordato|deciso)',
    "n['’](?:a|ont|avons) (?:pas|rien) (?:encore )?(?:adopté|convenu|décidé)",
    'no (?:se )?(?:ha |han |hemos )?(?:acord|decid)(?:ad[oa]|id[oa]|ió|ieron|aron)',
    'nicht (?:beschlossen|entschieden)|niet besloten|nie (?:postanowi|uzgodni|zdecydowa)(?:ła|ło|ły|li|ł|no)',
    'inte beslutat|ikke besluttet',
  ),
  'не (?:было )?(?:договорил|принял|реш[еи][лн])',
  '(?:没有|沒有|尚未)(?:做出|作出)?[决決]定|決定(?:されて|して)(?:いない|おらず)|결정(?:되지|하지) (?:못|않)',
)
/** "A call for adoption will be sent": somebody's task, unless the same sentence tells the room's answer. */
const CALL_TO_COME = atStart(
  sequence(
    sequence(
      String.raw`(?![^.]{0,300}\b`,
      either(
        'agree(?:d|ment)|appetite|consensus|decided|(?:in )?favou?r|interest|nobody|no (?:objections?|one|opposition)',
        'positive(?:ly)?|ready|sense of the room|support(?:ed|ive)?|(?:been|was|were) adopted[^.]{1,80} and',
      ),
      String.raw`\b)[^.;:]{0,160}?`,
    ),
    either(
      sequence(
        String.raw`\b(?:adoption calls?|calls? for (?:(?:working |research )?group |rg |wg )?adoption)\b[^.;]{0,60} (?:to|will|would) (?:(?:also|soon|then) )?`,
        '(?:be (?:confirmed|done|held|initiated|issued|launched|made|run|sent|started)|follow|start)',
      ),
      sequence(
        "(?:['’]ll| to| will| would) (?:(?:also|now|soon|then) )?",
        '(?:do|have|hold|initiate|issue|launch|make|run|send|start) (?:out )?(?:an? |the )?(?:formal )?',
        '(?:(?:group |rg |wg )?adoption calls?|calls? for (?:group |rg |wg )?adoption)',
      ),
    ),
    String.raw`\b`,
  ),
)
/** What is still to come, or only expected. */
export const NOT_YET: readonly RegExp[] = [
  NOT_SO_ABROAD,
  /^\W{0,4}(?:once|as soon as|if|after that)\b[^;]{0,200}\b(?:will|plans? to)\b|^\W{0,4}(?:then,? )?before (?:adoption|going|the|we|wglc)\b/i,
  // "After getting consensus on the list, the work can be started"
  anyOf(
    String.raw`^\W{0,4}after (?:getting|having(?= (?:[a-z]{2,10} )?con[sc]ensus\b)|obtaining|reaching)\b(?![^;]{0,300}\b(?:agreed|concluded|decided|declared)\b)[^;]{0,200} (?:can|could|may|might|will)\b`,
  ),
  // "Oil is likely to be dropped": but not what was agreed to be likely
  anyOf(
    String.raw`^(?:(?!\b(?:agreed?|concluded|consensus|decided|decision)\b)[^;]){0,160}?\b(?:un)?likely (?:to )?be [a-z]{2,20}ed\b${UNSETTLED}`,
  ),
  // what a mail will say
  anyOf(
    sequence(
      String.raw`^\W{0,4}(?:an?|that|the|this) (?:[a-z-]{2,20} ){0,2}(?:announcement|e-?mail|letter|mail|message|note|reply|statement) `,
      String.raw`(?:is to|should|will|would) (?:also |then )?(?:ask|explain|mention|note|say|state|tell)\b`,
    ),
  ),
  // "If people think it is ready, we can adopt it"
  anyOf(
    String.raw`\bif (?:everyone|folks|others|people|you|the (?:group|room|wg)) (?:agrees?|believes?|feels?|thinks?|wants?)\b[^;]{0,120}\b(?:can|could|may|might|will|would)\b${UNSETTLED}`,
  ),
  anyOf(String.raw`^\W{0,4}(?:even )?if\b[^;]{0,200}\b(?:could|would)\b${UNSETTLED}`),
  CALL_TO_COME,
  // "will be prepared once the comments have been resolved"
  anyOf(
    sequence(
      String.raw`\bwill (?:then )?be (?!adopted|closed|dropped|merged|removed)[a-z]{2,20} [^.;]{0,60}\b(?:after|once|when) [^.;]{2,60} `,
      String.raw`(?:have|has) been (?:addressed|completed|fixed|incorporated|published|resolved)\b`,
    ),
  ),
  /\b(?:maybe|might be|perhaps|possibly|probably) ready (?:for|to)\b/i,
  anyOf(
    String.raw`\b(?:if|once|unless|until) (?:(?:there is|the|we have) )?(?:(?:group|rg|rough|wg) )?con[sc]ensus (?:can be|exists|has been|is|was)\b(?![^.]{0,200}\b(?:agreed|decided)\b)`,
  ),
  /\b(?:will|should|(?:is|are) expected to) (?:then |soon )?be (?:[a-z]{1,20} and )?ready\b|\b(?:poll|hum)s? (?:will|(?:is|are) going to) (?:be|follow|go|run)\b/i,
  /\bexpected to be (?:approved|finished|published|ready)\b|\b(?:is|are) (?:also )?(?:anticipated|expected|hoped) (?:shortly|soon|that|to)\b|\b(?:is|are) expecting\b/i,
  /^\W{0,4}(?:it |this |that )?(?:also |still )?needs? to be [a-zà-ỿ]{1,20}(?:ed|en|wn)\b|^\W{0,4}in order to\b(?![^.]{0,200}\b(?:agreed|decided|consensus)\b)/i,
  /^\W{0,4}(?:TBD|to be (?:done|decided|determined))\b/i,
  /\bcon[sc]ensus (?:of the (?:group|room|wg) )?will be (?:assessed|called|determined|gauged|judged|measured|sought|tested)\b/i,
  /\b(?:is|are) on (?:the|our) agenda for (?:an? )?(?:[a-z]{1,20} ){0,2}(?:discussion|review|sense)\b/i,
  /\b(?:needs?|seeks?|seeking) (?:more |some |wg |further |an )?(?:agreement|consensus) on\b/i,
  // "has not been approved", "would have been cancelled"
  anyOf(
    sequence(
      either(
        String.raw`\b(?:has|have)(?: not|n['’]t) (?:yet )?been `,
        String.raw`\bnot yet |\bwould have been `,
      ),
      either(
        'adopted|appointed|approved|cancell?ed|closed|completed|concluded|elected|issued|merged|published',
        'started|submitted',
      ),
      String.raw`\b${UNSETTLED}`,
    ),
    String.raw`\b(?:has|have)(?: not|n['’]t) (?:yet )?(?:adopted|issued|started)\b${UNSETTLED}`,
  ),
  /\bno (?:[a-zà-ỿ]{1,20} ){1,4}(?:has|have) (?:yet )?been (?:issued|started|published)\b/i,
  /\bfigur(?:e|ing) out (?:how|if|what|when|where|whether|which|who)\b|\bwants? to know\b/i,
  /\b(?:closes|deadline)(?: is)?:? (?:on )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b/i,
  /^[^.;]{0,80}\b(?:we|they|i) (?:can |now |also )?expect (?:(?:that|this|the|it|an?|another|(?:one|some|two) more)\b)/i,
]
