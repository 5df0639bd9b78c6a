/** Words for who is to do what. */
import { anyOf, anyOfCased } from '../ways.ts'
import { cues } from './cue.ts'
import { PERSON, TASK } from './tasks.ts'

const TASKED = `(?:added|addressed|analy[sz]ed|announced|clarified|completed|conducted|confirmed|continued|created|discussed|documented|done|evaluated|fixed|included|incorporated|integrated|issued|made|merged|posted|presented|proposed|provided|published|reflected|removed|requested|resolved|reviewed|scheduled|sent|shared|started|submitted|tabulated|taken|tested|updated|written)`
const OFFICE = `(?:(?:the|some|wg|both|all|two|our|new|draft|document) ){0,3}(?:co-?)?(?:chairs?|authors?|co-?authors|editors?|ads?|secretar(?:y|iat)|presenters?|shepherd|reviewers?|everyone|everybody|wg|rg|working group|research group|iesg|iab|group|team|implementers|vendors)`

export const DOING = cues({
  'action marker':
    /(?:^|[\s[({>*-])(?:[Aa]ctions?|ACTIONS?|(?:[Aa]ction|ACTION) (?:[Ii]tems?|[Pp]oints?|ITEMS?|NEEDED)|(?:[Aa]ction|ACTION)s? (?:\([^)]{1,40}\)|\[[^\]]{1,40}\])|TODOs?|[Tt]o-?dos?|[Nn]ext [Ss]teps?|[Ff]ollow[- ]?ups?|[Hh]omework)\s?#?\d{0,3}\)?\s?(?:[:\]–—]|-?>|-)|^\W{0,4}A[IP] ?#?\d{0,3}: ?(?=\S+ (?:(?:and|&|,) \S+ )?(?:to|will)\b|[a-z]|[A-Z][a-z]{1,20} (?:an?|for|if|in|on|the|what|whether|with)\b)|^\W{0,4}(?:ACTION|TODO|TO DO)\b|^\W{0,4}[A-Za-zÀ-ỿ]{1,40}(?:['’]s?)? (?:[Aa]ction|ACTION)(?: [Ii]tems?)? ?:|^\W{0,4}[Aa]ction (?:to|on|for)\b/,
  'action marker late':
    /^\W{0,4}action items? (?:for|on)\b|\((?:action|todo)\b|(?<!\b(?:the|a|its) )\bnext steps?:|\s(?:a )?todo\b/i,
  'action word':
    /\baction (?:item|point|on|for)\b|\btook (?:the |an )?action\b|\b(?:a|the) todo\b|\bnext steps? (?:is|are|was|were|will)\b|^\W{0,4}homework\b/i,
  'no action': /\bno (?:further )?actions?\b/i,
  'person to do': anyOfCased(
    String.raw`(?:^\W{0,4}(?:\d[\d.]{0,5}\)? )?|[.,;:–-] )(?:(?:action|todo|ai|ap)\W{1,3})?(?:Authors? |Chairs? |Editors? )?${PERSON}(?: \([^)]{1,30}\))?,? to (?:also )?${TASK}`,
  ),
  'tagged task': anyOfCased(
    String.raw`^\W{0,2}[[(]${PERSON}[\])] ?(?:to |will )?\p{Ll}|^\W{0,4}@[\w-]{2,30},? (?:to|will|can|please)\b`,
  ),
  'asked someone to do': anyOf(
    String.raw`\b(?:asked|asks|tasked|assigned|requested) (?:\S{1,80} ){1,4}?to (?:also )?${TASK}`,
  ),
  'office to do': anyOf(
    String.raw`(?<!\bfrom (?:the )?)\b${OFFICE}(?: \([^)]{1,30}\))? to (?:also |do (?!(?:an|the|some|this|that|it|so)\b))?(?:a |${TASK})`,
  ),
  'person will do': anyOfCased(
    String.raw`(?:^\W{0,4}(?:\d[\d.]{0,5}\)? )?|[.;,(:] ?|\band |\bthat )${PERSON}(?: \([^)]{1,30}\))? (?:(?:also|then|both|now) )?(?:will|is going to|are going to|['’]ll|needs? to|has to|have to) (?:(?:also|then|now|further) )?${TASK}`,
  ),
  'office will do': anyOf(
    String.raw`\b${OFFICE} (?:(?:also|then|both|now) )?(?:will|is going to|are going to|needs? to|has to|have to|should|plans? to|intends? to|(?:has|have) asked) (?:be |also |then |now |further |try to |help )?[a-zà-ỿ]+`,
  ),
  'anyone who':
    /\b(?:anyone|anybody|everyone|those|people|implementers|if you(?: are|['’]re)?)(?: who (?:is|are|wants?))?(?: interested| wanting| willing| want)[^.;]{0,60}\b(?:contact|e-?mail|reach out|talk to|ping|join|send|should|please)\b/i,
  advised:
    /\b(?:advised|encouraged?|directed|pointed) (?:(?:them|him|her|people|authors|[a-zà-ỿ]\w{1,40}) )?(?:to |that |sending |asking )/i,
  'said would':
    /\b(?:said|says|mentioned|confirmed|noted|indicated|promised|agreed|offered|volunteered|committed)\b[^.;]{0,20}\b(?:s?he|they|it|we)(?:['’](?:d|ll)| would| will) |\b(?:offered|volunteered|promised|agreed|committed|pledge[ds]?) to (?!the\b)|\b(?:has|have) offered\b/i,
  'first person will do': anyOf(
    String.raw`\b(?:i|we)(?:['’]ll| will| shall|['’]m going to| am going to|['’]re going to| are going to) (?:(?:also|then|now|just|[a-z]{1,20}ly|have to|need to) )?${TASK}`,
  ),
  'first person can do': anyOf(
    String.raw`\b(?:i|we) (?:can|could|may be able to|plan to|intend to|want to|hope to|(?:would be|am|are) happy to) (?:(?:also|then|now|just|[a-z]{1,20}ly) )?${TASK}`,
  ),
  'we need to do': anyOf(
    String.raw`\b(?:i|we)(?: (?:still|also|do|just))? (?:need to|have to|should|must) (?:(?:also|then|now|just) )?${TASK}`,
  ),
  'will do': anyOf(
    String.raw`^\W{0,4}(?:yes,? |ok(?:ay)?,? |sure,? |so )?(?:and )?will (?:(?:also|then|now|just|have to) )?${TASK}`,
  ),
  /** "Fine, will review": without "I", and not at the start. */
  'goes on with will': anyOf(
    String.raw`[,.;:)\]–-] (?:(?:and|then) )?will (?:(?:also|then|now|try to) )?(?:${TASK}|do\b|be (?:discussed|posted|sent|taken)\b)`,
  ),
  'someone should': /\b(?:someone|somebody) (?:should|needs? to|has to|must)\b/i,
  'would do': anyOf(
    String.raw`^\W{0,4}(?:can|could|would(?: like to)?|happy to|going to|looking to|willing to|plan(?:s|ning)? to|wants? to|need(?:s)? to) (?:(?:also|then|now|just) )?${TASK}`,
  ),
  'passive task': anyOf(
    String.raw`\b(?:will|to|should|must|needs? to) (?:also |then |now |soon )?be (?:[a-zà-ỿ]{1,40}ly )?(?:me )?${TASKED}\b`,
  ),
  'pull request': /\b(?:PRs?|[Pp]ull [Rr]equests?)\b/,
  /** "The figure in section 3 will be redrawn." */
  'text will be changed': anyOf(
    String.raw`\b(?:drafts?|documents?|sections?|texts?|figures?|tables?|appendix|charter|milestones?|slides|minutes|errata|wording|examples?|considerations)\b[^.;]{0,50} will (?:(?:also|then|now|soon) )?be (?:[a-z]{1,20}ly )?[a-z]{1,20}(?:ed|en|wn)\b`,
  ),
  'text should be changed': anyOf(
    String.raw`\bshould (?:(?:also|then) )?be (?:(?:also|[a-z]{1,20}ly) )?(?:added|changed|clarified|closed|documented|extended|fixed|included|merged|moved|removed|sent|updated)\b`,
    String.raw`\bshould (?:(?:also|all|then) )?review\b`,
  ),
  'plan is to': anyOf(
    String.raw`\b(?:plan|intention|goal|idea|target|aim)s? (?:is|are|was|will be) (?:(?:now|also|still|then) )?to (?!be\b)[a-z]`,
    String.raw`^\W{0,4}(?:the )?target is\b`,
  ),
  'more needed': anyOf(
    String.raw`^\W{0,4}(?:some )?(?:more|further|additional|another) (?:[\w-]{1,20} ){0,3}(?:needed|required|discussions?|reviews?|work)\b`,
  ),
  'discussion goes on': anyOf(
    String.raw`\bdiscussions? (?:to|will|should) (?:continue|happen|go on|take place)\b|\bcontinue (?:the )?(?:discussion|discussing)\b`,
  ),
  'to be done lead': anyOf(
    String.raw`^\W{0,4}(?:\S{1,80} ){0,6}?to be (?:[a-zà-ỿ]{1,40}ly )?(?:me )?[a-zà-ỿ]{1,40}(?:ed|en|de|ne|nt|pt|t)\b`,
  ),
  'will be done':
    /^\W{0,4}(?:[a-zà-ỿ\d./-]{1,40} ){1,7}will (?:also |then |now )?be [a-zà-ỿ]{0,40}(?:[^e]ed|en|wn|sent|made|held|done|put|set)\b/i,
  'been asked to':
    /\b(?:is|are|was|were|has been|have been) (?:also )?(?:asked|encouraged|requested|invited|tasked|expected|advised) to\b/i,
  'input wanted':
    /\b(?:feedback|reviews?|comments?|input|documents?|volunteers?|help|reviewers?|contributions?) (?:(?:from|by|on) [^.;]{1,40} )?(?:is|are|has been|have been) (?:\w{1,20}ly )?(?:requested|needed|required|welcome|solicited|encouraged|appreciated|sought|wanted)\b/i,
  'later today': /\blater (?:in|today|on)\b|\b(?:get|come) (?:back )?to (?:this|that|it) (?:later|soon)\b/i,
  'will progress':
    /\b(?:will|to) (?:be|take|go|progress|start|happen|continue|appear|meet|conclude|move|come back)\b/i,
  'need noun':
    /^\W{0,4}(?:\S{1,40} ){0,4}?(?:needs?|requires?) (?:\w{1,40} )?(?:more|another|some|further|additional|an?|review(?:s|ers?)?|volunteers?|feedback|comments|help|work|text|input|update|attention)\b|\b(?:need|needs|needed|requires?|looking for|seeking|asking for|asked for|wants?|welcome|encourag\w{1,40}|solicit\w{0,40})\b[^.;]{0,20}\b(?:reviews?|reviewers?|volunteers?|feedback|comments|help|input|contributors?|co-?authors?)\b|\blooking for (?:someone|somebody|people|an? (?:new )?(?:editor|author|chair|reviewer))\b|^\W{0,4}(?:additional|further|more) \w{1,40} (?:is |are )?(?:needed|required)\b/i,
  'open an issue':
    /\b(?:file|open|raise|create|submit|post|send|put up|write|prepare|provide|upload|publish)\b[^.;]{0,25}\b(?:issues?|prs?|pull requests?|bugs?|tickets?|errat(?:um|a)|proposals?|text|updates?|(?:a|new) (?:draft|version|revision)|e-?mails?|reviews?|comments?)\b|\bstart (?:an?|the) (?:new )?(?:draft|document|version|thread)\b/i,
  'take to the list':
    /^\W{0,4}(?:please |let['’]?s |we (?:can|should|will) )?(?:take|taking|bring|move|continue|follow up|send|post|raise|ask|confirm)\b[^.;]{0,30}\b(?:list|ml|github|issue)\b/i,
  please: /\b(?:please|pls)\b(?! (?:see\b|note\b|be nice|join|attend|find\b|refer\b))/i,
  imperative: anyOf(
    String.raw`^\W{0,4}(?:please |and |also |so |ok,? )?${TASK}(?! (?:of|with the|in the)\b)(?!(?: (?!(?:as|because|how|if|it|so|that|what|when|where|whether|which|while|who|why)\b)[\w'’-]{1,20}){0,3} (?:was|were|is|are|has|have|will|should|must)\b)(?!:)`,
  ),
  lets: /\blet['’]?s\b(?! (?:see|say|not|suppose|assume|look|discuss|talk|do)\b)/i,
  task: anyOf(
    String.raw`\b(?:will|(?<!\babout )to|can|['’]ll|should|must|and) (?:also |then |now |further |go and (?:to )?)?${TASK}`,
  ),
  'will be doing': anyOf(String.raw`\b(?:will|['’]ll) be (?<gerund>[a-z]{1,20}ing)\b`),
  /** "Reviewers: Ada, Bo", "Will review: Ada". */
  'people named': anyOfCased(
    String.raw`^\W{0,4}(?:(?:[Pp]eople|[Vv]olunteers) to review|[Ww]ill review|(?:[Pp]ending )?[Rr]eview(?:s|ers?)|[Vv]olunteers?)\b[^:.]{0,30}: ?${PERSON}`,
  ),
  'starts with will':
    /^\W{0,4}(?:yes,? |ok(?:ay)?,? |sure,? |so )?(?:i |we )?(?:will|shall|would|['’]ll) (?:not )?(?:[a-zà-ỿ]{1,40}ly |also |then |now )?(?!be\b|have\b|not\b)[a-zà-ỿ]{1,40}/i,
  'will do so':
    /\bwill do(?: so| that| this| it)?\b[^.;a-zà-ỿ]{0,40}(?:$|[.;,]| by\b)|\bwe['’]ll do (?:so|that|it)\b/i,
  'needs discussion':
    /\b(?:needs?|requires?|wants?) (?:to be |an? |some |more |further |explicit |additional ){0,4}(?:discuss\w{0,40}|follow[- ]?up|investigation|review\w{0,40}|revis\w{0,40}|updat\w{0,40}|write-?up|work|confirm\w{0,40}|clarif\w{0,40}|decid\w{0,40}|resol\w{0,40}|fix\w{0,40}|address\w{0,40}|test\w{0,40}|shepherd\w{0,40}|verif\w{0,40})\b|\b(?:revised|updated|new) (?:document|draft|version|i-d|revision) (?:is )?needed\b|\bstill (?:to be|need(?:s|ed)? to)\b|\b(?:in )?need of (?:more|further|some|a)\b/i,
  'next steps lead':
    /^\W{0,4}(?:the )?(?:next steps?|next|plan|pending|remaining|to do|open items?|homework|follow[- ]?ups?|people to|reviewers?|volunteers?)\b(?: [a-zà-ỿ]{1,40}){0,2}(?: (?:is|are|include|will|would)\b| ?[:–-]|\s{0,4}$)|^\W{0,4}(?:the )?next steps?, |\bafter that,? |\bas (?:the |a )?next step\b|\bwould be next\b/i,
  pledged:
    /\b(?:pledge[sd]?|promise[sd]?|commit(?:s|ted)?|going|start(?:s|ing)|start(?:s|ed)? work|intend(?:s|ing)?|plan(?:s|ning)?|hop(?:es?|ing)|aim(?:s|ing)?|wants?|willing|working|work(?:s|ing)? towards?) to [a-zà-ỿ]{1,40}|\bworking (?:towards|on preparing)\b/i,
  'can provide':
    /\b\p{Lu}[\p{L}’'-]{1,40} (?:can|could|may) (?:also |then |help )?(?:provide|suggest|send|propose|write|review|share|prepare|submit|create|add|help|take|look|present)\b/u,
  'document future':
    /\b(?:drafts?|documents?|sections?|text|version|wglc|call|list|issue|charter|milestones?|discussion|work|review|updates?|changes?|comments?)\b[^.;]{0,40}\b(?:will|to|should) (?:now |then |also |soon )?be [a-zà-ỿ]{1,40}(?:ed|en|nt|de|wn|pt|t)\b/i,
  volunteered:
    /\b(?:volunteered|volunteers? to|offered|offers? to|willing to (?:review|help|write|edit|work|contribute|co|read|implement)|happy to (?:help|write|review|send|contribute|work)|sign(?:ed)? up|steps? (?:up|forward)|stepped (?:up|forward)|t(?:ook|akes?) it (?:up)?on (?:him|her|them)sel(?:f|ves))\b/i,
  /** "Ada takes the pen", "leave it with me", "Ada owes us text". */
  'took it on': /\b(?:takes?|took|has|have|got|holds?) (?:the|an) (?:pen|token|action)\b/i,
  /** "Ask the area director", "Sync with the tide group". */
  'go and ask':
    /^\W{0,4}(?:please |and )?(?:(?:follow up|check|sync|coordinate|liaise|talk|speak|consult) (?:up )?with|(?:ask|ping|invite|notify|chase|remind))\b (?:the |an? )?(?:iana|iesg|iab|ads?|wg|rg|group|authors?|chairs?|editors?|list|people|[a-zà-ỿ]{1,20} (?:wg|rg|group|chairs?|authors?|list|directorate)\b)/i,
  'asked to do': anyOf(
    String.raw`\b(?:asked|advised|encouraged?|invited?|requested|urged|directed|tasked|told|suggested|recommended|proposed)\b(?: [^.;\s]{1,40}){0,4}?(?: to| that| sending| opening| asking)\b`,
  ),
  suggestion: /\b(?:suggest(?:s|ed|ion|ions)?|propos(?:e|es|ed|al)|recommend(?:s|ed|ation)?|advi[sc]ed?)\b/i,
  /** "There is a figure that should be replaced." */
  'text to change':
    /\b(?:sentence|paragraph|section|text|figure|table|example|reference|wording|title|abstract|appendix|draft|document|definition|typo|diagram|terminology|charter|milestone)s?(?: [a-z]{1,12}| \d[\d.]{0,6}){0,2} (?:also |still )?(?:should|has to|have to|needs? to|must|is to|are to|to|will)(?: also| still)? be (?:re)?(?:moved|worded|written|placed|named|numbered|organi[sz]ed|phrased|changed|updated|fixed|clarified|deleted|added|corrected|expanded|shortened|aligned|dropped|split|merged)\b|\bwe need (?:an?|another) (?:new )?(?:sentence|paragraph|section|note|example|figure)\b/i,
  'person pledged': anyOfCased(
    String.raw`(?:^\W{0,4}|[.;,] )${PERSON} (?:has )?(?:said|says|mentioned|confirmed|noted|indicated|promised|offered|agreed|volunteered|replied|answered)(?: that)? (?:(?:s?he|they)(?:['’](?:d|ll)| would| will)|to) (?:also )?${TASK}`,
  ),
  reminder: anyOf(
    String.raw`^\W{0,4}(?:please )?(?:remember|don['’]t forget|do not forget) to (?:also )?${TASK}`,
  ),
  'then go':
    /^\W{0,4}(?:and )?then (?:have (?:an?|the) (?:new|revised|updated|final)|go (?:to|for)|send|submit|post|update|issue|publish|request|ask)\b/i,
  'talk with':
    /^\W{0,4}(?:talk|speak|check|discuss|meet|liaise|sync|coordinate|consult) (?:(?:this|it|up|off-?line|again) )?with\b|^\W{0,4}(?:talk|speak) to\b/i,
  'talk offline':
    /\b(?:discuss|talk|continue|follow[- ]up|take (?:it|this|that)|sort (?:it|this)|resolve|address)\b[^.;]{0,25}\boff[- ]?line\b/i,
  'decided task': anyOf(
    String.raw`^\W{0,4}(?:conclusions?|decisions?|outcomes?|resolution|resolved|agreed|consensus|way forward|summary)\b[^:]{0,20}: ?(?:[a-z]{2,20} to )?${TASK}(?! (?:was|were|is|are|of|has|have|will|with the|in the)\b)`,
  ),
  'office asked to':
    /\b(?:authors?|chairs?|editors?|wg|group|everyone|people|reviewers?|participants|shepherd|secretariat) (?:(?:is|are|was|were|has been|have been) )?(?:asked|requested|invited|encouraged|urged|advised) to\b/i,
  'wanted of them': anyOfCased(
    String.raw`\b(?:[Ww]ould like|[Ww]ants?|[Ww]ould want|[Ee]xpects?|[Rr]equest|[Aa]sk(?:ing)?) (?:the )?(?:authors?|chairs?|editors?|wg|group|[A-Z][a-zà-ỿ]{1,20}) to (?:also )?${TASK}`,
  ),
  'first person will try':
    /\b(?:i|we)(?:['’]ll| will) (?:do (?:my|our) best|try to|(?:have|take) a (?:closer |quick )?look|look (?:at|into)|get back|follow up|chase|dig|think about|(?:double[- ]?)?check|verify|see (?:if|whether|what))\b/i,
  target:
    /\bdue (?:by|on|before)\b|\btarget(?:s|ing)? (?:is|for|date|a)\b|\b(?:goal|aim|plan|steps?|next|expectation|intention|intent|idea) (?:is|are|was|will be|would be)\b|\b(?:is|are) (?:planned|planning|expected|expecting|scheduled|intended|due)\b|\bexpect (?:a|an|the|to)\b|\bcurrently planned\b/i,
  deadline:
    /\b(?:by|before|until|due|deadline|end of|in the next|within|next|early|mid-?|late)\s?(?:the )?(?:end of |next |this )?(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|week|month|year|ietf ?\d{0,9}|meeting|interim|\d{4})\b/i,
  soon: /\b(?:soon|shortly|in the near future|next (?:week|month|meeting|ietf|interim|version|revision|year)|tomorrow|in \d{1,4} (?:weeks?|months?|days?)|in the coming \w{1,40}|upcoming)\b/i,
})
