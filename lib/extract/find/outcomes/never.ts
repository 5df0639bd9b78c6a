/** What looks like an outcome by its words, and is none. */
import { matchesAny } from '../../language/compile.ts'
import { anyOf, anyOfCased, atStart, either, sequence } from '../../lexicon/ways.ts'
import type { Statement } from '../../types.ts'
import { isApparatus } from '../statements/apparatus.ts'
import { ANY_OF_THEM, ANYONE_MAY, BY_ANY_GROUP, CHARTERED, WHENEVER } from '../statements/in-general.ts'
import { ANSWER, COURSE } from './course.ts'

/** How the IETF works, as it is told to those who do not know: true at any time, and no event. */
const PROCESS: readonly RegExp[] = [
  // but what a bracket explains beside it
  /\bcon[sc]ensus and running code\b(?![^()]{0,60}\))/i,
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
    String.raw`\b(?:con[sc]ensus|adoption) (?:does not|doesn['’]t|means|requires)\b`,
    String.raw`\b(?:gauge|judge|determine|measure|ascertain|assess)\b[^.;]{0,25}\bcon[sc]ensus\b`,
    String.raw`\b(?:is|are) (?:generally|widely|usually|commonly|well) (?:accepted|agreed|known|understood)\b`,
  ),
  // "the IETF decides", "any group adopts"
  anyOf(
    sequence(
      String.raw`\b(?:IETF|IRTF|IESG|IAB|(?:working|research) groups|WGs|RGs|(?:an?|any|each|every) (?:IETF |IRTF )?`,
      '(?:(?:working |research )?group|wg|rg|draft|document|proposal|internet-draft|rfc|chair))',
      '(?: usually| often| then| only| generally| typically)? ',
      String.raw`(?:makes?|takes?|works?|operates?|uses?|rel(?:y|ies)|adopts?|decides?|reach(?:es)?|seeks?|determines?|hums?|votes?)\b`,
    ),
  ),
  /\b(?:chairs?|iesg|ads?|area directors?) (?:decides?|judges?|determines?|assess(?:es)?) (?:whether|if|when)\b/i,
  WHENEVER,
  /\b(?:working |research )?(?:groups?|wgs?|rgs?|chairs?) (?:will |can |may )?(?:also )?(?:usually|typically|normally|often) [a-zà-ỿ]/i,
  /\b(?:ways?|how|means) (?:to|of) (?:ascertain|tell|find|determin|measur|judg|reach)[a-zà-ỿ]{0,5} (?:whether|if|out|con[sc]ensus)\b/i,
  /\b(?:(?:called|known as|named) \W{0,2}(?:rough )?|(?:terms?|terme|begriff|término|notion|concept|motto|slogan|principle)\b.{0,25}\b)con[sc]ensus\b/iu,
  CHARTERED,
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
      String.raw`(?:[a-z-]{2,20} )?[a-z-]{2,20}s (?:are|can|have|may|must|need|should|will|were)\b`,
    ),
    sequence(
      String.raw`^\W{0,4}(?:(?:any|each|every) (?:[a-z-]{2,20} )?[a-z-]{2,20}|(?:an? )?(?:working |research )?(?:charter|document|draft|group|poll|proposal|rfc|rg|wg)s?) `,
      String.raw`(?:that|which) (?:are|can|has|have|is|was|were)\b`,
    ),
    String.raw`^\W{0,4}(?:[a-z]{2,10} )?(?:calls|connections|messages|packets|requests|sessions|transactions) are [a-z]{2,20}ed (?:by|if|when|with)\b`,
  ),
]
/** The same in an article, where minutes tell of one that was at hand. */
const EXPLAINED: readonly RegExp[] = [ANY_OF_THEM, BY_ANY_GROUP]
/** A post's writer moves on: in minutes it is the room that does. */
const TO_READERS = /^\W{0,4}(?:(?:so|but|now|first),? )?let['’]?s\b/i
/** What was so before: told to understand what is. */
const BEFORE: readonly RegExp[] = [
  anyOf(
    sequence(
      sequence(
        String.raw`\bsince (?:the|its|our|their|it|this|we|they)\b[^,.;]{0,60}\b`,
        '(?:was|were|had been|has been|got) (?:first |originally |formally |initially )?',
      ),
      either(
        'published|formed|created|chartered|held|founded|adopted|established|introduced|released',
        'standardi[sz]ed',
      ),
      String.raw`\b`,
    ),
  ),
  anyOf(
    String.raw`\b(?:have|has|had|is|are|was|were) already (?:been )?[a-zà-ỿ]{1,20}(?:ed|ne)\b`,
    String.raw`\b(?:adopted|agreed|decided|approved|discussed|closed) (?:this|that|it|them) already\b`,
  ),
  /\b(?:(?<!\bat )once|back then|at one time) (?:decided|agreed|chose|adopted|concluded)\b|^\W{0,4}(?:originally|initially|previously)\b/i,
  anyOf(
    String.raw`\bwhen (?:we|they|it|the [a-z]{1,20}) (?:was |were )?(?:adopted|agreed|approved|chartered|decided)\b`,
    String.raw`\b(?:I thought we|(?:that|which|who) had been)\b`,
  ),
  /^\W{0,4}(?:at|during|in) (?:our|the) (?:first|last|previous) (?:[a-z]{1,20} )?(?:call|interim|meeting|session)\b/i,
  /\b(?:has|have) been (?:in development|worked on) (?:for|since)\b/i,
  /\bin this (?:post|article|blog|episode|talk|paper)\b/i,
]
/** But where it was settled after that. */
const UNSETTLED = sequence(
  String.raw`(?![^.]{0,200}\b`,
  either(
    'accepted|agreed|approved|conclu(?:ded|sion)|confirmed|consensus (?:is|was|to)|decided|granted|in favou?r|merged|no objections?',
    '(?:nobody|no[- ]one) objected|objections|rejected|supported|(?:was|were) adopted',
  ),
  String.raw`\b)`,
)
/** What is only asked, wished for, possible or brought forward. */
const OPEN = anyOf(
  String.raw`\b(?:would|might|could) be (?:good|nice|great|useful|helpful) (?:to|if)\b`,
  String.raw`^\W{0,4}(?:it|this|that|they|we|one|(?:the|an?) (?:[a-zà-ỿ-]{1,20} ){1,2}?) ?(?:could|might|may)\b${UNSETTLED}`,
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
  String.raw`\b(?:nobody|no[- ]one|not|n['’]t) (?:certain|know|known|knows|sure) (?:if|that|when|whether|which|who)\b`,
  String.raw`\b(?:brought|put) (?:up )?for (?:approval|adoption|a vote)\b`,
  String.raw`^(?:[^.;:?!]{1,40}(?:[:–—]| -) )?(?:the |an? )?(?:idea|proposal|request|suggestion) (?:is |was )?to\b${UNSETTLED}`,
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
/** What machines do: "the timer is deferred". */
const MACHINES = atStart(
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
/** What is still to come, or only expected. */
const NOT_YET: readonly RegExp[] = [
  /^\W{0,4}(?:once|as soon as|if|after that)\b[^;]{0,200}\bwill\b|^\W{0,4}(?:then,? )?before (?:adoption|going|the|we|wglc)\b/i,
  /\b(?:will|should|(?:is|are) expected to) (?:then |soon )?be (?:[a-z]{1,20} and )?ready\b|\b(?:poll|hum)s? (?:will|(?:is|are) going to) (?:be|follow|go|run)\b/i,
  /\b(?:is|are) (?:also )?(?:anticipated|expected|hoped) (?:shortly|soon|that|to)\b|\b(?:is|are) expecting\b/i,
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
/** Who is more than one person. */
const MANY = either(
  'All|Attendees|Authors|Board|Both|Chairs|Committee|Community|Directors|Editors|Everybody|Everyone|Group|It',
  'Meeting|Members|Participants|People|Plenary|Room|Team|They|We',
)
/** "Ana has agreed to write the text": what one person takes on. */
const TAKES_ON = anyOfCased(
  sequence(
    String.raw`(?<!\p{L})(?<!\b[Tt]he )(?!${MANY}\b)`,
    String.raw`\p{Lu}\p{Ll}{1,20} (?:(?:has|have|had) )?(?:also )?agreed to `,
    either(
      'act|ask|chair|check|contact|coordinate|document|draft|edit|help|improve|lead|look|organi[sz]e|post',
      'prepare|present|provide|review|send|serve|shepherd|take|talk|update|work|write',
    ),
    String.raw`(?!\p{L})`,
  ),
  // "almost twenty people have agreed to attend"
  String.raw`\b(?:people|participants|speakers|others)\b[^.;]{0,60} (?:has|have|had) agreed to (?:attend|come|join|speak|take part)\b`,
)
/** What somebody decided for themselves, and what others than the IETF agree on among themselves. */
const OWN: readonly RegExp[] = [
  /^\W{0,4}(?:the |our )?(?:authors?|editors?) (?:also )?(?:believes?|expects?|feels?|hopes?|thinks?)\b/i,
  /^\W{0,4}(?:our|my|their|his|her) (?:idea|opinion|proposal|suggestion|view)s? (?:is|was|were|are)\b/i,
  // "Ana Berg agreed, noting that ...": one alone
  anyOfCased(
    sequence(
      String.raw`^\W{0,4}(?!(?:The|Our|${MANY})\b)\p{Lu}\p{Ll}{1,20}(?: \p{Lu}\p{Ll}{1,20}){0,2}(?<!\b(?:${MANY}))`,
      String.raw` (?:also |strongly )?(?:agreed|agrees|concurred|concurs)(?:[,;] (?:adding|and(?! (?:it|so|the|we)\b)|but|noting|saying|that)| with)\b`,
    ),
  ),
  anyOfCased(
    sequence(
      String.raw`\b(?:I|my (?:colleagues?|friends?|boss|company|team|employer))`,
      sequence(
        either(" have| had| also| finally| then| just| ultimately| therefore|['’]ve|['’]d"),
        String.raw`{0,2} (?:decided|chose|opted|resolved) (?:to|that|on|not|against)\b`,
      ),
    ),
  ),
  anyOf(
    sequence(
      String.raw`\b(?:companies|company|courts?|government|ministry|parliament|university|vendors?|our team) `,
      '(?:(?:also|finally|has|have|had|then) ){0,2}',
      String.raw`(?:adopted|agreed|appointed|approved|chose|decided|elected|resolved)\b`,
    ),
    String.raw`^\W{0,4}(?:at|in) (?:my|our) (?:old |own )?(?:company|team|university)\b`,
  ),
  /\bcon[sc]ensus (?:among|of|within|in) (?:the )?(?:[a-zà-ỿ]{1,20} )?(?:vendors?|team|company|companies|industry)\b/i,
]
/** What happens once, also in a post on how decisions come about in general. */
const EVENTS = ['decision marker', 'group decided', 'adopted', 'approved', 'tally']

/** What makes of a short question a poll. */
const ASKED = ['decision marker', 'put to the room', 'poll', 'hum']

/** Somebody is told to do something, or goes to do it: a task, until a word of deciding says more. */
const TASKS = [
  'action marker early',
  'person to do early',
  'speaker to do',
  'office to do early',
  'office will do early',
  'person will do early',
  'office asked to early',
]
/** What somebody thinks should be done. */
const SUGGESTED =
  /^\W{0,4}(?:(?:so|but|and|then),? )?(?:we|i|you|they|it) (?:need|should|have to|must|could|might|may)\b/i
/** Words of deciding: with one of them an action can be an outcome, too. */
const DECIDED = [
  'decision marker',
  'consensus',
  'group decided',
  'group agreed',
  'poll',
  'hum',
  'tally',
  'agreed',
  'decided',
  'verdict early',
  'dropped early',
  'left open',
  'ruled out',
  'put off',
]

/** What makes an outcome of an item in a list of decisions and actions that is yet to be done. */
const SETTLED = ['decision marker', 'consensus declared', 'group agreed']

/**
 * Whether `statement` is no outcome whatever its words weigh: how the session went, how things are done in general,
 * what happened before, what somebody chose to do, or a task or a suggestion and nothing more.
 */
export function isNever({ text, cues }: Statement): boolean {
  if (isApparatus(cues) || matchesAny(COURSE, text)) return true
  if (!cues.has('genre minutes') && TO_READERS.test(text)) return true
  if (cues.has('genre article') && matchesAny(EXPLAINED, text)) return true
  if (isMereQuestion(cues) || isOnesAnswer(text, cues) || matchesAny(OWN, text) || TAKES_ON.test(text))
    return true
  if (cues.has('about deciding') && !EVENTS.some((cue) => cues.has(cue))) return true
  if (!cues.has('decision marker') && isToldOf(text, cues)) return true
  if (cues.has('in list of actions') && cues.has('led by actions'))
    return !SETTLED.some((cue) => cues.has(cue))
  if (DECIDED.some((cue) => cues.has(cue))) return false
  return TASKS.some((cue) => cues.has(cue)) || SUGGESTED.test(text)
}

/** Told of at any time, or of another: what happened before or is yet to, what machines do, how things are done. */
const isToldOf = (text: string, cues: ReadonlySet<string>) =>
  cues.has('long ago') ||
  matchesAny(BEFORE, text) ||
  matchesAny(NOT_YET, text) ||
  // under "we agreed on the following:" they are to do it from now on
  (!cues.has('led by outcomes') && MACHINES.test(text)) ||
  (!cues.has('tally') && (OPEN.test(text) || matchesAny(PROCESS, text)))

/** "No objection, good idea": what one who is asked answers, and not yet the room. */
const NO_OBJECTION =
  /^\W{0,4}(?:i have )?no (?:strong )?objections?\b(?! (?:was|were|raised|heard|voiced|in the|from (?:the|any)))/i

const isOnesAnswer = (text: string, cues: ReadonlySet<string>) =>
  cues.has('has speaker') && !cues.has('chair speaks') && NO_OBJECTION.test(text)

/** "Ready to adopt?" */
const isMereQuestion = (cues: ReadonlySet<string>) =>
  cues.has('question') &&
  (cues.has('size tiny') || cues.has('size short')) &&
  !ASKED.some((cue) => cues.has(cue))
