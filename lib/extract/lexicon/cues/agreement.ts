/** Words for what a room agreed, decided, polled or left open. */
import { cues } from './cue.ts'

export const AGREEMENT = cues({
  consensus: /\bcon(?:[sc]ensus|ensus|census|senus|sesus)\b/i,
  'consensus declared':
    /\bcon[sc]?ensus (?:is|was|were|in the room|on (?:this|the|that|publishing|adopt)|to|for|that|formed|reached|of the room|declared|that)\b|\b(?:there(?:'s|’s| is| was)(?: also)?|have|had|got|reached|see|seeing|general|strong|rough|working|clear|in.room|room|broad) (?:an? |in.room |the |general |rough(?:-ish)? |strong |clear ){0,3}con[sc]?ensus\b|^\s*(?:rough |strong )?con[sc]?ensus\b/i,
  'no consensus':
    /\b(?:no|not|lack of|without|insufficient|never|hasn't|haven't|didn't|unclear)\b[^.;]{0,25}\bconsensus\b|\bconsensus (?:could|can) ?not be\b|\b(?:in|un)conclusive\b|\bstill undecided\b|\bno (?:agreement|conclusions?|decisions?|resolution)\b|\b(?:evenly|closely) (?:split|divided)\b|\bmixed (?:opinions?|feelings|views|support)\b/i,
  'consensus sought':
    /\b(?:confirm|call(?:s|ing)? for|check|test|gauge|gain|path to|seek(?:ing)?|judge|verify|establish|passing|determine|build(?:ing)?|assess|to (?:achieve|reach|get to|come to))\b[^.;]{0,20}\bconsensus\b|\bconsensus calls?\b/i,
  agreed: /\bagreed\b|\bagreements?\b(?! with)/i,
  'group agreed':
    /\b(?:we|wg|rg|group|room|everyone|everybody|all|participants|chairs?|people|authors|attendees|they|it (?:was|is)|team|general(?:ly)?|broadly|already|members) (?:all |also |have |has |had |then |generally |mostly |both |informally )?agree(?:d|s)?\b|\bagreement (?:was|were|is|on|that|to|in|between|among|reach)|\b(?:current|general|rough|broad) agreement\b|^\W{0,4}(?:it was |so )?agre?e?d (?:that|to|on|we|not)\b|^\W{0,4}(?:all|everyone|group|we|wg|rg) agrees?\b|\b(?:discussed|reviewed|proposed) and agreed\b|, and \w{2,30} agreed\W{0,3}$/i,
  'group verdict':
    /^\W{0,4}(?:(?:the|this|both) )?(?:\w{1,40} )?(?:wg|rg|working group|research group|group|room|iesg|iab|board|meeting|participants|people|everyone|everybody|attendees|team|chairs|authors|editors|community|members|sessions?)(?: (?:has|have|had|then|also|generally|all|mostly|informally|finally|broadly|tentatively)){0,3} (?:agree[sd]?|decide[sd]?|conclude[sd]?|resolve[sd]?|adopt(?:ed|s)?|accept(?:ed|s)?|approve[sd]?|denied|upheld|reject(?:ed|s)?|prefer(?:red|s)?|support(?:ed|s)?|welcome[sd]|settled|converged|opted|chose|recommend(?:ed|s)?|encouraged|endorsed|confirmed|declared|expressed|felt|found|proposed|triggered|acknowledged)\b/i,
  'group will':
    /^\W{0,4}(?:the |our )?(?:\w{1,40} )?(?:ads?|co-?chairs?|chairs?|iesg|editors?|authors?|wg|working group|rg|group|team)(?: \w{1,20}ly| also| now| then)? (?:will|needs?|is|are)\b/i,
  'outcome was':
    /\b(?:the|our|an?|current|main|one|overall)(?: \w{1,20}est)? (?:answer|outcome|decision|agreement|conclusion|resolution|takeaway)(?: (?:from|of|in|at) [^,.;]{1,40})? (?:was|is|were|are)\b(?! (?:needed|required|expected|pending))/i,
  'passive verdict':
    /\b(?:was|were|is|are|been)(?: \w{1,20}ly| also| now| then)? (?:agreed|decided|concluded|resolved|approved|confirmed|deferred|merged|accepted|rejected|adopted|appointed|scheduled|selected|cancell?ed)\b|\b(?:was|were|been)(?: \w{1,20}ly| also| now| then)? (?:chartered|cleared|disbanded|dissolved|upgraded|ratified|transferred|triggered|granted|awarded|renamed|postponed|withdrawn)\b/i,
  'agreed on': /\b(?:and|also|then|has|have|was|were) agreed (?:to|on|that|with|upon)\b/i,
  'person agrees': /^\s*(?:\+1|i (?:also |fully |strongly )?agree|agree[sd]?(?: with\b|[.,!]|$))/i,
  /** What people say instead of "decided". */
  'spoken verdict':
    /\b(?:green light|go-ahead|(?:gave|given?|gets?|got|has|have|had)(?: [a-z]{1,12}){0,3} blessing|thumbs[- ]up (?:from|for|to)|fell flat|(?:found|finds?|has) (?:its|a|their) (?:new )?home|won out|won the day|raised their hands? (?:for|in)|(?:was|were|is|are) (?:judged|deemed|considered|found) (?:to be )?(?:premature|ready|sufficient|acceptable|out of scope|in scope|done|too|not)|(?:was|were|is|are) (?:judged|deemed|considered|found|shown) to (?:be|have|need|work)|it was felt that|there (?:was|is|seemed to be) an? (?:\w{1,20} )?(?:feeling|sentiment)|(?:general|overall) (?:feeling|sentiment) (?:was|is|seems)|nobody minds|no one minds|will not (?:be )?(?:pursued?|adopt|publish|continue))\b/i,
  decided:
    /\bdecid(?:ed|es)\b|\bdecision|\bdecission|\bresolved? to\b|\bopted (?:to|for)\b|\bchose to\b|\bconcluded (?:that|to|with)\b/i,
  'group decided':
    /\b(?:we|wg|rg|group|room|they|it(?:'s| is| was|’s)|chairs?|iesg|ads?|authors|has|have|had|was|were|been)(?: have| has| had| also| then| therefore)? (?:decided|resolved|concluded|opted|chosen?)\b|\bended up with\b|\bsettled (?:on|for)\b|\bdecided (?:to|against|not|that|on|in favou?r)\b|^\W*decide to\b|^\s*(?:decided|decision)\b/i,
  'decision marker':
    /(?:^|[-*>•[(]\s{0,4}|\]\s{0,4})(?:decisions?|decided|conclusions?|consensus|outcomes?|results?|resolution|resolved|agreement|agreed|room|way forward|in conclusion|conclusion)\s{0,4}(?:is|was|\)|(?:at|in|from|of|for) [^:.;]{1,30}(?=:))?\s{0,4}[:\]–—-]/i,
  hum: /\bhums?\b(?!an)|\bhumm(?:ed|ing)\b/i,
  poll: /\b(?:straw |show[- ]of[- ]hands? )?polls?\b(?!ing)|\bshow[- ]of[- ](?:the[- ])?hands?\b|\bhands? (?:raised|up)\b|\bsense of the room\b|\bvot(?:e|ed|es|ing)\b/i,
  tally:
    /\b(?:un)?raised(?: hands?)?\s?[:=]\s?\d{1,3}\b|\btotal (?:people|participants)\s?[:=]\s?\d|\b\d{1,3} (?:did not raise|non-raised|participated)|^\W{0,4}\d{1,3} (?:participants|people)\b|\b\d{1,3}(?:ish)? (?:people |hands? |persons |more )?(?:thumbs|hands?|raised|noted interest)\b|\b(?:yes|no|agree|favou?r|oppos\w{1,40}|support|abstain\w{0,40}|no[- ]op(?:inion)?|for|against)\s?[:=-]\s?\(?\d{1,3}\b|\b(?:yes|no) \d{1,3}\b(?! [a-zà-ỿ])|\b\d{1,3}\)?\s?[:x]?\s?(?:yes|no(?! [a-zà-ỿ])|no[- ]op\w{0,40}|in favou?r|agreed?|opposed|abstain\w{0,40}|raised|not raised|against)\b|\b\d{1,3}\s?[-–:/]\s?\d{1,3} (?:in favou?r|for|against|\(out)|\b(?:hum|poll|split) (?:was|is|of) \d{1,3}\s?[-–/]\s?\d{1,3}/i,
  'poll result':
    /\b(?:hum(?:med|s)?|polls?|show[- ]of[- ]hands?|sense of the room|straw poll|votes?|question)\b[^?]{0,80}(?:\b\d{1,3}\b|\bin favou?r\b|\bsplit\b|\b(?:strong|fairly|more|most|many|clear|weak|loud|silence|unanim\w{1,40}|none|overwhelm\w{1,40}|yes|against)\b)/i,
  'hands counted':
    /\bthumbs?[- ]ups?\b|\b(?:~ ?)?(?:\d{1,3}(?:ish)?|few|some|several|many|handful of) (?:more )?(?:people |persons |participants |folks |hands? )?(?:raised|hands|volunteered|(?:noted|expressed|indicated) (?:an |some )?interest|(?:are |were )?(?:interested|willing|opposed|against|in favou?r))\b/i,
  'put to the room':
    /^\W{0,4}(?:show[- ]of[- ](?:the[- ])?hands?|hum(?:ming)?(?: question)?|straw poll|polls?(?: question)?|question (?:for|to) the (?:room|wg|group)|who (?:has|have|is|would|will)|how many(?: people| of you| in the room)?|is (?:any|every)(?:one|body)|does any(?:one|body)|any(?:one|body)? (?:object|opposed)|any objections?|opposed to|in favou?r of|should (?:we|the (?:wg|rg|group)))\b/i,
  'nobody spoke against':
    /\bno (?:responses?|answers?|takers|additional comments|comments (?:were )?(?:raised|made|received))\b|\b(?:none|nothing|no hands?|not (?:seeing|hearing) any(?: [a-z]{1,12})?)(?: (?:was|were))? (?:received|heard|opposed|against|raised)\b|\bnot (?:seeing|hearing) any (?:hands?|objections?)\b|\?\s{0,4}(?:none|no|nobody|no one|nope)\b[.\])]{0,4}\s{0,4}$|\b(?:no one|nobody|none|nothing) (?:[a-zà-ỿ]{1,40} )?(?:voiced|raised|responded|expressed|objects?|against|opinions?)\b/i,
  /** "Not much interest was shown": the room answered, and did not agree. */
  'little support':
    /(?:\b(?:no|little|limited|insufficient|lack of)|(?:\bnot|n['’]t)(?: [a-z]{2,10}){0,2} (?:much|enough|any|a lot of)) (?:[a-zà-ỿ]{1,20} )?(?:support|interest|appetite|energy|enthusiasm|demand|traction)\b|\b(?:nobody|no[- ]one) (?:is |was |spoke )?in favou?r\b/i,
  'consensus call': /\bcon[sc]ensus calls?\b/i,
  'question answered':
    /\?\s{0,4}(?:[-–—>→]{1,3} ?)?(?:yes|no|merged|agreed|closed|adopted|done|accepted|rejected|ok(?:ay)?|keep|separate)\b[^?]{0,40}$/i,
  settled:
    /(?:^\W{0,4}|[.,;:] |\b(?:we|wg|so|and|group|chairs?|authors?) )(?:(?:let['’]?s|will|['’]ll|should|can|agrees?|decide|prefer|want) )?(?:(?:just|now|then|also|all|probably|continue to|to|not|keep and) ){0,2}(?:go(?:ing)? with|stick(?:ing)? (?:with|to)|stay(?:ing)? with|keep (?:it|this|the|both|as|them|that|using|valid)|leave (?:it|this|that|the|as|them)|drop (?:it|this|that|the)|let (?:it|this) go|let go|wait (?:for|until)|focus (?:on|only)|use the|lock down|take out|(?:do )?nothing)\b/i,
  'for now':
    /\bfor (?:now|the time being|the moment|the near term)\b|\bnear[- ]term\b|\bat this (?:time|stage|point)\b/i,
  preference:
    /\b(?:preference|preferred|prefers?|leaning|leans?|lean(?:ed)? towards?|tends?|tended|gravitates?)\b|\bseems? (?:to be )?(?:the )?(?:right|reasonable|best|good|fine|ok(?:ay)?|doable|feasible|sensible)\b|\bgood basis\b|\bmost (?:workable|promising)\b/i,
  'people counted':
    /\b(?:\d{1,3}|one|two|three|four|five|six|seven|eight|ten|dozen|few|several|many|most|lots?|enough|nobody|no one|third|quarter|half|handful)(?: of)?(?: the)? (?:people|persons|participants|room|folks|attendees|hands|have|has|in the room)\b[^.;]{0,40}\b(?:read|reviewed|seen)\b|\b\d{1,3}(?: people)? (?:have |had )?read (?:the|it|this|some|latest|any|version|draft|document)|\b(?:lots|many) (?:have |people |had )?(?:have )?read\b|\bwho has read\b/i,
  support:
    /\b(?:strong|some|good|much|broad|general|clear|significant|lots? of|wide|little|unanimous|overwhelming|string|great|(?:not )?enough|rough|considerable|very good|plenty of|sufficient|no) (?:support|interest|agreement|enthusiasm|traction|opposition|objections?|approval|backing|appetite)\b|\bthere (?:is|was|were|seems? to be|appears to be)[^.;]{0,20}\b(?:support|interest|appetite)\b|\b(?:people|most|many|everyone|everybody|folks|room|all)\b[^.;?]{0,30}\b(?:in favou?r|supportive)\b|\bsupported? (?:it |this )?(?:100 ?%|fully|strongly)|\bwell received\b|\breceived positively\b|\bresponded positively\b|\bresponse was positive\b|\b(?:got|gained|has|received) (?:some |also some |strong |broad )?(?:traction|support)\b|\blean(?:s|ed|ing)? toward/i,
  'no objection':
    /\bno (?:\w{1,40} )?(?:objections?|objects (?:to|raised)|opposition|oppositions|dissent|disagreement|complaints?|concerns? (?:was|were|raised)|additional comments)\b|\bnobody (?:objected|opposed|indicated|disagreed|minds|minded)\b|\b(?:nobody|no[- ]one) (?:is|was) (?:against|opposed)\b|\bno[- ]one (?:objected|opposed|spoke)|\bwithout objections?\b|\b(?:uncontroversial|not controversial|no controversy)\b|\bunanimous/i,
  objection:
    /\b(?:some|strong|several|an?|the) (?:objections?|opposition|oposition|push ?back)\b|\bobjected\b|\bopposed\b|\breject(?:ed|s)\b/i,
  'room verdict':
    /^\W{0,4}(?:the )?(?:room|wg|group|working group|ads?|chairs?|everyone)\b[^.;]{0,40}\b(?:wants?|ok\b|okay|fine|happy|prefers?|supports?|rejected|in favou?r|responded|generally|willing|reached|converged)/i,
  verdict:
    /^\W{0,4}(?:(?:so|ok|okay|and|then|now|thus|all)[,:]? )?(?:closed?|closing|deferred|postponed|adopted|agreed|rejected|approved|accepted|resolved|dropped|withdrawn|merged|covered by|decided|ready (?:for|to)|passed|failed|published|no action|off the table|nope|table (?:this|it|for)|tabled|parked?|concluded?|no (?:interest|objections?|opposition|consensus|meeting|changes?)|strong |lots of (?:support|interest)|good support|wglc|wg last call|rglc|adoption call|to be (?:left|taken|removed|closed|dropped)|out of scope|in scope|success)\b/i,
  scope: /\b(?:in|out of|not in|within|outside) (?:the )?(?:scope|charter)\b/i,
  'way forward':
    /\b(?:way forward|path forward|better way|good way|move (?:it |this |the \w{1,40} )?forward|moving forward|plan is|agreed plan)\b/i,
  willingness:
    /\b(?:willing|wanted|want|ready|in favou?r|happy|interest(?:ed)?|interest in|interest to|keen) (?:of |in |on |to )?(?:adopt\w{0,40}|publish\w{0,40}|work(?:ing)?|continu\w{1,40}|mov\w{1,40}|implement\w{0,40}|support\w{0,40}|see)\b|\binterest\b[^.;]{0,40}\bexpressed\b/i,
  'sounds like':
    /\b(?:sounds?|seems?|looks?|appears?) like (?:we|there|it|everyone|the)|\b(?:i |we )?think (?:we (?:can|have|are|should)|there)|\bhear(?:s|ing)? (?:support|agreement|no)|\bconclude that\b|\btake(?:s|n)? (?:that )?as\b/i,
  room: /\b(?:the |in )?room\b|\bthe (?:wg|rg|working group|group|meeting|participants|community)\b/i,
  'group subject':
    /^\s*(?:(?:the|this) )?(?:\w+ )?(?:wg|rg|working group|research group|group|room|iesg|iab|meeting|participants|chairs?|authors?|ads?|editors?)\b/i,
  'we subject': /^\s*(?:(?:so|and|but|then|ok|okay|yes|unfortunately|finally),? )?we\b/i,
})
