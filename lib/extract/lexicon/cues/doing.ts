/** Words for who is to do what. */

import { anyOf, anyOfCased, asWord, either, optional, sequence } from '../../patterns/alternatives.ts'
import { OPEN_BOX, TASK_ABROAD } from '../markers.ts'
import { OFFICES } from '../offices.ts'
import { cues } from './cue.ts'
import { PERSON, TASK } from './tasks.ts'

const OFFICE = sequence(
  either('(?:the|some|wg|both|all|two|our|new|draft|document) '),
  '{0,3}',
  either(
    OFFICES,
    'everyone|everybody|wg|rg|working group|research group|iesg|iab|group|team|implementers|members|vendors',
  ),
)

/** "quickly", "gladly": how one does what one takes on; "possibly" and "usually" take nothing on. */
const MANNER = String.raw`(?!(?:apparent|automatical|eventual|general|like|normal|on|possib|potential|presumab|probab|simp|typical|usual)ly\b)[a-z]{2,20}ly`
/** "AI-3", "AI #3:". */
const NUMBER = String.raw`(?:[ -]?#?\d{1,3}:?)?`
const LAST_NAME = String.raw`(?: \p{Lu}\p{Ll}[\p{L}'’-]{0,20})?`

/** What is done after a meeting, and not right away: "repeat the question", "add yourself to the queue". */
const WRITES = sequence(
  either(
    'add|circulate|confirm|contact|document|draft|file|follow up|open an|post|prepare|propose|raise an|review|send',
    'submit|update|write',
  ),
  String.raw`\b(?! (?:down )?your|[^?]{0,60}\b(?:chat|jabber|queue|mic|zulip)\b)`,
)

export const DOING = cues({
  'action marker': anyOfCased(
    sequence(
      String.raw`(?:^|[\s[({>*-])`,
      either(
        '[Aa]ctions?|ACTIONS?|(?:[Aa]ction|ACTION) (?:[Ii]tems?|[Pp]oints?|ITEMS?|NEEDED)',
        String.raw`(?:[Aa]ction|ACTION)s?(?: [Ii]tems?| ITEMS?| [Pp]oints?)? (?:\([^)]{1,40}\)|\[[^\]]{1,40}\])|TODOs?|[Tt]o-?dos?`,
        '[Nn]ext [Ss]teps?|[Ff]ollow[- ]?ups?|[Hh]omework',
      ),
      String.raw`\s?#?\d{0,3}(?:\.\d{1,2})?\)?\s?(?:[:\]–—]|-?>|-)`,
    ),
    sequence(
      String.raw`^\W{0,4}A[IP][ -]?#?\d{0,3}: ?(?=`,
      either(
        String.raw`\S+ (?:(?:and|&|,) \S+ )?(?:to|will)\b|[a-z]`,
        String.raw`[A-Z][a-z]{1,20} (?:an?|for|if|in|on|the|what|whether|with)\b`,
      ),
      ')',
    ),
    // "AI chairs: Update the charter"
    String.raw`^\W{0,4}AI (?:for )?(?:the )?(?:[Aa]ll|ADs?|[Aa]uthors?|(?:[Cc]o-?)?[Cc]hairs?|[Ee]ditors?|WG|[Ww]g)(?: of the [a-zA-Z -]{2,40})? ?: ?(?!an? |the )\S`,
    String.raw`^\W{0,4}AI ${PERSON}(?: \p{Lu}\p{Ll}{1,20})? ?: ?(?:[Tt]o )?${TASK}`,
    String.raw`^\W{0,4}(?:ACTION|TODO|TO DO)\b|^\W{0,4}[Tt]o do ?:`,
    String.raw`^\W{0,4}[A-Za-zÀ-ỿ]{1,40}(?:['’]s?)? (?:[Aa]ction|ACTION)(?: [Ii]tems?)? ?:`,
    String.raw`^\W{0,4}[Aa]ction (?:to|on|for)\b|^\W{0,4}(?:[Aa]ction|ACTION) \([^)]{2,60}\) to [a-z]`,
    // "[ ] Send the text", "☐ Ana: send the text"; but not the choices of a form
    String.raw`^\W{0,2}${OPEN_BOX} ?(?!(?:Agree|Disagree|I|Maybe|No|None|Not|Other|Yes)\b)@?\p{L}[^[\]☐□?]{8,}$`,
    String.raw`^\W{0,4}${TASK_ABROAD} ?[:：]|^#action\b`,
    // "AI (Ana): text on lamps", "AI-3 (Ana): ..."
    String.raw`^\W{0,2}A[IP]${NUMBER} ?\((?<given>\p{Lu}\p{Ll}{1,20})${LAST_NAME}\) ?:`,
    // "[AI: Ana] text on lamps", "AP Ana: ..."
    String.raw`^\W{0,2}\[?A[IP]${NUMBER}(?: for)?:? (?<given>\p{Lu}\p{Ll}{1,20})${LAST_NAME} ?[:\]]`,
    // "Text on lamps [AI Ana]", "[Ana to do] text on lamps"
    String.raw`[[(]A[IP]:? (?<given>\p{Lu}\p{Ll}{1,20})${LAST_NAME}[\])]\W{0,3}$`,
    String.raw`[[(](?<given>\p{Lu}\p{Ll}{1,20})${LAST_NAME} to do[\])]`,
    // "No; action taken to ask them", "AI to update the charter"
    String.raw`^[^.:]{0,20}(?<!\b[Nn]o )\b[Aa]ction (?:item )?taken to ${TASK}`,
    String.raw`^\W{0,4}AI to ${TASK}(?! [^.;]{0,80}\b(?:are|can|has|have|is|may|was|were|would)\b)`,
  ),
  'action marker late':
    /^\W{0,4}action items? (?:for|on)\b|\((?:action|todo)\b|(?<!\b(?:the|a|its) )\bnext steps?:|\s(?:a )?todo\b/i,
  'action word':
    /\baction (?:item|point|on|for)\b|\btook (?:the |an )?action\b|\b(?:a|the) todo\b|\bnext steps? (?:is|are|was|were|will)\b|^\W{0,4}homework\b/i,
  'no action': /\bno (?:further )?actions?\b/i,
  'person to do': anyOfCased(
    sequence(
      either(
        // "Group to review the text", as a note-taker writes it; but not "People to contact: Ana"
        sequence(
          String.raw`^\W{0,4}(?![^.;:]{0,60}:)(?:All|Authors|Chairs|Editors|Everybody|Everyone|Group|IESG`,
          String.raw`|Proponents|RG|Secretariat|Team|WG|Working [Gg]roup)(?: of [\w-]{2,60})?`,
        ),
        sequence(
          String.raw`(?:^\W{0,4}(?:\d[\d.]{0,5}\)? )?|[.,;:–-] )(?:(?:action|todo|ai|ap)\W{1,3})?`,
          String.raw`(?:Authors? |Chairs? |Editors? )?${PERSON}(?: \([^)]{1,30}\))?,?`,
        ),
      ),
      ` to (?:also )?${TASK}`,
    ),
  ),
  'tagged task': anyOfCased(
    // "Ana → send the text", "Chairs -> confirm it on the list"
    String.raw`^\W{0,4}(?:ADs?|[Aa]uthors|[Cc]hairs|[Ee]ditors|(?<given>\p{Lu}\p{Ll}{1,20})${LAST_NAME}) ?(?:→|[=-]>) ?(?:[Tt]o )?${TASK} \S`,
    // "Ana, can you send the text?"
    String.raw`^\W{0,4}(?<given>\p{Lu}\p{Ll}{1,20}),? (?:can|could|would|will) you (?:please |also ){0,2}${WRITES}`,
    String.raw`^\W{0,2}[[(](?:ADs?|[Aa]uthors|[Cc]hairs|[Ee]ditors|${PERSON})[\])] ?(?:to |will )?\p{Ll}|^\W{0,4}@[\w-]{2,30}(?:(?:, | and |, and )@[\w-]{2,30}){0,4},? (?:to|will|can|please)\b`,
  ),
  'asked someone to do': anyOf(
    String.raw`\b(?:asked|asks|tasked|assigned|instructed|requested) (?:\S{1,80} ){1,4}?to (?:also )?${TASK}`,
    // "The chair requested that a list be created"
    String.raw`\brequest(?:ed|s) that [^.;]{2,80} be (?:added|created|done|made|prepared|provided|published|put|sent|set up|updated|written)\b`,
  ),
  'office to do': anyOf(
    sequence(
      // "Interest in the group to proceed"
      String.raw`(?<!\b(?:from|(?:agreement|appetite|consensus|energy|interest|support) (?:in|within)) (?:the )?)`,
      String.raw`\b${OFFICE}(?: \([^)]{1,30}\))? to (?:also |do (?!(?:an|the|some|this|that|it|so)\b))?(?:a |${TASK})`,
    ),
  ),
  'person will do': anyOfCased(
    sequence(
      either(String.raw`^\W{0,4}(?:\d[\d.]{0,5}\)? )?|[.;,(:] ?|\band |\bthat `),
      String.raw`${PERSON}(?: \([^)]{1,30}\))? (?:(?:also|then|both|now) )?`,
      either("will|is going to|are going to|['’]ll|needs? to|has to|have to"),
      ` (?:(?:also|then|now|further|${MANNER}) )?${TASK}`,
    ),
    // of the one who was named before
    sequence(
      String.raw`^\W{0,4}(?:S?[Hh]e) (?:will|is going to) (?:also )?`,
      String.raw`(?:address|check|circulate|contact|draft|edit|file|post|prepare|report back|review|revise|send|submit|update|write)\b`,
    ),
  ),
  /** "Ana and Bo should send it": what protocols, their parts and Alice should do is no task. */
  'person should do': anyOfCased(
    sequence(
      String.raw`(?:^\W{0,4}|[.;:] )(?!(?:Alice|Mallory)\b|Bob\b[^.]{0,80}\b(?:Alice|Carol|Eve)\b)`,
      either(
        String.raw`(?<given>\p{Lu}\p{Ll}{1,20})${LAST_NAME}(?:,? (?:and|&) \p{Lu}\p{Ll}{1,20}${LAST_NAME})?`,
        String.raw`(?<person>\p{Lu}\p{Ll}{1,20})${LAST_NAME},? (?:and|&) (?<given>\p{Lu}\p{Ll}{1,20})${LAST_NAME}`,
      ),
      ` (?:must|should) (?:(?:also|then|now|${MANNER}) )?${TASK}`,
    ),
  ),
  'office will do': anyOf(
    sequence(
      String.raw`\b${OFFICE} (?:(?:also|then|both|now) )?`,
      either(
        'will|is going to|are going to|needs? to|has to|have to|should|plans? to|intends? to',
        '(?:has|have) asked',
      ),
      ' (?:be |also |then |now |further |try to |help )?[a-zà-ỿ]+',
    ),
  ),
  'anyone who': anyOf(
    sequence(
      asWord("anyone|anybody|everyone|those|people|implementers|if you(?: are|['’]re)?"),
      '(?: who (?:is|are|wants?))?(?: interested| wanting| willing| want)[^.;]{0,60}',
      asWord('contact|e-?mail|reach out|talk to|ping|join|send|should|please'),
    ),
  ),
  advised:
    /\b(?:advised|encouraged?|directed|pointed) (?:(?:them|him|her|people|authors|[a-zà-ỿ]\w{1,40}) )?(?:to |that |sending |asking )/i,
  'said would': anyOf(
    sequence(
      asWord('said|says|mentioned|confirmed|noted|indicated|promised|agreed|offered|volunteered|committed'),
      String.raw`[^.;]{0,20}\b(?:s?he|they|it|we)(?:['’](?:d|ll)| would| will) `,
    ),
    String.raw`\b(?:offered|volunteered|promised|agreed|committed|pledge[ds]?) to (?!the\b)`,
    String.raw`\b(?:has|have) offered\b`,
    // "Ana: Volunteers to review it", but not "Volunteers to review it are sought"
    String.raw`^\W{0,4}(?:commits|offers|pledges|promises|volunteers) to ${TASK}(?![^.,;]{0,60} (?:are|came|is|poured|was|were)\b|[^.,;]{0,30}:)`,
    // "It was agreed that the chairs would ask them", or Ana would
    String.raw`\bagreed that (?:${OFFICE}|(?<person>[a-zà-ỿ'’-]{2,20})) would (?:also )?${TASK}`,
  ),
  'first person will do': anyOf(
    sequence(
      String.raw`\b(?:i|we)`,
      either("['’]ll| will| shall|['’]m going to| am going to|['’]re going to| are going to"),
      ' ',
      optional('(?:also|then|now|just|[a-z]{1,20}ly|have to|need to) '),
      TASK,
    ),
  ),
  'first person can do': anyOf(
    sequence(
      String.raw`\b(?:i|we) `,
      either('can|could|may be able to|plan to|intend to|want to|hope to|(?:would be|am|are) happy to'),
      ` (?:(?:also|then|now|just|[a-z]{1,20}ly) )?${TASK}`,
    ),
  ),
  'we need to do': anyOf(
    String.raw`\b(?:i|we)(?: (?:still|also|do|just))? (?:need to|have to|should|must) (?:(?:also|then|now|just) )?${TASK}`,
  ),
  'will do': anyOf(
    String.raw`^\W{0,4}(?:yes,? |ok(?:ay)?,? |sure,? |so )?(?:and )?will (?:(?:also|then|now|just|have to|${MANNER}) )?${TASK}`,
  ),
  /** "Fine, will review": without "I", and not at the start. */
  'goes on with will': anyOf(
    String.raw`[,.;:)\]–-] (?:(?:and|then) )?will (?:(?:also|then|now|try to) )?(?:${TASK}|do\b|be (?:discussed|posted|sent|taken)\b)`,
  ),
  'someone should': /\b(?:someone|somebody) (?:should|needs? to|has to|must)\b/i,
  'would do': anyOf(
    sequence(
      String.raw`^\W{0,4}`,
      either(
        'can|could|would(?: like to)?|happy to|going to|looking to|willing to|plan(?:s|ning)? to',
        'wants? to|need(?:s)? to',
      ),
      ` (?:(?:also|then|now|just) )?${TASK}`,
    ),
  ),
  'been asked to':
    /\b(?:is|are|was|were|has been|have been) (?:also )?(?:asked|encouraged|requested|invited|tasked|expected|advised) to\b/i,
  please: /\b(?:please|pls|plz)\b(?! (?:see\b|note\b|be nice|join|attend|find\b|refer\b))/i,
  imperative: anyOf(
    sequence(
      // "Request for Comments" is what a document is called
      String.raw`^\W{0,4}(?!request for comments?\b)`,
      String.raw`(?:please (?:also |then )?|and |also |so |ok,? |(?:active|brief|careful|explicit|formal|immediate|joint|prompt|quick|regular|thorough)ly )?${TASK}(?! (?:of|with the|in the)\b)(?!`,
      either(
        sequence(
          ' (?!',
          String.raw`(?:as|because|how|if|it|so|that|what|when|where|whether|which|while|who|why)\b`,
          String.raw`)[\w'’-]{1,20}`,
        ),
      ),
      String.raw`{0,3} (?:was|were|is|are|has|have|will|should|must)\b`,
      ')(?!:)',
    ),
  ),
  lets: /\blet['’]?s\b(?! (?:see|say|not|suppose|assume|look|discuss|talk|do)\b)/i,
  /** "Let's ask the area director": no proposal of what a document is to say. */
  'let us do': anyOf(
    sequence(
      String.raw`\blet['’]?s (?:(?:also|all|just|now|then|maybe) )?`,
      either(
        'ask|bring (?:it|this|that) (?:up|to)|call for|follow up|(?:have|schedule|set up) an? (?:[a-z]{1,20} ){0,2}(?:call|chat|discussion|interim|meeting)',
        '(?:cut|issue|make|post|publish|spin) an? (?:new )?(?:draft|revision|version)|see an? (?:prs?|pull request|text|(?:new )?(?:draft|proposal|revision))',
        'file|ping|schedule|send|sort (?:it |this |that )?out|start an? (?:new )?thread|submit|talk (?:to|with)|work together|write (?:it|that|this) (?:down|up)',
        '(?:discuss|talk|continue)[^.;]{0,30} on (?:the |our )?(?:mailing )?(?:lists?|ml|github)',
      ),
      String.raw`\b`,
    ),
  ),
  task: anyOf(
    String.raw`\b(?:will|(?<!\babout )to|can|['’]ll|should|must|and) (?:also |then |now |further |go and (?:to )?)?${TASK}`,
  ),
  'will be doing': anyOf(String.raw`\b(?:will|['’]ll) be (?<gerund>[a-z]{1,20}ing)\b`),
})
