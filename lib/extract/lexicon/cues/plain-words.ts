/** What minutes say in plain words, without a verb of deciding: confirmed, felt, ruled out, left as it is, left open. */
import { anyOf } from '../ways.ts'
import { cues } from './cue.ts'

/** Who speaks for a meeting. */
const EVERYBODY =
  '(?:most|many|the majority|everyone|everybody|all)(?: of)?(?: the)?(?: people| participants| members| folks| attendees| speakers)?'
const PEOPLE =
  '(?:people|everyone|everybody|all|(?:the )?(?:group|room|wg|folks|participants|chairs|iesg|authors))'
const VIEW = '(?:feeling|sense|view|opinion|sentiment|understanding|mood|impression|belief|position|thinking)'
const SHARED =
  "(?:general|overall|prevailing|common|majority|broad|shared|rough|unanimous|collective|group(?:[’']s)?|room(?:[’']s)?|wg(?:[’']s)?)"
/** What a note-taker or a slide puts before a line. */
const LEAD = String.raw`^\W{0,4}(?:slides?\W{1,4})?`

export const PLAIN_WORDS = cues({
  'proposal taken': anyOf(
    String.raw`^\W{0,4}(?:this|that|it|(?:this|that|the|his|her|their) (?:proposal|suggestion|change|approach|text|idea|plan|wording|request|view|offer|objection)) (?:was|is|has been|got) (?:(?:then|also|later|[a-zà-ỿ]{1,20}ly) )?(?:confirmed|agreed|accepted|endorsed|supported|resolved|settled|rejected|refused|declined|turned down|ruled out|deferred|dropped|withdrawn)\b`,
  ),
  'it was found': anyOf(
    String.raw`\b(?:it|this|that) (?:was|has been) (?:(?:also|then|[a-zà-ỿ]{1,20}ly) )?(?:clarified|determined|established|understood|acknowledged|recogni[sz]ed|felt|considered|accepted|concluded|confirmed) (?:that|to be|as)\b`,
    String.raw`\b(?:we|group|wg|team) (?:have |has )?(?:clarified|determined|established|concluded|confirmed|found out) (?:that|what|which)\b`,
    String.raw`\b(?:is|are|was|were|been) (?:[a-zà-ỿ]{1,20}ly )?recogni[sz]ed as\b`,
  ),
  /** "The keeper's draft will continue as an individual one." */
  'will go to': anyOf(
    String.raw`\bwill (?:continue|go|live|move|remain|stay) (?:as|in|into|to|with)\b(?! (?:an? |the )?(?:[a-z]{2,10} )?(?:wglc|last call))`,
  ),
  'minutes approved': anyOf(
    String.raw`\bminutes\b[^.;]{0,80}\b(?:approved|accepted|adopted)\b|\b(?:approved|accepted|adopted) (?:the )?(?:[a-z]{1,20} )?minutes\b`,
  ),
  'general feeling': anyOf(
    String.raw`\b${SHARED} ${VIEW}(?: (?:of|in|from|among|on|at) [^.;:]{1,40}?)? ?(?:is|was|seem(?:s|ed)|appear(?:s|ed)|in favou?r|[:–—])`,
    String.raw`\b(?:sense|feeling|view|opinion|mood) (?:of|in) the (?:room|group|wg|meeting|discussion|working group) (?:is|was|seem(?:s|ed)|that)\b`,
    String.raw`\bthere (?:is|was|seem(?:s|ed) to be|appear(?:s|ed) to be) (?:also )?(?:an? )?(?:[a-zà-ỿ]{1,20} ){0,2}(?:feeling|sense|view|preference|desire|sympathy|recognition|understanding|willingness|sentiment) (?:that|to|for|in|among|on)\b`,
    String.raw`\b${EVERYBODY} (?:felt|thought|believed|preferred|concurred|favou?red|liked|wanted to)\b`,
    String.raw`\b${PEOPLE} (?:was|were|is|are|seem(?:s|ed)) (?:generally |all |also )?(?:happy|fine|comfortable|ok|okay|content|satisfied) (?:with|to)\b`,
    String.raw`\b(?:group|wg|iesg|iab|room|board|committee) (?:also |generally |then )?felt\b`,
    String.raw`\bmajority (?:in|of) (?:the )?(?:room|group|wg|working group|participants|people)\b`,
  ),
  'nobody against': anyOf(
    String.raw`\b(?:nobody|no[- ]one)(?: (?:in the room|on the call|present|else|there))? (?:argued|disagreed|dissented|complained|protested|spoke|(?:is|was) against|had (?:any )?(?:comments?|concerns?|objections?|issues?|problems?))\b`,
    String.raw`\b(?:hear[ds]?|hearing|saw|seeing) (?:nobody|no[- ]one|none|no (?:objections?|opposition|disagreement|concerns?|comments?))(?: (?:argue|speak|object|disagree|against|opposed?))?\b`,
    String.raw`\bno (?:comments?|voices?|remarks?|arguments?|concerns?) (?:were |was )?(?:against|raised|heard|voiced)\b`,
    String.raw`\b(?:had|there (?:was|were)) no (?:problems?|issues?|objections?|concerns?) (?:with|to|about)\b`,
    String.raw`\btaken as (?:agreement|consent|assent|a yes|no objection)\b|\b(?:accepted|approved|agreed) (?:with|without) (?:no |any |further )?(?:discussion|comments?|changes?)\b`,
  ),
  'ruled out': anyOf(
    String.raw`\b(?:ruled|voted|carved|scoped) out\b|\b(?:was|were|been|has|have) (?:[a-zà-ỿ]{1,20}ly )?(?:eliminated|discarded|scrapped|set aside|turned down|abandoned|thrown out)\b`,
    String.raw`\b(?:we|chairs|group|wg|rg) (?:are|is|were|was) not (?:going to (?:accept|adopt)|accepting|adopting|taking on)\b`,
    String.raw`\b(?:not|no longer) (?:be |being |going to )?(?:pursued?|considered (?:any )?further)\b|\bnon-?starter\b|\boff the table\b|\bnot an option\b`,
    String.raw`^\W{0,4}[^.;:?!]{1,40} (?:is|are) out(?: for now)?[.!]?$`,
  ),
  'still an option': anyOf(
    String.raw`\b(?:remains?|stays?|(?:is|are) still|(?:appears?|seems?)(?: to be)?) (?:an?|the only|the (?:best|preferred|most [a-zà-ỿ]{1,20})) (?:(?:viable|possible|real|good|useful) ){0,2}(?:options?|candidates?|possibility|alternatives?|way (?:to go|forward)|choice)\b`,
    String.raw`\b(?:still|remains?|back) on the table\b|\b(?:is|was|be|seems?) the way to go\b|\b(?:appears?|seems?) to be (?:an? )?(?:useful|acceptable|reasonable|workable|good enough)\b`,
  ),
  'nothing to change': anyOf(
    String.raw`\b(?:leave|leaving|left|keep|keeping|kept|stays?|remains?|be) (?:[a-zà-ỿ]{1,20} ){0,4}?(?:as[- ]is|as (?:it is|it stands|it was|they are)|alone|unchanged)\b`,
    String.raw`${LEAD}(?:so )?no (?:(?:further|more|protocol|wire|spec|normative|other|text|additional|technical) ){0,2}(?:changes?|modifications?|additions?)(?: (?:to|in) (?:the |this )?(?:specs?|specifications?|draft|document|protocol|text|charter|wire|format|registry|base)| (?:is |are |was |were )?(?:needed|required|necessary)|\W{0,4}$)`,
    String.raw`\bno (?:(?:further|more|additional|other|special|protocol|spec|text|charter) ){1,2}(?:discussions?|work|actions?|changes?|text|review|updates?|clarification) (?:is |are |was |were |seems? )?(?:needed|required|necessary)\b`,
    String.raw`\b(?:specs?|specification|protocol|draft|document|text|charter)(?: [a-zà-ỿ]{1,20})? (?:(?:do|does|did)(?: not|n['’]t) need to|need(?:s)? not|(?:do|does)(?: not|n['’]t) have to) (?:be )?(?:chang|updat|modif|amend|alter)`,
    String.raw`\bnothing (?:(?:more|else|further) )?(?:needs? to|has to|to) (?:be )?(?:done?|changed?|added?|fix(?:ed)?)\b`,
  ),
  'put off': anyOf(
    String.raw`\b(?:(?:will|to|should|can) be|was|were|been) (?:deferred|postponed|put off|held over|parked|shelved|tabled)\b`,
    String.raw`\b(?:we|let['’]?s|to|will|and|chairs?) (?:will |should |can |need to )?(?:defer|postpone|park|shelve|put off|hold off(?: on)?) (?:it|this|that|the|these|any|further|until)\b`,
    String.raw`\b(?:left|saved|kept|leave (?:it|this|that)|keep (?:it|this|that)) for (?:a |the |an |some )?(?:future|later|another|next|further|separate)\b|\bfor further study\b`,
    String.raw`\b(?:come|get|go|came|circle) back to (?:this|it|that|these)(?: [a-zà-ỿ]{1,20})? (?:after|when|once|later|at|in|next|on)\b`,
  ),
  'left open': anyOf(
    String.raw`\b(?:we|group|wg|rg|room|chairs|meeting|discussion|authors) (?:still )?(?:(?:have|has|had|did|could)(?:n['’]t| not)|have yet to|has yet to) (?:(?:really|yet|fully|still|quite) )?(?:come to|reach(?:ed)?|resolved?|settled?|chosen?|concluded?|decided?|picked|converged?)\b`,
    String.raw`\b(?:this|that|it|which|(?:question|issue|point|matter|choice|decision|topic)s?) (?:is|was|were|are|remains?|remained|stays?)(?: still| left)? (?:open|unresolved|undecided|unsettled|unanswered)\b|\b(?:was|were) left open\b|\bleft (?:it |this |that )open\b`,
    String.raw`\b(?:has|have|was|were|could)(?:n['’]t| not) (?:yet )?(?:been |be )?(?:resolved|settled|decided|agreed|concluded|reached)\b|\bno (?:clear |final |firm |real )?(?:conclusion|resolution|winner|agreement|decision) (?:was|has been|on|reached)\b`,
  ),
  'then we': anyOf(
    String.raw`^\W{0,4}(?:(?:then|in that case)[,:]? (?:let['’]?s|we(?:['’]ll| will| should| just)?)|(?:ok(?:ay)?|so|all ?right|and so|fine)[,:]? (?:then |so )?(?:let['’]?s|we(?:['’]ll| will| should)?)) (?:just )?(?:keep|leave|drop|go (?:with|for|ahead)|use|stick|stay|take (?:it|this|that|out)|make|do|add|remove|change|adopt|merge|split|close)\b`,
  ),
  'answered yes': anyOf(
    String.raw`^\W{0,4}(?:yes|ok(?:ay)?|agreed?|sure|right|correct|fine)[,.;:–-]? (?:(?:and|so|then|we should|we will|let['’]?s|please|will) )?(?:add|remove|keep|leave|change|drop|merge|include|clarify|split|close|adopt|go with|go ahead)\b`,
  ),
  'not to be done': anyOf(
    String.raw`${LEAD}(?:(?:so|then|we) )?(?:do not|don['’]t|should not|shouldn['’]t|won['’]t|will not|no need to) (?:add|change|include|remove|define|adopt|specify|merge|touch|mention|bother|pursue|standardi[sz]e|publish|split)\b`,
  ),
  'as good as done': anyOf(
    String.raw`\b(?:effectively|essentially|technically|basically|practically|pretty much|virtually|more or less|mostly|largely|just about) (?:done|completed?|finished|ready|stable|closed|settled|agreed|resolved|ok|okay|fine)\b`,
  ),
  'signs of support': anyOf(
    String.raw`\b(?:enough|sufficient|strong|clear|some|good|considerable|little|insufficient|much|wide|broad|plenty of|lots? of) (?:indications?|signs?|expressions?|evidence) of (?:support|interest|consensus|agreement|demand)\b`,
    String.raw`\b(?:strong|clear|general|broad) desire\b|\b(?:enough|sufficient|clear|considerable|not much|limited|insufficient|lots? of|plenty of|definite) (?:interest|desire|enthusiasm|demand|energy|momentum|appetite|willingness|critical mass) (?:to|in|for|on|among)\b`,
    String.raw`\b(?:met|greeted) with (?:(?:an?|some|much|great|general|strong|little) )?(?:[a-zà-ỿ]{1,20} )?(?:interest|approval|enthusiasm|resistance|support|opposition|silence|applause|s[ck]epticism|eye)\b`,
    String.raw`\b(?:warmly|favou?rably|positively|enthusiastically|coolly) received\b|\b(?:did not|didn['’]t|failed to|has not|hasn['’]t) (?:get|gain|find|gained|found) (?:[a-zà-ỿ]{1,20} )?(?:traction|support|sympathy|interest)\b`,
  ),
  'body acts': anyOf(
    String.raw`\b(?:ietf|iesg|iab|iaoc|irtf|irsg|wg|rg|working group|research group|board)(?: [a-zà-ỿ]{1,20}ly)? (?:approves|adopts|endorses|rejects|appoints|selects|ratifies|charters|recharters|dissolves)\b(?! (?:an?|any|drafts|documents|its|standards|rfcs|them|by|when|if|whether)\b)`,
  ),
  'summed up': anyOf(
    String.raw`${LEAD}(?:summary of (?:the )?(?:[a-zà-ỿ]{1,20} )?(?:consensus|decisions?|hums?|polls?|agreements?|outcomes?)|bottom[- ]line|upshot|(?:net|end) result)\b`,
  ),
  'too early': anyOf(
    String.raw`\b(?:too early|too soon|too late|premature) (?:to|for)\b|\bout of charter\b|\bnot (?:yet )?(?:ready|mature enough|ripe) (?:for|to)\b`,
  ),
  'to be combined': anyOf(
    String.raw`\b(?:drafts?|documents?|proposals?|options?|sections?|approaches|texts?|extensions?) (?:will|are to|is to|should|to) be (?:merged|combined|joined|split|folded|moved|removed|dropped|kept|closed|renamed|replaced)\b`,
  ),
  /** "It was recommended that the two drafts be kept apart." */
  recommended: anyOf(
    String.raw`\b(?:is|was|were|been) (?:(?:also|then|[a-zà-ỿ]{1,20}ly) )?(?:suggested|recommended)\b(?! by\b)`,
    String.raw`\b(?:suggestion|recommendation) (?:is|was) (?:to|that)\b`,
  ),
  'issue filed': anyOf(
    String.raw`\b(?:issues?|tickets?|bugs?) (?:(?:was|were|has been|have been|is) )?(?:filed|created|opened)\b`,
  ),
  'came to nothing': anyOf(
    String.raw`\b(?:did not|didn['’]t|does not|failed to) (?:result in|lead to|end (?:in|with)|produce|yield|go (?:well|anywhere))\b`,
  ),
  /** "The lantern draft was returned to the group." */
  'moved between groups': anyOf(
    String.raw`\b(?:transferred|returned|handed (?:over|back)|sent back|moved|referred) (?:back )?(?:to|into) (?:the )?(?:[a-z0-9-]{2,20} )?(?:wg|rg|working group|research group|group)\b`,
  ),
  'formal act': anyOf(
    String.raw`\b(?:officially|formally) (?:(?:been|now) )?(?:[a-zà-ỿ]{1,20}(?:ed|en)|adopts?|dead|open|closes?|starts?|done)\b`,
  ),
  'meeting off': anyOf(
    String.raw`\bno (?:[a-zà-ỿ]{1,20} )?(?:meetings?|sessions?|interims?|calls?) (?:in|at|during|next|planned|scheduled|on|this|for)\b`,
  ),
  'discussion led': anyOf(
    String.raw`\b(?:discussions?|room|wg|debate|opinions?|thread|consensus) (?:[a-zà-ỿ]{1,20}ly )?(?:converged|gravitated|leaned|leans|tended|moved towards?|ended (?:up )?with|concluded|resulted)\b`,
  ),
})
