/** Words for what was agreed, decided or left open. */

import { anyOf, anyOfCased, asWord, either, optional, sequence } from '../../patterns/alternatives.ts'
import { DECISION_LABEL } from '../markers.ts'
import { cues } from './cue.ts'
import { NOT_REACHED, PLAINLY } from './parts.ts'

export const AGREEMENT = cues({
  /** However it is spelt: "concensus", "consesnsus". */
  consensus: /\bcon[sc]?e[ens]{1,4}us\b/i,
  'consensus declared': anyOf(
    sequence(
      String.raw`\bcon[sc]?ensus `,
      either(
        'is|was|were|in the room|on (?:this|the|that|publishing|adopt)|to|for|that|formed|reached',
        'of the room|declared|that',
      ),
      String.raw`\b`,
    ),
    sequence(
      String.raw`\b`,
      either(
        "there(?:'s|’s| is| was)(?: also)?|have|had|got|reached|see|seeing|general|strong|rough",
        'working|clear|in.room|room|broad',
      ),
      String.raw` (?:an? |in.room |the |general |rough(?:-ish)? |strong |clear ){0,3}con[sc]?ensus\b`,
    ),
    String.raw`^\s*(?:rough |strong )?con[sc]?ensus\b`,
  ),
  'no consensus': anyOf(
    String.raw`\b(?:no|not|lack of|without|insufficient|never|hasn't|haven't|didn't|unclear)\b[^.;]{0,25}\bcon[sc]ensus\b`,
    String.raw`\bcon[sc]ensus (?:[^.;]{2,60} )?(?:is|was|proved|proves|has been) (?:[a-z]{2,10} )?(?:difficult|elusive|hard(?:er)?) to (?:achieve|come by|find|get|reach)\b`,
    String.raw`\b(?:won|can|couldn|don|doesn)['’]t (?:get|have|reach|see) (?:[a-z]{1,12} )?con[sc]ensus\b(?! calls?\b|[^.;]{0,40}\b(?:unless|until)\b)`,
    NOT_REACHED,
    String.raw`\bconsensus (?:could|can) ?not be\b|\b(?:in|un)conclusive\b|\bstill undecided\b`,
    String.raw`\bno (?:agreement|conclusions?|decisions?|resolution)\b`,
    String.raw`\b(?:evenly|closely) (?:split|divided)\b|\bmixed (?:opinions?|feelings|views|support)\b`,
  ),
  'consensus sought': anyOf(
    sequence(
      asWord(
        'concerned about|confirm|call(?:s|ing)? for|check|test|gauge|gain|path to|seek(?:ing)?|judge|verify',
        'establish|passing|determine|build(?:ing)?|assess',
        String.raw`(?<!\b(?:fail(?:ed|s|ing)?|inability|(?:not |un)able) )to (?:achieve|reach|get to|come to)`,
      ),
      String.raw`[^.;]{0,20}\bconsensus\b`,
    ),
    String.raw`\bconsensus calls?\b`,
  ),
  agreed: /\bagr{1,2}eed\b|\bagr{1,2}e{1,2}ments?\b(?! with)/i,
  'group agreed': anyOf(
    sequence(
      String.raw`\b`,
      either(
        'we|wg|rg|group|room|everyone|everybody|all|participants|chairs?|people|folks|authors|attendees',
        'they|it (?:was|is)|team|general(?:ly)?|broadly|already|members',
      ),
      String.raw` (?:all |also |have |has |had |then |generally |mostly |both |informally )?agree(?:d|s)?\b(?! to (?:differ|disagree)\b)`,
    ),
    String.raw`\bagreement (?:was|were|is|on|that|to|in|between|among|reach)`,
    String.raw`\b(?:current|general|rough|broad) agreement\b`,
    String.raw`^\W{0,4}(?:it was |so )?agre?e?d (?:that|to|on|we|not)\b|^\W{0,4}(?:re)?confirmed that\b`,
    String.raw`^\W{0,4}(?:all|everyone|group|we|wg|rg) agrees?\b`,
    String.raw`\b(?:discussed|reviewed|proposed) and agreed\b|, and \w{2,30} agreed\W{0,3}$`,
  ),
  'group verdict': anyOf(
    sequence(
      String.raw`^\W{0,4}(?:(?:at|during) (?:the|our) [^,.;:]{2,40}(?:bof|call|hackathon|interim|meeting|session|workshop), |after (?:[a-z]{2,12} ){0,2}discussions?, )?(?:(?:the|this|both) )?(?:\w{1,40} )?`,
      either(
        'wg|rg|working group|research group|group|room|iesg|iab|iaoc|irsg|board|committee|council|meeting|participants|people|trustees',
        'everyone|everybody|attendees|team|chairs|authors|editors|community|members|sessions?',
      ),
      '(?: (?:has|have|had|then|also|generally|all|mostly|informally|finally|broadly|tentatively|overwhelmingly|therefore|unanimously)){0,3} ',
      either(
        'agree[sd]?|decide[sd]?|conclude[sd]?|resolve[sd]?|adopt(?:ed|s)?|accept(?:ed|s)?',
        'approve[sd]?|denied|upheld|reject(?:ed|s)?|prefer(?:red|s)?|support(?:ed|s)?|welcome[sd]',
        'settled|converged|opted|chose|favou?r(?:ed|s)|recommend(?:ed|s)?|encouraged|endorsed|confirmed|declared',
        'expressed|felt|found|proposed|triggered|acknowledged',
      ),
      String.raw`\b`,
    ),
  ),
  'group will': anyOf(
    sequence(
      String.raw`^\W{0,4}(?:the |our )?(?:\w{1,40} )?`,
      sequence(
        either('ads?|co-?chairs?|chairs?|iesg|editors?|authors?|wg|working group|rg|group|team'),
        String.raw`(?: \w{1,20}ly| also| now| then)? (?:will|needs?|is|are)\b`,
      ),
    ),
  ),
  'outcome was': anyOf(
    sequence(
      String.raw`\b(?:the|our|an?|current|main|one|overall)(?: \w{1,20}est)? `,
      '(?:emerging |general )?(?:answer|outcome|decision|agreement|conclusion|preference|resolution|takeaway)(?: (?:from|of|in|at) [^,.;]{1,40})? ',
      String.raw`(?:was|is|were|are)\b(?! (?:needed|required|expected|pending))`,
    ),
  ),
  'passive verdict': anyOf(
    sequence(
      String.raw`\b(?:was|were|is|are|been)(?: \w{1,20}ly| also| now| then)? `,
      either(
        'agreed|decided|concluded|resolved|approved|confirmed|deferred|merged|accepted|rejected',
        'adopted|appointed|scheduled|selected|cancell?ed|denied|dismissed|upheld',
      ),
      String.raw`\b`,
    ),
    sequence(
      String.raw`\b(?:was|were|been)(?: \w{1,20}ly| also| now| then)? `,
      either(
        'chartered|cleared|disbanded|dissolved|upgraded|ratified|transferred|triggered|granted',
        'awarded|renamed|postponed|withdrawn',
      ),
      String.raw`\b`,
    ),
  ),
  'agreed on': anyOf(
    String.raw`\b(?:and|also|then|has|have|was|were) agreed (?:to|on|that|with|upon)\b`,
    // "Agreement in the room on one table", but not "Agreement on the name is still missing"
    sequence(
      String.raw`^\W{0,4}(?:there (?:is|was) )?(?:(?:broad|clear|general|overall|rough|strong|wide) )?agreement `,
      String.raw`(?:(?:in|within|among) the [a-z ]{2,30} )?(?:on|that|to)\b`,
      String.raw`(?![^.;]{0,120}\b(?:can|could|lacking|looks?|may|might|missing|must|need(?:ed|s)?|not|pending|remains?|should|sought|whether|will|would|yet)\b)`,
    ),
  ),
  'person agrees': /^\s*(?:\+1|i (?:also |fully |strongly )?agree|agree[sd]?(?: with\b|[.,!]|$))/i,
  /** What people say instead of "decided". */
  'spoken verdict': anyOf(
    asWord(
      'green light|go-ahead',
      '(?:gave|given?|gets?|got|has|have|had)(?: [a-z]{1,12}){0,3} blessing',
      'thumbs[- ]up (?:from|for|to)|fell flat',
      '(?:found|finds?|has) (?:its|a|their) (?:new )?home|won out|won the day',
      'raised their hands? (?:for|in)',
      sequence(
        '(?:was|were|is|are) (?:judged|deemed|considered|found) (?:to be )?',
        '(?:premature|ready|sufficient|acceptable|out of scope|in scope|done|too|not)',
      ),
      '(?:was|were|is|are) (?:judged|deemed|considered|found|shown) to (?:be|have|need|work)',
      String.raw`it was felt that|there (?:was|is|seemed to be) an? (?:\w{1,20} )?(?:feeling|sentiment)`,
      '(?:general|overall) (?:feeling|sentiment) (?:was|is|seems)|nobody minds|no one minds',
      'will not (?:be )?(?:pursued?|adopt|publish|continue)',
    ),
  ),
  decided:
    /\bdecid(?:ed|es)\b|\bdecision|\bdecission|\bresolved? to\b|\bopted (?:to|for)\b|\bchose to\b|\bconcluded (?:that|to|with)\b/i,
  'group decided': anyOf(
    sequence(
      String.raw`\b`,
      either(
        "we|wg|rg|group|room|they|it(?:'s| is| was|’s)|chairs?|iesg|ads?|authors|has|have|had|was",
        'were|been',
      ),
      String.raw`(?: have| has| had| also| then| therefore)? (?:decided|resolved|concluded|opted|chosen?)\b`,
    ),
    // these labels are both, as "Decision" is
    DECISION_LABEL,
    String.raw`\bended up with\b|\bsettled (?:on|for)\b|\bdecided (?:to|against|not|that|on|in favou?r)\b`,
    String.raw`^\W*decide to\b|^\s*(?:decided|decision)\b`,
    String.raw`(?<!\b(?:if|that|think|thinks|thought|whether|why) )(?:that|this)(?:['’]s| is| was) (?:then )?(?:our|the) (?:consensus|decision|resolution)(?=[.,;:!]|$| (?:assuming|for now|unless)\b)`,
  ),
  'decision marker': anyOf(
    DECISION_LABEL,
    sequence(
      String.raw`(?:^|[-*>•[(]\s{0,4}|\]\s{0,4})`,
      either(
        'decisions?|decided|conclusions?|consensus|outcomes?|results?|resolution|resolved',
        'agreement|agreed|room|way forward|in conclusion|conclusion',
      ),
      String.raw`\s{0,4}(?:is|was|\)|(?:at|in|from|of|for) [^:.;]{1,30}(?=:))?\s{0,4}[:\]–—-]`,
    ),
  ),
  /** "Decision: no adoption, as the poll showed little interest": what it is stands before it. */
  'labelled decision': /^\W{0,4}(?:decided|decisions?|resolution|resolved) ?[:–—]/i,
  'consensus call': /\bcon[sc]ensus calls?\b/i,
  settled: anyOf(
    sequence(
      sequence(
        either(String.raw`^\W{0,4}|[.,;:] |\b(?:we|wg|so|and|group|chairs?|authors?) `),
        optional("(?:let['’]?s|will|['’]ll|should|can|agrees?|decide|prefer|want) "),
        either('(?:just|now|then|also|all|probably|continue to|to|not|keep and) '),
        '{0,2}',
      ),
      either(
        'go(?:ing)? with|stick(?:ing)? (?:with|to)|stay(?:ing)? with',
        'keep (?:it|this|the|both|as|them|that|using|valid)|leave (?:it|this|that|the|as|them)',
        'drop (?:it|this|that|the)|let (?:it|this) go|let go|wait (?:for|until)|focus (?:on|only)',
        'use the|lock down|take out|(?:do )?nothing',
      ),
      String.raw`\b`,
    ),
  ),
  'for now':
    /\bfor (?:now|the time being|the moment|the near term)\b|\bnear[- ]term\b|\bat this (?:time|stage|point)\b/i,
  preference: anyOf(
    asWord('preference|preferred|prefers?|leaning|leans?|lean(?:ed)? towards?|tends?|tended', 'gravitates?'),
    String.raw`\bseems? (?:to be )?(?:the )?(?:right|reasonable|best|good|fine|ok(?:ay)?|doable|feasible|sensible)\b`,
    String.raw`\bgood basis\b|\bmost (?:workable|promising)\b`,
  ),
  verdict: anyOf(
    sequence(
      String.raw`^\W{0,4}(?:(?:so|ok|okay|and|then|now|thus|all)[,:]? )?`,
      either(
        'closed?(?! to\\b)|closing|deferred|postponed|adopted|agreed|rejected|approved|accepted|resolved',
        'abandon(?:ed|ing)|dropped|withdrawn|merged|covered by|decided|ready (?:for|to)|passed|failed|published',
        '(?:clear|good) to (?:go|land|merge)(?=\\W*$|[.,;:]| (?:after|ahead|as|for|forward|now|once)\\b)',
        'no action|off the table|nope|table (?:this|it|for)|tabled|parked|park (?:it|that|the|this)|concluded?',
        'no (?:interest|objections?|opposition|consensus|meeting|changes?)|strong ',
        'lots of (?:support|interest)|good support|wglc|wg last call|rglc|adoption call',
        'to be (?:left|taken|removed|closed|dropped)|out of scope|in scope|success',
      ),
      String.raw`\b`,
    ),
  ),
  /** What a group that dispatches work says of a document: "Dispatch to LAMPS", "to be dispatched as AD-sponsored". */
  dispatched: anyOfCased(
    // a bare acronym is a group only where nothing else is said
    String.raw`(?:^\W{0,4}(?:[Tt]o be )?|[:–-] )[Dd]ispatch(?:ed)? (?:it |this )?to [A-Z\d]{3,12}(?=\W{0,3}$|[,;.(])`,
    sequence(
      String.raw`\b[Dd]ispatch(?:ed)? (?:it |this )?(?:as|to|via) (?:an? |the )?(?:new )?`,
      either(
        '[Aa][Dd][- ][Ss]ponsor(?:ed|ship)|[Bb][Oo][Ff]|[Ww]orking [Gg]roup|[Mm]ini-?WG|WG|ISE|[Ii]ndependent [Ss](?:ubmission|tream)',
        '[A-Z\\d]{3,12} (?:WG|RG|[Ww]orking [Gg]roup)',
      ),
      String.raw`\b`,
    ),
    String.raw`${PLAINLY}{0,80}(?:\b(?:will|should)|['’]ll) be (?:(?:an? )?[a-z]{1,20} )?AD[- ][Ss]ponsored\b`,
  ),
  scope: /\b(?:in|out of|not in|within|outside) (?:the )?(?:scope|charter)\b/i,
  'way forward':
    /\b(?:way forward|path forward|better way|good way|move (?:it |this |the \w{1,40} )?forward|moving forward|plan is|agreed plan)\b/i,
  'sounds like': anyOf(
    String.raw`\b(?:sounds?|seems?|looks?|appears?) like (?:we|there(?! (?:may|might|will)\b)|it|everyone|the(?!re))`,
    String.raw`\b(?:i |we )?think (?:we (?:can|have|are|should)|there)`,
    String.raw`\bhear(?:s|ing)? (?:support|agreement|no)|\bconclude that\b|\btake(?:s|n)? (?:that )?as\b`,
  ),
  room: /\b(?:the |in )?room\b|\bthe (?:wg|rg|working group|group|meeting|participants|community)\b/i,
  'group subject':
    /^\s*(?:(?:the|this) )?(?:\w+ )?(?:wg|rg|working group|research group|group|room|iesg|iab|meeting|participants|chairs?|authors?|ads?|editors?)\b/i,
  'we subject': /^\s*(?:(?:so|and|but|then|ok|okay|yes|unfortunately|finally),? )?we\b/i,
})
