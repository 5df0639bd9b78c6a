/** Patterns of the course of a session, in words that outcomes have too: "ended with drinks", "closed the queue". */
import { anyOf, atStart, either, optional, sequence } from '../../../patterns/alternatives.ts'

/** How the session itself went, and what became of its agenda. */
const SESSION = atStart(
  sequence(
    String.raw`\W{0,4}(?:the )?(?:meeting|session|call|interim|chairs?) (?:was |were |is |has )?`,
    '(?:closed?|closed the (?:meeting|session)|adjourned|ended|finished|concluded)(?: the (?:meeting|session|call))?',
    String.raw`(?: (?:at|on|with thanks)\b.{0,40})?\W*$`,
  ),
  String.raw`\W{0,4}closing (?:comments|plenary|remarks|session|thoughts|words)\W*$`,
  String.raw`\W{0,4}(?:(?:also|next|still) )?on (?:the|our|today['’]s) agenda\b(?![^.]{0,200}\b(?:agreed|decided)\b)`,
  String.raw`\W{0,4}(?:no |any )?(?:further |other )?changes? (?:to|in) the agenda\b`,
  String.raw`\W{0,4}(?:the )?agenda (?:was |is )?(?:accepted|approved|agreed|adopted|bash[a-zà-ỿ]{0,4})\b`,
  sequence(
    String.raw`\W{0,4}`,
    either('(?:so|ok(?:ay)?|well|i think|(?:it )?(?:looks like|seems)|seems that),? '),
    String.raw`{0,2}we(?:['’]re| are) (?:all )?done(?: here| for today)?\W*$`,
  ),
)
/** Under the agenda, "No changes" is what became of the agenda. */
export const AGENDA_KEPT =
  /^\W{0,4}(?:none|no (?:additions?|bashing|changes?|comments?|modifications?|objections?))\W*$/i
/** The chair's last question to each talk. */
const ANY_QUESTIONS = anyOf(
  sequence(
    String.raw`\bany (?:other |more |further )?(?:questions?|comments?)(?: or (?:questions?|comments?))?\s?`,
    String.raw`\?\s{1,4}(?:none|no|nope|nobody)\b(?![^?]{0,3}[a-zà-ỿ]{3})`,
  ),
)
/** What the session ended with: a talk, a walk through the issues, drinks. */
const ENDED_WITH = anyOf(
  sequence(
    String.raw`(?<!\b(?:call|ballot|hum|poll|vote|wglc) )\b(?:conclude[sd]?|close[sd]?|ended|finished|wrapped up) (?:the [a-zà-ỿ]{1,20} )?with (?:an?|several|some|the|two|three) (?:[a-zà-ỿ]{1,20} ){0,3}`,
    either(
      'discussions?|questions?|q&a|talks?|walk|demos?|presentations?|panel|drinks|applause|open mic',
      'overview|remarks|reports?|updates?',
    ),
    String.raw`\b(?![^.]{0,200}\b(?:accepted|adopt(?:ed|s)|agreed|agreement|approved|consensus|decision|decided|rejected)\b)`,
  ),
)
/** How its time was spent. */
const ON_TIME =
  /\b(?:ran|running|run) out of time\b|\bcover(?:ed)? (?:all|most)(?: of)? (?:the |our )?(?:agenda|items on)\b/i
/** What the session was held for, which is not its result. */
const AIM = anyOf(
  sequence(
    String.raw`^\W{0,4}(?:the|our|its|one|a) (?:[a-zà-ỿ]{1,20} ){0,3}`,
    sequence(
      either('aims?|goals?|purpose|objectives?|intention|intent|idea|plan|next steps?'),
      String.raw` (?:(?:of|for|behind|here|in) [^.;]{1,60} )?(?:is|was|were|are|will be|would be) (?:not )?(?:to|that)\b`,
    ),
  ),
  String.raw`\b(?:was|were) convened to\b`,
  // "The group met in Oslo to discuss ...": but not "and agreed"
  sequence(
    String.raw`^[^.;:]{0,80}(?<!\b(?:are|be|been|is|not|was|were) )\b(?:met|gathered|convened|came together|got together)\b`,
    '[^.;:]{0,60} to ',
    either('consider|continue|cover|debate|discuss|examine|explore|look|plan|prepare|review|talk|work'),
    String.raw`\b(?![^.]{0,300}\b(?:and (?:adopted|approved|rejected)|agreed|concluded|decided|consensus (?:is|to|was))\b)`,
  ),
)
/** Who came: "350 people registered". */
const ATTENDED = anyOf(
  sequence(
    sequence(
      String.raw`^\W{0,4}`,
      optional('(?:about|around|over|nearly|some|almost|roughly|more than) '),
      String.raw`\d[\d,.]{0,9}\+? `,
      either('people|participants|attendees|persons|engineers|delegates'),
      ' (?:had |have |also )?',
    ),
    String.raw`(?:registered|attended|participated|joined|came|took part|showed up|gathered|signed (?:up|in|the))\b`,
    String.raw`(?!.{0,200}\b(?:hums?|polls?|hands|agreed|adopt|in favou?r)\b)`,
  ),
)
/** Its work goes on. */
const GOES_ON = atStart(
  sequence(
    String.raw`\W{0,4}(?:the )?(?:[a-z\d]{2,12} )?(?:wg|rg|group|work|effort|team) (?:is )?continu(?:es|ing|ed) `,
    String.raw`(?:to (?:work|make progress|discuss|progress|refine)|work(?:ing)?|its)\b`,
    // but where that is not all of it
    String.raw`(?![^.]{0,200}[;,] [^.]{0,120}\b(?:agreed|decided|adopted)\b)`,
  ),
  // "Work to simplify the draft goes on"
  String.raw`\W{0,4}work (?:on|to) [^.;]{3,120} (?:continues|goes on)\b(?![^.]{0,200}\b(?:adopted|agreed|decided)\b)`,
)
/** "The session covered updates on two drafts": what it was about, unless it says what came of it. */
const COVERED = anyOf(
  sequence(
    String.raw`^\W{0,4}(?:the |this |our )?(?:[a-z\d-]{1,20} ){0,3}`,
    either(
      '(?:session|meeting|call|interim|bof)(?: (?:at|of|on|during) [^,.;]{2,30})? (?:began|opened|started|featured)',
      sequence(
        '(?:session|meeting|call|interim|bof|(?:working |research )group|wg|rg)',
        '(?: session| meeting)?(?: (?:at|of|on|during) [^,.;]{2,30})? (?:mainly |primarily |then |also )?',
        '(?:covered|focuss?ed|met (?:at|in|on|to)|spent|went through)',
      ),
    ),
    String.raw`\b(?![^.]{0,400}\b(?:and adopted|and rejected|agreed|decided|decision|consensus|conclu|no objection|hum|polls?|approv)[a-z]{0,5}\b)`,
  ),
)
/** "The group discussed the approved charter": it was talked of, unless it says what came of it. */
const DISCUSSED = atStart(
  sequence(
    String.raw`\W{0,4}(?:the |this |our )?(?:[a-z\d-]{2,20} )?`,
    '(?:attendees|group|meeting|participants|rg|room|session|team|(?:working |research )group|wg) (?:(?:also|briefly|mainly|then) )?',
    '(?:considered|debated|discussed|heard|looked at|reviewed|talked about)',
    sequence(
      String.raw`\b(?![^.]{0,400}(?:[;,] (?:and|but|that|which|with)\b|\b(?:and|to|was|were) (?:then )?(?:adopt|approv|clos|dropp|merg|reject)|\b`,
      either(
        'agree|conclu|consensus|decid|decision|favou?r|hum|interest|noted|noting|objection|poll|prefer|ready',
        'resolv|resulting|sense|support',
      ),
      '))',
    ),
  ),
)
/** An option or an open question. */
const OPTION = anyOf(
  String.raw`^\W{0,4}(?:potential|possible|proposed|option|alternative|proposal|idea)s?(?: [a-z\d]{1,2})?:`,
  // but "The question is whether to merge. Show of hands was 50:50"
  String.raw`\bquestions? (?:is|are|was|will be) (?:if|specific|still|whether)\b(?![^?]{0,300}\b(?:hum|poll|show of hands|vote) (?:came out|ended|resulted|showed|was)\b)`,
  String.raw`\bif we (?:adopt|agree|close|decide|drop)`,
)
/** The answer after a question: "…: yes", "… - 20 for, 2 against". */
export const ANSWER = String.raw`(?:[:–—]|\s-)\s{0,4}(?:agreed|consensus|decided|no|nobody|none|yes|\d{1,4})`
/** A question without a question mark and without an answer after it: "Do we have consensus to go on". */
const ASKED = atStart(
  sequence(
    String.raw`\W{0,4}(?:so,? )?(?:can|could|did|do|does|have|should) (?:we|you|they|the (?:room|group|wg))\b`,
    String.raw`(?![^?]{0,300}${ANSWER}\b)[^?]*$`,
  ),
  // of one who is asked, however long it is
  String.raw`\W{0,4}(?:so,? )?(?:can|could|did|do|would) you\b[^?]{0,300}\?\W{0,3}$`,
  String.raw`\W{0,4}any (?:more |other |strong )?(?:concerns?|objections?) (?:about|if|to|with)\b(?![^?]{0,300}${ANSWER}\b)[^?]*$`,
)
/** A line that only announces what follows: "Below is a summary of what was agreed". */
const ANNOUNCED = atStart(
  sequence(
    String.raw`\W{0,4}(?:below|here|the following) (?:is|are) (?:an? |the |our |my |some )?(?:[a-zà-ỿ]{1,20} ){0,2}`,
    either('lists?|minutes|notes|overview|recap|report|summar(?:y|ies)'),
    String.raw`\b[^:;]{0,300}[:;]?\W{0,4}$`,
  ),
)
/** "Adoption call results and discussion": a slot of the agenda. */
const TITLE = anyOf(
  sequence(
    String.raw`^\W{0,4}`,
    sequence(
      either(
        sequence(
          either(
            'the|wg|rg|wglc|ietf|last|adoption|consensus|charter|call|poll|hum|survey|interop|hackathon',
            'document|draft|implementation|test|of|and',
          ),
          ' ',
        ),
      ),
      '{1,6}',
    ),
    '(?:results?|discussions?|status|next steps?)(?:,? (?:and|&) (?:discussions?|next steps?|results?|status|q&a))?',
    String.raw`(?: \([^()]{2,40}\))?\W*$`,
  ),
)
/** "The following talks were given": the programme, not a result. */
const FOLLOWING = atStart(
  sequence(
    String.raw`\W{0,4}the following (?:[a-z]{2,20} )?(?:documents|drafts|items|presentations|talks|topics) `,
    String.raw`(?:was|were) (?:also )?(?:covered|discussed|given|presented)\b`,
    String.raw`(?![^.]{0,200}\b(?:and (?:then )?(?:adopted|approved)|agreed|consensus|decided)\b)`,
  ),
)
/** What a document or a talk is about, or goes back to. */
const ABOUT = atStart(
  sequence(
    String.raw`\W{0,4}(?:this|the|their|our) (?:[a-zà-ỿ-]{2,20} ){0,2}?(?:drafts?|documents?|presentations?|proposals?|slides?|talks?) `,
    '(?:is|was|are|were) (?:also |mostly )?(?:about|(?:an?|the) (?:attempt|product|result) (?:of|to)|based on|motivated by)',
    String.raw`\b(?![^.]{0,240}\b(?:adopted|agreed|approved|consensus|decided|merged|no objections?|rejected)\b)`,
  ),
)
/** "82 have been resolved and 12 are left": how many issues are left. */
const COUNTED = atStart(
  sequence(
    String.raw`\W{0,4}(?:of (?:these|those|them|the \d{1,4}(?: [a-z]{2,12}){0,2}),? )?\d{1,4} (?:(?:[a-z]{2,12} )?(?:comments?|issues|prs|pull requests|of (?:them|these|those)) )?`,
    String.raw`(?:are|(?:has|have) been|were) (?:addressed|closed|fixed|merged|open|resolved)\b`,
    String.raw`(?![^.]{0,200}\b(?:agreed|consensus|decided|today|(?:at|in|during) (?:the|this) (?:call|meeting|session))\b)`,
  ),
)
/** Patterns of how a session went and what it discussed, as opposed to its results. */
export const COURSE: readonly RegExp[] = [
  SESSION,
  ANY_QUESTIONS,
  ENDED_WITH,
  ON_TIME,
  AIM,
  OPTION,
  GOES_ON,
  COVERED,
  DISCUSSED,
  ATTENDED,
  ASKED,
  ANNOUNCED,
  TITLE,
  FOLLOWING,
  ABOUT,
  COUNTED,
]
