/** Words for what is to be done, and when, where nobody need be named who does it. */

import { anyOf, asWord, either, sequence } from '../../patterns/alternatives.ts'
import { ENGLISH_MONTHS, SHORT_ENGLISH_MONTHS } from '../calendar.ts'
import { cues } from './cue.ts'
import { TASK } from './tasks.ts'

/** What a task is when it is done. */
const DONE = either(
  'added|addressed|advanced|analy[sz]ed|announced|circulated|clarified|completed|conducted|confirmed|continued',
  'created|discussed|documented|done|drafted|evaluated|filed|finali[sz]ed|fixed|included|incorporated|integrated',
  'issued|made|merged|opened|posted|prepared|presented|progressed|proposed|provided|published|reflected|removed',
  'requested|resolved|reviewed|revised|scheduled|sent|shared|started|submitted|tabulated|taken',
  'tested|updated|uploaded|written',
)

/** "The numbers have to be checked with Ana": what people do for a document, and no part of a protocol does. */
const WORK_TO_DO = sequence(
  String.raw`^\W{0,4}(?!(?:all|any|each|every)\b)(?:[a-zà-ỿ\d./'’-]{1,40} ){1,8}`,
  either(
    sequence(
      '(?:has|have|(?:is|are)(?! not)|still need|needs|need) to (?:also |still |first )?be ',
      either(
        'asked|brought (?:back|up)|circulated|clarified|consulted|contacted|discussed|documented|drafted|figured out',
        'followed up|informed|investigated|looked (?:at|into)|posted|reviewed|scheduled|scoped out|sorted out|worked out|written (?:down|up)',
      ),
    ),
    'should be (?:asked|consulted|contacted|informed)',
  ),
  String.raw`\b(?![^.;]{0,80}\b(?:before|each|every|if|must|unless|when|whenever)\b)`,
)

export const TO_BE_DONE = cues({
  'passive task': anyOf(
    String.raw`\b(?:will|to|should|must|needs? to) (?:also |then |now |soon )?be (?:[a-zà-ỿ]{1,40}ly )?(?:me )?${DONE}\b`,
    // told afterwards: "A call for adoption would be issued"
    sequence(
      String.raw`\b(?:call|last call|wglc|drafts?|documents?|review|poll|interim|consensus|it|this|that|they)\b[^.;]{0,60} would (?:(?:also|then|now|soon) )?be `,
      String.raw`(?:confirmed|continued|held|initiated|issued|progressed|sent|started|submitted)\b`,
    ),
    String.raw`^\W{0,4}(?:(?:further|more|the) )?discussions?\b[^.;]{0,60} would (?:continue|go on|take place)\b`,
  ),
  'pull request': /\b(?:PRs?|[Pp]ull [Rr]equests?)\b/,
  'more needed': anyOf(
    String.raw`^\W{0,4}(?:some )?(?:more|further|additional|another) (?:[\w-]{1,20} ){0,3}(?:needed|required|discussions?|reviews?|work)\b`,
  ),
  'discussion goes on': anyOf(
    String.raw`\bdiscussions?(?: (?:about|of|on) [^.;]{1,40})? (?:to|will|should|would) (?:continue|happen|go on|take place)\b|\bcontinue (?:the )?(?:discussion|discussing)\b`,
  ),
  'to be done lead': anyOf(
    String.raw`^\W{0,4}(?:\S{1,80} ){0,6}?to be (?:[a-zà-ỿ]{1,40}ly )?(?:me )?[a-zà-ỿ]{1,40}(?:ed|en|de|ne|nt|pt|t)\b`,
  ),
  'will be done': anyOf(
    WORK_TO_DO,
    String.raw`^\W{0,4}(?:[a-zà-ỿ\d./-]{1,40} ){1,7}will (?:also |then |now )?be [a-zà-ỿ]{0,40}(?:[^e]ed|en|wn|sent|made|held|done|put|set)\b`,
    // "The call would be issued after the meeting", as a report tells of it
    sequence(
      String.raw`^\W{0,4}(?:(?!\b(?:if|it|that|this)\b)[a-zà-ỿ\d./-]{1,40} ){1,9}would (?:also |then )?be (?:announced|confirmed|discussed|issued|posted|published|sent|started|taken)\b`,
      String.raw`(?=[^.;]{0,60}\b`,
      either(
        'after the (?:call|hackathon|meeting|review|session|week)|before the next|next (?:month|week)',
        String.raw`(?:on|to) the (?:mailing )?(?:list|ml)(?! of\b)|(?:shortly|soon)(?! (?:after|before)\b)`,
      ),
      String.raw`\b)(?![^.;]{0,120} if\b)`,
    ),
  ),
  'input wanted': anyOf(
    sequence(
      sequence(
        String.raw`\b`,
        either('feedback|reviews?|comments?|input|documents?|volunteers?|help|reviewers?|contributions?'),
        String.raw` (?:(?:by|for|from|of|on) [^.;]{1,40} )?(?:is|are|has been|have been) (?:(?:also|still|\w{1,20}ly) )?`,
      ),
      String.raw`(?:requested|needed|required|welcome|solicited|encouraged|appreciated|sought|wanted)\b`,
    ),
    // "The group asks for more reviews"
    sequence(
      String.raw`^\W{0,4}(?:the )?(?:[a-z\d]{2,12} )?(?:ads?|authors?|chairs?|editors?|group|rg|team|wg) (?:also )?`,
      '(?:asks? for|requests?|seeks?|solicits?|would (?:appreciate|like|welcome)) (?:(?:additional|any|early|further|more|some) )?',
      String.raw`(?:[a-z]{2,12} (?:and|or) |[a-z]{2,12} )?(?:comments|contributions?|feedback|input|reviewers?|reviews?|volunteers?)\b`,
    ),
  ),
  'later today': /\blater (?:in|today|on)\b|\b(?:get|come) (?:back )?to (?:this|that|it) (?:later|soon)\b/i,
  'will progress':
    /\b(?:will|to) (?:be|take|go|progress|start|happen|continue|appear|meet|conclude|move|come back)\b/i,
  'need noun': anyOf(
    sequence(
      String.raw`^\W{0,4}(?:\S{1,40} ){0,4}?(?:needs?|requires?) (?:\w{1,40} )?`,
      either(
        'more|another|some|further|additional|an?|review(?:s|ers?)?|volunteers?|feedback|comments',
        'help|work|text|input|update|attention',
      ),
      String.raw`\b`,
    ),
    sequence(
      asWord(
        'need|needs|needed|requires?|looking for|seeking|asking for|asked for|wants?|welcome',
        String.raw`encourag\w{1,40}|solicit\w{0,40}`,
      ),
      String.raw`[^.;]{0,20}\b`,
      String.raw`(?:reviews?|reviewers?|volunteers?|feedback|comments|help|input|contributors?|co-?authors?)\b`,
    ),
    String.raw`\blooking for (?:someone|somebody|people|an? (?:new )?(?:editor|author|chair|reviewer))\b`,
    String.raw`^\W{0,4}(?:additional|further|more) \w{1,40} (?:is |are )?(?:needed|required)\b`,
  ),
  'open an issue': anyOf(
    sequence(
      String.raw`\b(?:file|open|raise|create|submit|post|send|put up|write|prepare|provide|upload|publish)\b[^.;]{0,25}`,
      asWord(
        'issues?|prs?|pull requests?|bugs?|tickets?|errat(?:um|a)|proposals?|text|updates?',
        '(?:a|new) (?:draft|version|revision)|e-?mails?|reviews?|comments?',
      ),
    ),
    String.raw`\bstart (?:an?|the) (?:new )?(?:draft|document|version|thread)\b`,
    // "New issue to be filed"
    sequence(
      String.raw`(?<!\bno (?:new )?)`,
      asWord('issue|pr|pull request|bug|ticket|erratum|e-?mail'),
      String.raw` (?:will|should|to|needs to|has to) be (?:filed|opened|raised|created|submitted|posted|sent)\b(?![^.;]{0,60}\b(?:are|each|has|have|is|was|were|when|you)\b)`,
    ),
  ),
  'take to the list': anyOf(
    sequence(
      String.raw`^\W{0,4}(?:please |let['’]?s |we (?:can|should|will) )?`,
      String.raw`(?:take|taking|bring|move|continue|follow up|send|post|raise|ask|confirm)\b[^.;]{0,30}\b(?:list|ml|github|issue)\b`,
    ),
    sequence(
      String.raw`^\W{0,4}(?:please |let['’]?s |we (?:can|should|will) )?`,
      String.raw`(?:discuss|explore|resolve|settle|talk|work)\b[^.;]{0,30}\bon (?:the )?(?:mailing[- ])?(?:list|ml|github)(?=\W*$|[.,;:)])`,
    ),
  ),
  'needs discussion': anyOf(
    sequence(
      String.raw`\b(?:needs?|requires?|wants?) (?:to be |an? |some |more |further |explicit |additional ){0,4}`,
      either(
        String.raw`discuss\w{0,40}|follow[- ]?up|investigation|review\w{0,40}|revis\w{0,40}|updat\w{0,40}`,
        String.raw`write-?up|work|confirm\w{0,40}|clarif\w{0,40}|decid\w{0,40}|resol\w{0,40}|fix\w{0,40}`,
        String.raw`address\w{0,40}|test\w{0,40}|shepherd\w{0,40}|verif\w{0,40}`,
      ),
      String.raw`\b`,
    ),
    String.raw`\b(?:revised|updated|new) (?:document|draft|version|i-d|revision) (?:is )?needed\b`,
    String.raw`\bstill (?:to be|need(?:s|ed)? to)\b|\b(?:in )?need of (?:more|further|some|a)\b`,
  ),
  'next steps lead': anyOf(
    sequence(
      String.raw`^\W{0,4}(?:the )?`,
      either(
        'next steps?|next|plan|pending|remaining|to do|open items?|homework|follow[- ]?ups?',
        'people to|reviewers?|volunteers?',
      ),
      String.raw`\b(?: [a-zà-ỿ]{1,40}){0,2}(?: (?:is|are|include|will|would)\b| ?[:–-]|\s{0,4}$)`,
    ),
    String.raw`^\W{0,4}(?:the )?next steps?, |\bafter that,? |\bas (?:the |a )?next step\b`,
    String.raw`\bwould be next\b`,
  ),
  'document future': anyOf(
    sequence(
      asWord(
        'drafts?|documents?|sections?|text|version|wglc|call|list|issue|charter|milestones?',
        'discussion|work|review|updates?|changes?|comments?',
      ),
      String.raw`[^.;]{0,40}\b(?:will|to|should) (?:now |then |also |soon )?be [a-zà-ỿ]{1,40}(?:ed|en|nt|de|wn|pt|t)\b`,
    ),
  ),
  /** "There is a figure that should be replaced." */
  'text to change': anyOf(
    sequence(
      String.raw`\b`,
      either(
        'sentence|paragraph|section|text|figure|table|example|reference|wording|title|abstract',
        'appendix|draft|document|definition|typo|diagram|terminology|charter|milestone',
      ),
      sequence(
        String.raw`s?(?: [a-z]{1,12}| \d[\d.]{0,6}){0,2} (?:also |still )?`,
        either('should|has to|have to|needs? to|must|is to|are to|to|will'),
        '(?: also| still)? be (?:re)?',
      ),
      either(
        'moved|worded|written|placed|named|numbered|organi[sz]ed|phrased|changed|updated|fixed',
        'clarified|deleted|added|corrected|expanded|shortened|aligned|dropped|split|merged',
      ),
      String.raw`\b`,
    ),
    String.raw`\bwe need (?:an?|another) (?:new )?(?:sentence|paragraph|section|note|example|figure)\b`,
  ),
  'decided task': anyOf(
    sequence(
      String.raw`^\W{0,4}`,
      either('conclusions?|decisions?|outcomes?|resolution|resolved|agreed|consensus|way forward|summary'),
      String.raw`\b[^:]{0,20}: ?(?:[a-z]{2,20} to )?${TASK}(?!`,
      String.raw` (?:was|were|is|are|of|has|have|will|with the|in the)\b`,
      ')',
    ),
  ),
  target: anyOf(
    String.raw`\bdue (?:by|on|before)\b|\btarget(?:s|ing)? (?:is|for|date|a)\b`,
    String.raw`\b(?:goal|aim|plan|steps?|next|expectation|intention|intent|idea) (?:is|are|was|will be|would be)\b`,
    String.raw`\b(?:is|are) (?:planned|planning|expected|expecting|scheduled|intended|due)\b`,
    String.raw`\bexpect (?:a|an|the|to)\b|\bcurrently planned\b`,
  ),
  deadline: anyOf(
    sequence(
      String.raw`\b(?:by|before|until|due|deadline|end of|in the next|within|next|early|mid-?|late)\s?(?:the )?(?:end of |next |this )?`,
      either(
        ENGLISH_MONTHS,
        SHORT_ENGLISH_MONTHS,
        'monday|tuesday|wednesday|thursday|friday',
        String.raw`week|month|year|ietf ?\d{0,9}|meeting|interim|\d{4}`,
      ),
      String.raw`\b`,
    ),
  ),
  soon: anyOf(
    asWord(
      'soon|shortly|in the near future',
      'next (?:week|month|meeting|ietf|interim|version|revision|year)|tomorrow',
      String.raw`in \d{1,4} (?:weeks?|months?|days?)|in the coming \w{1,40}|upcoming`,
    ),
  ),
  plan: anyOf(
    asWord(
      'plan(?:s|ned)? (?:is|to|for)|current plan|intend(?:s)? to|expect(?:s|ed|ation)?',
      'aim(?:s)? to|target(?:s|ing)? (?:is|a|for)?|scheduled|way forward|move forward',
      'moving forward|go(?:ing)? forward|next (?:version|revision|draft|interim|meeting)|milestones?',
    ),
  ),
  'meetings planned': anyOf(
    String.raw`\bno (?:[a-zà-ỿ]{1,40} )?(?:meeting|session|interim)s?\b(?! (?:was|were|minutes))`,
    String.raw`\bnext (?:[a-zà-ỿ]{1,40} )?(?:meeting|call|interim|session|telechat)s? (?:is|are|will|to|on|in|at|scheduled|date)\b`,
    sequence(
      String.raw`\bskip(?:s|ped|ping)? (?:the )?`,
      either(ENGLISH_MONTHS, 'meeting|ietf|next'),
      String.raw`\b`,
    ),
    sequence(
      String.raw`\b(?:plan(?:s|ning)?|will|intend) (?:to )?`,
      either('meet', 'have (?:a|an|another|two|more) (?:[a-zà-ỿ]{1,40} )?(?:meeting|session|interim|call)s?'),
      String.raw`\b`,
    ),
    String.raw`\b(?:will|to) (?:be held|meet|take place)\b`,
  ),
  'we are going to': anyOf(
    String.raw`\b(?:we(?:'re|’re| are)|is|are) (?:now )?(?:going to|not going to)\b`,
    String.raw`\bwill (?:now |then |also |not )?(?:be |go |move |stay |remain |use |have |become |keep |continue )`,
  ),
  'passive future': /\b(?:will|to|should|must|need(?:s)? to|can) be \w+(?:ed|en|ne|de|wn|pt|t)\b/i,
})
