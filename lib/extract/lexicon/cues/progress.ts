/** Words for what becomes of documents, issues and groups. */
import { cues } from './cue.ts'

export const PROGRESS = cues({
  adopted:
    /\b(?:has|have|had|was|were|been|is|are|(?<!\b(?:may|might|could) )be|now|got|being|formally|officially|recently|newly|just)\b[^.;]{0,20}\badopted\b|\b(?:draft|document|already) adopted\b|\badopted (?:as|by|in|the|two|three|this|it|new|\w{1,40} as)\b|^\s{0,4}adopted\b/i,
  'group adopted': /\b(?:we|wg|rg|group|working group)(?:['’]ve| have| has)?(?: \w{1,40}){0,2} adopted\b/i,
  'rfc published':
    /\brfc ?\d{3,5}\b[^;]{0,120}\bpublished\b|\bpublished\b[^.;]{0,60}\brfc ?\d{3,5}\b|\bbec(?:a|o)me rfc|\bnow rfc ?\d|\b\d{1,9} (?:new )?rfcs?\b|(?<!\b(?:an?|no) )\bnew rfcs?\b|\b(?:standardi[sz]ed|ratified|published)\b[^.;]{0,60}\bas (?:an? )?rfc\b/i,
  'last call status':
    /\b(?:in|entered|at|passed|completed) (?:the )?(?:\w{1,40} ){0,3}last call\b|\b(?:transitioned|moved|advanced|progressed) to (?:the )?(?:\w{1,40} ){0,2}evaluation\b|\bheld in (?:a )?missref\b|\bsubmitted for publication\b|\bpublication (?:has been|was|is) requested\b|\b(?:rfc.editor|editor['’]?s?) queue\b|\bcompleted (?:the |its )?(?:ad|area director|iesg|ietf|wg|shepherd)[- ](?:review|evaluation|write-?up)\b/i,
  'is done':
    /\b(?:is|are) (?:now |officially |finally |pretty much )?(?:dead|done|closed|complete|completed|finished|approved|resolved|parked|shutting down)\b|\bwill (?:now )?(?:shut down|wind down|disband|be closed)\b/i,
  'progress made':
    /\b(?:progress|headway) (?:has been|have been|was|were|is being) made\b|\bprogressed well\b|\b(?:good|great|major|significant) progress(?:ion)?\b/i,
  created:
    /\bnew (?:[a-zà-ỿ]{1,20} ){0,3}(?:group|wg|rg)\b[^.;]{0,30} will be (?:formed|created|established|chartered)\b|\b(?:was|were|is|are) (?:now |formally |officially |just |re)?(?:chartered|formed|established)\b|\b(?:wg|rg|group)(?: has)?(?: just| recently)? rechartered\b|\bcompleted (?:the|its|their) recharter|\b(?:has|have) been (?:created|formed|established|chartered|launched|appointed|elected|selected)\b|\b(?:have|has) published\b|\b(?:formed|set up|established|created) (?:an?|the|two) (?:[a-z]{1,20} ){0,2}(?:design teams?|wg|working group|directorate|task force)\b/i,
  adoption: /\badopt(?:ion|ing|s)?\b|\bwga\b/i,
  'adoption call':
    /\bCfA\b|\b(?:call(?:s|ing)? for|wg|rg|call of|issue|start\w{0,40}|initiate\w{0,40})[^.;]{0,15}\badoption\b|\badoption calls?\b|\bready for (?:wg |rg )?adoption\b/i,
  'last call': /\bwglcs?\b|\blast[- ]calls?\b|\brglcs?\b|\bIETF LC\b/i,
  'last call soon':
    /\b(?:ready (?:for|to)|start(?:ed|ing|s)?|issued?|initiated?|go(?:es|ing)? to|will (?:be|go|have|start|do)|plan(?:ned|s|ning)?|soon|target|before|after|next|coming|towards?|request(?:ed|ing)?|head for|launch(?:ed)?|enter(?:ed)?|another|let's|passed|complet\w{1,40}|finished|conclu\w{1,40}|2nd|second|trigger(?:ed|s)?|kick(?:ed|s|ing)? off|near(?:ing|ly|s)?|expect(?:ed|s)?|run)\b[^.;]{0,30}\b(?:wglcs?|last[- ]calls?|rglcs?)\b|\b(?:wglcs?|last[- ]calls?|rglcs?)\b[^.;]{0,25}\b(?:soon|planned|coming|after this|next|issued|started|will|finished|ended|concluded|complete|passed|closed|in (?:january|february|march|april|may|june|july|august|september|october|november|december|the next))\b/i,
  ready:
    /\b(?:is|are|be|being|document|draft|drafts|now|it's|think(?:s)?|almost|mostly|\b) ?(?<!\bnot (?:yet |quite )?)ready (?:for|to (?:go|move|be|publish|ship|proceed|submit|start|become|close|conclude|recharter|send (?:to )?(?:the )?iesg))\b|^\s*ready (?:for|to)\b/i,
  submitted:
    /\b(?:submitted|sent|handed|passed|shipped|moved|progressed|transitioned|advanced) (?:\w{1,40} )?(?:to|for|by) (?:the )?(?:iesg|publication|ads?|rfc editor|ietf|irsg|review)\b|\bpublication (?:request|was|has|been)|\bpub req\b|\bshepherd|\b(?:is|are|now|lies?) with (?:the )?(?:iesg|rfc editor|ads?|irsg)\b|\bon (?:its|their) way to (?:the )?(?:iesg|rfc editor|publication)\b/i,
  published:
    /\b(?:was|were|been|is|are|has|have|now|just|recently) (?:\w{1,40} )?(?:published|released|issued|posted)\b|\bpublished\s{0,4}[.!]?\s{0,4}$|\bpublished (?:as|our|its|the|in|rfc)\b|\brfc ?editor\b|\bauth48\b|\bbecome[s]? rfc|\bbecame rfc|(?:➔|->|→|=>) ?rfc ?\d/i,
  approved:
    /\bsign(?:ed)?[- ]off\b|\bapprov(?:ed|al)\b|\baccepted\b|\bratified\b|\bstandardi[sz]ed\b|\b(?:was|were|is|are|been) (?:officially |now )?confirmed\b|\bcleared\b|\ballocated\b|\bgranted\b|\b(?:ballot|vote|motion|iesg|board|evaluation|review)\b[^.;]{0,20}\bpassed\b|\bpassed (?:the )?(?:ballot|vote|iesg|evaluation|review)\b/i,
  chartered:
    /\b(?:re)?charter(?:ed|ing|s)?\b|\bwg[- ]forming\b|\bform(?:ed|ing|ation)?\b[^.;]{0,15}\b(?:wg|working group|bof)\b|\bnew working group\b|\bhas been (?:formed|established|created)\b/i,
  appointed:
    /\b(?:appointed|elected|selected|assigned|nominated|named) (?:as|to|the|two|by|new|chair)\b|(?<!\b(?:looking|search(?:ing)?|call|need) for (?:an? |two )?|\bneeds? (?:an? )?)\bnew (?:co-?)?(?:chairs?|editors?|area directors?|ads?)\b|\b(?:has|have|was|were) (?:been )?(?:appointed|elected|drafted|recruited)\W{0,4}$|\b(?:(?:is|are|will be|has|have) )?step(?:s|ped|ping) down\b|\b(?:takes?|took|taking) over (?:as|from)\b|\b(?:to be|becomes?|became|joins? as|joined as) (?:an? |the )?(?:new )?(?:co-?)?(?:chairs?|authors?|editors?)\b|\b(?:confirmed|announced) (?:the )?(?:appointments?|selection)\b|\basked (?:\S{1,30} ){0,3}to (?:act|serve) as\b|\bstepped (?:up|in|forward) (?:to|as) (?:an? |the )?(?:new )?(?:co-?)?(?:chair|editor|author|shepherd)|\b(?:chairs?|editors?) (?:for|of) [^.;]{1,30} will be\b/i,
  'has a charter': /\b(?:is|are|was) chartered (?:to|for|with)\b/i,
  closed: /\bclos(?:ed|es|ing)\b(?! (?:to|remarks|words)\b)|\bclose (?:this|it|the|with|and|issue|#)/i,
  'issue closed':
    /\bwon['’]?t[- ]?fix\b|\bno (?:other |further )?action (?:needed|required|at this)|\bclos(?:e|ed|es|ing|ure)\b[^.;]{0,25}\b(?:issues?|#\d{1,9}|\d{1,4}|it|this|with no action|that)\b(?! (?:possibility|gap))|^\s{0,4}(?:can )?clos(?:e|ed|ing)\b(?! (?:remarks|words|to)\b)|\bissues? (?:is |was |can be )?closed\b|\bno action\b|\bOBE\b|\bovertaken by events\b/i,
  deferred:
    /\b(?:deferr?(?:ed)?|postponed?|tabled|table (?:this|it|for now|the (?:issue|discussion))|parked|punt(?:ed)?|on hold|deep freeze|pushed (?:back|out|to)|revisit(?:ed)?|cancel(?:l?ed)|delayed|shelved?|out of time|ran out of time|moved to|(?:roll(?:s|ed)?|carr(?:y|ies|ied|ying)) (?:\w{1,20} )?over)\b/i,
  dropped:
    /\b(?:drop(?:ped)?|remov(?:e|ed|ing)|abandon(?:ed|ing)?|withdrawn?|dead|discard(?:ed|ing)?|kill(?:ed)?|left out|off the table|will not|won't|out of scope|not going to|rejected|declined|no longer|reverted?)\b/i,
  'pull request taken':
    /\b(?:accept|merge|adopt|land|approve|take|reject|close)(?:d|ed|s|ing)? (?:[a-zà-ỿ]{1,40} ){0,2}(?:prs?|pull requests?)\b|\b(?:prs?|pull requests?) ?#?\d{0,9}(?: [a-zà-ỿ]{1,40})? (?:(?:will|to|should|can|was|were|is|are|has|have) (?:be |been )?)?(?:merged|accepted|adopted|landed|approved|rejected)\b/i,
  'to be confirmed':
    /\b(?:to|be|will|then|needs? to|we['’]ll|should|must) (?:be )?(?:re)?confirm(?:ed)?\b[^.;]{0,60}\b(?:lists?|ml)\b|\bto be (?:re)?confirmed\b|\bpending (?:confirmation|no objections?)\b/i,
  'meetings planned':
    /\bno (?:[a-zà-ỿ]{1,40} )?(?:meeting|session|interim)s?\b(?! (?:was|were|minutes))|\bnext (?:[a-zà-ỿ]{1,40} )?(?:meeting|call|interim|session|telechat)s? (?:is|are|will|to|on|in|at|scheduled|date)\b|\bskip(?:s|ped|ping)? (?:the )?(?:january|february|march|april|may|june|july|august|september|october|november|december|meeting|ietf|next)\b|\b(?:plan(?:s|ning)?|will|intend) (?:to )?(?:meet|have (?:a|an|another|two|more) (?:[a-zà-ỿ]{1,40} )?(?:meeting|session|interim|call)s?)\b|\b(?:will|to) (?:be held|meet|take place)\b/i,
  'stays open':
    /\b(?:remains?|still|left|stays?|is|are|currently) (?:an? )?(?:open|unresolved|undecided|unclear|to be (?:decided|determined|seen))\b|\bnothing (?:was )?(?:settled|decided)\b|\bneeds? (?:more|further) (?:discussion|work|thought)\b|\bnot (?:yet )?(?:ready|resolved|decided|settled|locked)\b|\btentative\b/i,
  'belongs elsewhere':
    /\b(?:should|would|to|could|will|better|best) (?:be |go )?(?:done |handled |addressed |discussed |worked on |taken |merged |moved |in |into |as ){1,4}(?:in |into |to |by )?(?:the |a |an |another |its |their )?(?:[a-zà-ỿ]{1,40} )?(?:separate|different|wg|rg|group|document|draft|tsvwg|area)\b|\bnot the (?:right )?(?:place|venue)\b|\b(?:separate|another|different) (?:document|draft|extension|wg|group)\b/i,
  'reviewers found':
    /\b(?:volunteers?|reviewers?|editors?|co-?authors?|scribes?)\b[^.;]{0,30}\b(?:found|identified|named|volunteered|offered|assigned|were|proposed)\b|\bvolunteered\b|\b(?:to be|as|stepped (?:up|in|forward) to) (?:a |the )?(?:new )?(?:co-?authors?|editors?|shepherds?|document shepherd|(?:co-?)?chairs?)\b/i,
  merged:
    /\b(?:merg(?:e|ed|ing)|split(?:ting)?|combin(?:e|ed)|rename[sd]?|renaming|replac(?:e|ed)|move[sd]? (?:the|to|forward|ahead|into)|integrated|incorporated?)\b/i,
  'taken to list':
    /\b(?:tak(?:e|en|ing)|bring|brought|mov(?:e|ed|ing)|go(?:ing)?|back|discuss(?:ion|ed)?|continue[sd]?|follow up|confirm(?:ed)?|ask(?:ed)?|finish|sent?|propose[sd]?|raise[sd]?|call|post(?:ed|ing)?|announce[d]?|resolve[d]?) ?(?:\w{1,40} ){0,7}(?:on|to|at|in|via) (?:the |our |its )?(?:\w{1,40} )?(?:mail(?:ing)?[- ]?lists?|lists?|ml|github)\b|\bon[- ]?list\b|\bon the (?:mailing[- ]?)?list\b|\boffline\b/i,
  plan: /\b(?:plan(?:s|ned)? (?:is|to|for)|current plan|intend(?:s)? to|expect(?:s|ed|ation)?|aim(?:s)? to|target(?:s|ing)? (?:is|a|for)?|scheduled|way forward|move forward|moving forward|go(?:ing)? forward|next (?:version|revision|draft|interim|meeting)|milestones?)\b/i,
  started:
    /\b(?:call|wglc|last call|process|work|adoption|review|interim)s?\b[^.;]{0,30}\b(?:was|were|is|are|has been|have been|being)? ?(?:started|initiated|issued|launched|confirmed|accepted|concluded|completed|requested|held)\b|\b(?:started|initiated|issued|launched|triggered|concluded|completed|running|passed) (?:an?|the|two|three|another|its|our|onlist|\d) (?:\S{1,40} ){0,3}(?:calls?|wglcs?|process|reviews?|adoptions?)\b/i,
  'works together':
    /\b(?:interoperated|(?:shown|able|managed) to (?:interoperate|connect|exchange)|tests?(?: cases?)? (?:all )?(?:passed|succeeded|were successful)|pass(?:ed|es) (?:all |every |most |\d{1,3} )?(?:\S{1,20} ){0,4}tests?)\b|\bgot [^.;]{1,40} (?:working|to work|running)\b/i,
  success: /\b(?:success(?:ful|fully)?|succeeded|passed|went (?:well|successful(?:ly)?)|no red flags)\b/i,
  now: /\b(?:is|are) now\b|\b(?:we|it|they|group|wg)(?:['’]ve| have| has) (?:also |recently |now )?[a-zà-ỿ]{1,40}ed\b/i,
  'in shape':
    /\b(?:in good shape|stable|done|complete|finished|mature|on track|ready to ship|no open issues|wrapped up|reaching completion|pretty much done|well advanced)\b/i,
  'ended with':
    /\b(?:ended up|ended with|ends with|gravitated|converged|settled|resulted in|led to|outcome was|turned out|came out|became|moved to|transferred to|transitioned to)\b/i,
  'done work':
    /\b(?:complet(?:e|ed|ing|ion)|finish(?:ed)?|fixed|resolved|addressed|implemented|succe(?:ss|ssful(?:ly)?|eded)|achieve(?:d|ments?)|passed|demonstrated|deployed|laid out|progress)\b/i,
  conclusion:
    /\b(?:conclu(?:de[sd]?|sion)|in (?:short|summary|the end)|overall|takeaways?|to sum(?:marize)?|summary|outcomes?|result(?:s|ed)?|bottom line|the answer (?:was|is)|the upshot|lessons?|recogni[sz]ed|emphasi[sz]ed|expressed interest|highlighted)\b/i,
  'we are going to':
    /\b(?:we(?:'re|’re| are)|is|are) (?:now )?(?:going to|not going to)\b|\bwill (?:now |then |also |not )?(?:be |go |move |stay |remain |use |have |become |keep |continue )/i,
  'passive future': /\b(?:will|to|should|must|need(?:s)? to|can) be \w+(?:ed|en|ne|de|wn|pt|t)\b/i,
  announced: /\b(?:announc(?:e|ed|ing)|pleased to|happy to announce|proud to|congratulat\w{1,40}|welcome)\b/i,
})
