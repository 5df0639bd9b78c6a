/** The patterns that exclude an action, each with the statements that it applies to. */
import { hasAny } from '../../../evidence.ts'
import { TICKED_BOX } from '../../../lexicon/markers.ts'
import { anyOf, either, sequence } from '../../../patterns/alternatives.ts'
import type { CueName } from '../../statements/cue-name.ts'
import type { Exclusion } from '../../statements/exclusions.ts'
import { ANYONE_MAY, CHARTERED, HUM_TO_COME, QUEUE_CLOSED, WHENEVER } from '../../statements/in-general.ts'
import { START, TERM, WORD } from '../parts.ts'
import { TOLD } from './already-told.ts'
import { EVENT } from './events.ts'
import { HOPED, IN_SUSPENSE, NO_PLANS, NOT_TAKEN_ON, VIEWED } from './not-taken-on.ts'
import { LISTED, NOUN, UNLESS_BY_SOMEBODY } from './unless-by-somebody.ts'

/** Announcements of what a session or talk will be about: "the talk will cover", "will be presented". */
const TALK = anyOf(
  sequence(
    // but "the numbers from the talk will be added"
    String.raw`(?<!\b(?:from|in|of|on) (?:[a-z]{2,8} )?)\b(?:presentations?|talks?|tutorials?|panels?|speakers?|session|topics?|agenda|course|episode) `,
    String.raw`(?:will|would|(?:is|are) going to)\b(?! be (?:arranged|organi[sz]ed|planned|proposed|requested|scheduled)\b)`,
  ),
  String.raw`\bwill (?:(?:speak|talk)\b(?! (?:again )?(?:to|with)\b)|give an? (?:talk|presentation|keynote)\b)`,
  String.raw`\b(?:will|to) be presented\b`,
  String.raw`\b(?:drafts|documents|topics|items) to be discussed\b`,
  // at another session of the same week
  String.raw`${START}(?:it|that|this) (?:is to|will) be (?:covered|discussed) (?:again )?(?:on )?(?:monday|tuesday|wednesday|thursday|friday|tomorrow)\W{0,3}$`,
  String.raw`${START}we(?:['’]ll| will) (?:also )?discuss\b(?![^.;]{0,80}\b(?:list|off-?line|interim|github|issue|chairs?|authors?|ads?)\b)`,
)
/** How a session or a speaker goes on. */
const COURSE = anyOf(
  String.raw`\b(?:take|answer|have time for) (?:your |some |more )?questions\b`,
  String.raw`\b(?:later|point) (?:in|at|during|of) (?:this|the) (?:${WORD} )?(?:session|meeting|agenda|call|slides?)\b`,
  String.raw`\b(?:come|get) back to (?:this|that|it) later\b`,
  // "We will see how that goes": but "I will see whether I can ..." is a promise
  sequence(
    `${START}(?:(?:but|so|then),? )?(?:(?:i|we|he|she|they)(?:['’]ll| will)|will) (?:have to )?`,
    String.raw`(?:see|wait and see|watch) (?:how|if|what|where|whether)\b(?! [a-zà-ỿ]{1,20} can\b)`,
    // nor where something is to be done then
    String.raw`(?![^.;]{0,120}\b(?:and|then) (?:[a-zà-ỿ]{1,20} )?(?:(?:will|then) )?(?:post|report|send|tell|update|write)\b)`,
  ),
  String.raw`${START}(?:(?:ok|okay|yes|so|we can|we should|we['’]ll|i['’]ll),? )?(?:let['’]?s )?(?:take|discuss) (?:it|this|that) offline\W*$`,
  sequence(
    `${START}(?:i|we)(?:['’]ll| will) `,
    either(
      '(?:now|first|then|next) (?:look|start|begin|present|talk|discuss|see|turn|show)',
      '(?:start|begin) with|show you|go through|walk (?:you )?through|move on|turn to|skip',
      'present (?:the|our|my|some) (?:results?|slides?)',
    ),
    String.raw`\b`,
  ),
  `${START}will (?:now|first|then) (?:give|go through|look at|present|provide|show|talk|walk)\\b`,
  sequence(
    `${START}(?:(?:so|now|today|here),? )?(?:i|we)(?:['’]ll| will) `,
    '(?:now |first |also |then |briefly |quickly )?',
    String.raw`(?:cover|describe|explain|introduce|outline|talk about)\b(?!`,
    String.raw`[^.;]{0,100}\b(?:draft|document|text|section|list|issue|next|interim|wiki)\b`,
    ')',
  ),
  String.raw`\b(?:to|will|is going to) (?:take|be taking) (?:the )?(?:notes|minutes)\b|\bblue ?sheets?\b`,
)
/** An adoption, which is a decision or a request, and nobody's task. */
const ADOPTION = anyOf(
  String.raw`\b(?:asked|requested) (?:for |to )(?:adopt(?:ion)?|make (?:it|this|the [a-z]{2,12}) an? (?:wg|rg|working group|research group|group))\b(?![^.]{0,200}\b(?:will|would)\b)`,
  String.raw`^[^.;]{0,40}\bagreed to (?:adopt\b|take (?:on|up)\b(?:[^.;]|\.\S){0,80} as an? (?:wg|rg|working group|research group|group)\b)`,
)
/** A question in the words of a task, even without a question mark. */
const QUESTION = anyOf(
  String.raw`${START}(?:the |a )?question (?:was|is|arose|came|raised)\b`,
  String.raw`\b(?:asked|asks|discussed|wondered|wonders|questioned) (?:whether|if)\b`,
  String.raw`${START}(?:so,? )?(?:do|does|did|should|can|could|would) (?:we|i|it|they)\b`,
  String.raw`${START}(?:[^.:;?!]{1,30}: )?(?:should|can|could|would|will|do|does|did|is|are|was|were|have|has|how|what|when|where|who|why|which|any)\b[^.!?]*\?\W*$`,
)
/** The purpose of something. */
const PURPOSE = anyOf(
  sequence(
    `${START}(?:(?:the|our|one|two|three|main|its|charter) ){0,3}`,
    either('goals?|intention|intent|motivations?|purpose|aim|objective'),
    String.raw`s?\b[^.:]{0,50}?(?:\b(?:is|are|was|were|for)\b|:)`,
  ),
  sequence(
    String.raw`^[^.;:]{0,60}\b`,
    either(
      'draft|document|specification|protocol|proposal|extension|mechanism|group|project|work|talk',
      'session|meeting|list|page',
    ),
    String.raw` (?:also )?(?:aims?|intends?|is intended|is meant|seeks?) to\b`,
  ),
)
/** How things are done in general, or have to be done according to a design. */
const IN_GENERAL = anyOf(
  sequence(
    `${START}(?:all |most |any )?(?:[a-z]{1,20} ){0,2}`,
    either('issues|documents|drafts|requests|changes|comments|questions|decisions'),
    String.raw` (?:(?:that|which) (?:are|were|is|have)|for all)\b`,
  ),
  String.raw`${START}in order (?:for|that|to)\b[^.;]{1,120}, (?:it|one|there|they) (?:has|have|must|needs?)\b`,
  // "The IESG is tasked with approving": what an office is there for
  String.raw`${START}(?:the )?(?:an?|any|each|every|ads?|area directors?|iab|iana|iesg|irsg|irtf|ise|llc|nomcom|rsab|rswg)\b[^.;,]{0,40} (?:is|are) (?:assigned the|tasked with)\b`,
  String.raw`^[^.;:]{0,60}\b(?:usually|typically|normally|often|allows? the (?:IETF|group|community))\b`,
  sequence(
    `${START}(?:(?:so|then),? )?(?:all |most |some |many )?`,
    either(
      'implementers|implementors|operators|users|clients|servers|developers|vendors|people|networks',
      'devices|routers|relays|browsers|resolvers|endpoints|registries|registrars',
    ),
    ' ',
    either('(?:will |would |may )?(?:also )?(?:need|have) to|should|must'),
    String.raw`\b`,
  ),
  sequence(
    `${START}(?:also |still |we |you )?needs? (?:to )?`,
    either('allow|avoid|be able|enable|guarantee|have|know|make sure|prevent|provide|support|understand'),
    String.raw`\b`,
  ),
  String.raw`\bwe (?:should|need to) (?:also |just |probably )?(?:be(?! (?:done|ready)\b)|consider|expect|keep|reach|think)\b`,
)
/** Requests and information for the readers of the post, or for those in the room. */
const TO_READERS = anyOf(
  sequence(
    `${START}(?:so,? )?(?:please,? (?:also )?)?`,
    either(
      'email me|feel free|subscribe|stay tuned|read more',
      "don['’]t hesitate|let['’]s see(?! an? (?:prs?|pull request|text|(?:new )?(?:draft|proposal|revision))\\b)|hope to see|see you",
    ),
    String.raw`\b`,
  ),
  String.raw`${START}(?:also |please,? (?:also )?)?note (?:that\b|the\b|:)`,
  // "If you have corrections, please send them": whoever has any, unless there is a day for it
  sequence(
    `${START}(?:if|should) `,
    either(
      'you (?:also )?(?:are interested in|have (?:an?|any|further|some)? ?(?:corrections?|questions?)|need|want|wish|would like)',
      'there (?:are|is) (?:any |an? |further |other |some )?(?:[a-z]{2,20} )?(?:corrections?|ideas?|proposals?|questions?)',
    ),
    String.raw`\b(?![^.;]{0,200}\b(?:before|by|deadline|no later than|until|within)\b)[^.;:?]{0,120}[,;] (?:then )?please\b`,
  ),
  String.raw`${START}(?:an?|the) (?:links?|pointers?|urls?) to [^.;]{2,80} (?:is|are) (?:above|attached|below|here)\b`,
  sequence(
    `${START}please,? (?:also )?`,
    either(
      String.raw`be (?:nice|kind|aware|patient)|also see|do\b\W*$|don['’]t|ask [^.]{1,40} if|attend|join us`,
      'come to|show up|write your|(?:add|put|write|sign|enter) (?:down )?(?:your|my) name',
      String.raw`(?:take|have) a look\W*$|read the whole`,
    ),
  ),
  sequence(
    String.raw`\bplease `,
    either(
      'sign (?:the|in)|take (?:it away|(?:a|your) seats?)|mute|turn|speak|state|keep|come to|go to the mic',
      'use the (?:mic|queue)|(?:join|stop) the queue|be (?:brief|quick|quiet)',
    ),
    String.raw`\b`,
  ),
)
/** "Next step: adoption", "next step: refactor". */
const BY_WORK = sequence(
  String.raw`[^.]{0,40}\b`,
  either(
    'adopt(?:ion)?|implement(?:ations?)?|last call|merge|publi(?:cation|sh)|refactor|respin|review|rewrite',
    'rglc|submit|update|wglc',
  ),
  String.raw`\b`,
)
/** Lines that only announce tasks, slots of an agenda, and fields of a page. */
const LABEL = anyOf(
  String.raw`${START}next steps?(?: is| are)?\W{1,4}(?!${BY_WORK})(?:${TERM}\W{1,3}){0,2}(?:${TERM})?\W{0,3}$`,
  String.raw`\b(?:actions?|tasks?|steps|(?:action|work) items):\s{0,4}$`,
  // "Questions that we have to settle:"
  String.raw`${START}(?:[a-z]{1,12} )?(?:issues|items|points|questions|things|topics) (?:(?:that|to|which|we) [^:]{2,60}):\s{0,4}$`,
  `${START}(?:re|fwd?|aw): `,
  `${START}(?:contents?|references?|location|contact|time|links?|topics?|title|abstract|presenters?)(?: to [a-z]{1,12}(?: [a-z]{1,12})?)?:`,
)
/** What a speaker says, without a task, and where somebody goes. */
const SAID = anyOf(
  sequence(
    String.raw`\b(?:I|we)(?: would|['’]d) (?:also |just |again )?like to `,
    either(
      'add|apologi[sz]e|clarify|congratulate|draw (?:your )?attention|emphasi[sz]e|express|highlight|mention',
      'note|point out|remind|reiterate|repeat|say|stress|thank|welcome',
    ),
    String.raw`\b(?![^.;]{0,200}\bwill\b)`,
  ),
  sequence(
    String.raw`\b(?:I|we)`,
    either("['’]ll| will| hope to| plan to| would love to|['’]d love to"),
    '(?: [a-zà-ỿ]{1,20}ly| also| surely)? ',
    either(
      'go (?:again|back(?! and\\b)|there)|be (?:back|there)|attend|return|come|travel|visit|see you',
      'write (?:more|about|another)|blog|miss',
    ),
    String.raw`\b`,
  ),
)
/** Not followed by what is to be done, in the same sentence. */
const NOTHING_TO_COME = String.raw`(?![^.;]{0,160}\b(?:and|that|which) (?:[a-z-]{1,20} ){0,6}?(?:needs? to|will|would) be\b|[^.;]{0,120}\b(?:and (?:the )?[a-z]{1,20}|that|which) will\b)`
/** What was to be done in the past, or has been done. */
const PAST = anyOf(
  String.raw`${START}there (?:was|were)\b${NOTHING_TO_COME}|\b(?:was|were) going to\b`,
  String.raw`\b(?:has|have) (?:already |just |now )?(?:completed|finished|published|started|submitted)\b${NOTHING_TO_COME}`,
  String.raw`\bI (?:was|had been|have been) (?:asked|invited|told)\b|\bhad (?:also |already )?asked\b(?![^.]{0,200}\b(?:agreed|offered|promised) to\b)`,
  // "The chairs sent a call to the list"
  sequence(
    '^(?:[^.;]{0,80}[ ,])?(?:ads?|authors?|chairs|editors?|he|i|she|they|we) (?:(?:already|have|has|just) )?',
    String.raw`(?:asked|posted|raised|sent|tried)\b[^.;]{0,80}\b(?:lists?|ml)\b`,
    String.raw`(?![^.]{0,160}\b(?:needs?|next|please|pending|should|to be|waiting|will)\b)`,
  ),
  String.raw`${START}[^.;:]{2,60} wrote (?:an? |the )?(?:e-?mail|letter|message|note)s? to\b(?![^.]{0,200}\b(?:needs?|next|pending|waiting|will)\b)`,
  String.raw`${START}(?:no|not enough) (?:reviewers|volunteers)\b`,
  String.raw`${START}(?:nobody|no[- ]one)\b[^.;]{0,40} (?:agreed|offered|stepped|volunteered)\b`,
  // how many would: nobody yet
  String.raw`${START}(?:about |around |some )?\d{1,3} (?:hands? |people |persons )?(?:(?:are|were) )?(?:willing|interested|ready) (?:in|to)\b`,
)

/** "Ana to send the text (done in May)", "[x] Send the text": a list of actions keeps what has been done. */
const DONE = anyOf(
  String.raw`[([](?:done|closed|completed?|finished|cancell?ed)\b[^()[\]]{0,40}[)\]]\W{0,3}$`,
  String.raw`(?: [–—-]{1,2}|[:;]) ?(?:done|closed|completed|finished)\W{0,3}$`,
  `${START}(?:done|closed|completed|finished) ?[:–—-]`,
  String.raw`^(?:[^.]{1,60}[:;.] ?)?\W{0,4}actions?(?: items?)? ?: ?(?:closed|completed|done|finished|merged|n/a|none(?: needed)?|nothing)\W{0,3}$`,
  String.raw`^\W{0,4}(?:x\]|${TICKED_BOX})\s`,
)

/** "HUM: in favour, to be confirmed on the list": what the room answered. */
const HUMMED = anyOf(
  String.raw`${START}(?:hum|poll|show of hands|vote) ?:(?![^.]{0,300}\b(?:actions?|volunteer(?:ed|s)?|will(?!ing))\b)`,
)

/** All of these: kinds of statements that are nobody's task. */
const NEVER: readonly RegExp[] = [
  CHARTERED,
  WHENEVER,
  HUM_TO_COME,
  QUEUE_CLOSED,
  ANYONE_MAY,
  EVENT,
  TALK,
  COURSE,
  ADOPTION,
  QUESTION,
  PURPOSE,
  IN_GENERAL,
  LABEL,
  NOT_TAKEN_ON,
  VIEWED,
  IN_SUSPENSE,
  NO_PLANS,
  SAID,
  PAST,
  DONE,
  HUMMED,
  NOUN,
  ...HOPED,
  ...TOLD,
]

/** "took the action item to", and not "is tasked with". */
const isTakenAction = (cues: ReadonlySet<CueName>) => cues.has('took it on') && cues.has('action word')

/** What is granted at once was asked, however it was put; and "Ana took the action to redraw what is to be presented". */
export const EXCLUSIONS: readonly Exclusion[] = [
  { patterns: NEVER, isAsked: ({ grantedBy, cues }) => !grantedBy && !isTakenAction(cues) },
  { patterns: [TO_READERS], isAsked: ({ cues }) => !hasAny(cues, LISTED) },
  ...UNLESS_BY_SOMEBODY,
]
