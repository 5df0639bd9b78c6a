/** What minutes say in plain words, without a verb of deciding: confirmed, felt, supported. */
import { anyOf, either, sequence } from '../../patterns/alternatives.ts'
import { cues } from './cue.ts'
import { PLAINLY, REACTION } from './parts.ts'

/** Who speaks for a meeting. */
const EVERYBODY =
  '(?:most|many|the majority|everyone|everybody|all)(?: of)?(?: the)?(?: people| participants| members| folks| attendees| speakers)?'
const PEOPLE =
  '(?:people|everyone|everybody|all|(?:the )?(?:group|room|wg|folks|participants|chairs|iesg|authors))'
const VIEW = '(?:feeling|sense|view|opinion|sentiment|understanding|mood|impression|belief|position|thinking)'
const SHARED =
  "(?:general|overall|prevailing|common|majority|broad|shared|rough|unanimous|collective|group(?:[’']s)?|room(?:[’']s)?|wg(?:[’']s)?)"

export const PLAIN_WORDS = cues({
  'proposal taken': anyOf(
    sequence(
      String.raw`^\W{0,4}`,
      either(
        'this|that|it',
        sequence(
          '(?:this|that|the|his|her|their) ',
          either('proposal|suggestion|change|approach|text|idea|plan|wording|request|view|offer|objection'),
        ),
      ),
      ' (?:was|is|has been|got) (?:(?:then|also|later|[a-zà-ỿ]{1,20}ly) )?',
      either(
        'confirmed|agreed|accepted|endorsed|supported|resolved|settled|rejected|refused|declined',
        'turned down|ruled out|deferred|dropped|withdrawn',
      ),
      String.raw`\b`,
    ),
  ),
  'it was found': anyOf(
    sequence(
      String.raw`\b(?:it|this|that) (?:was|has been) (?:(?:also|then|[a-zà-ỿ]{1,20}ly) )?`,
      either(
        'clarified|determined|established|understood|acknowledged|recogni[sz]ed|felt|considered',
        'accepted|concluded|confirmed',
      ),
      String.raw` (?:that|to be|as)\b`,
    ),
    String.raw`\b(?:we|group|wg|team) (?:have |has )?(?:clarified|determined|established|concluded|confirmed|found out) (?:that|what|which)\b`,
    String.raw`\b(?:is|are|was|were|been) (?:[a-zà-ỿ]{1,20}ly )?recogni[sz]ed as\b`,
  ),
  'minutes approved': anyOf(
    String.raw`\bminutes\b[^.;]{0,120}\b(?:approved|accepted|adopted|(?:is|are|was|were) (?:again )?deferred)\b|\b(?:approved|accepted|adopted) (?:the )?(?:[a-z]{1,20} )?minutes\b`,
  ),
  'general feeling': anyOf(
    String.raw`\b${SHARED} ${VIEW}(?: (?:of|in|from|among|on|at) [^.;:]{1,40}?)? ?(?:is|was|seem(?:s|ed)|appear(?:s|ed)|in favou?r|[:–—])`,
    String.raw`\b(?:sense|feeling|view|opinion|mood) (?:of|in) the (?:room|group|wg|meeting|discussion|working group) (?:is|was|seem(?:s|ed)|that)\b`,
    sequence(
      String.raw`\bthere (?:is|was|seem(?:s|ed) to be|appear(?:s|ed) to be) (?:also )?(?:an? )?`,
      '(?:[a-zà-ỿ]{1,20} ){0,2}',
      either(
        'feeling|sense|view|preference|desire|sympathy|recognition|understanding|willingness',
        'sentiment',
      ),
      String.raw` (?:that|to|for|in|among|on)\b`,
    ),
    String.raw`^\W{0,4}(?:broad|general|overall) feedback (?:is|that|was)\b`,
    String.raw`\b${EVERYBODY} (?:felt|thought|believed|preferred|concurred|favou?red|liked|wanted to)\b`,
    sequence(
      String.raw`\b${PEOPLE} (?:was|were|is|are|seem(?:s|ed)) (?:generally |all |also )?`,
      String.raw`(?:happy|fine|comfortable|ok|okay|content|satisfied) (?:with|to)\b`,
    ),
    String.raw`\b(?:group|wg|iesg|iab|room|board|committee) (?:also |generally |then )?felt\b`,
    String.raw`^\W{0,4}(?:the )?(?:general |clear |strong )?preference (?:in|of) the (?:room|group|wg|meeting) ?(?:is|was|[:–—-])`,
    String.raw`\bmajority (?:in|of) (?:the )?(?:room|group|wg|working group|participants|people)\b`,
  ),
  'nobody against': anyOf(
    sequence(
      String.raw`\b(?:nobody|no[- ]one)(?: (?:in the room|on the call|present|else|there))? `,
      either(
        'argued|disagreed|dissented|complained|protested|spoke|(?:is|was) against',
        'had (?:any )?(?:comments?|concerns?|objections?|issues?|problems?)',
      ),
      String.raw`\b`,
    ),
    sequence(
      String.raw`\b(?:hear[ds]?|hearing|saw|seeing) `,
      either('nobody|no[- ]one|none|no (?:objections?|opposition|disagreement|concerns?|comments?)'),
      String.raw`(?: (?:argue|speak|object|disagree|against|opposed?))?\b`,
    ),
    String.raw`\bno (?:comments?|voices?|remarks?|arguments?|concerns?) (?:were |was )?(?:against|raised|heard|voiced)\b`,
    String.raw`\b(?:had|there (?:was|were)) no (?:problems?|issues?|objections?|concerns?) (?:with|to|about)\b`,
    either(
      String.raw`\btaken as (?:agreement|consent|assent|a yes|no objection)\b`,
      sequence(
        String.raw`\b(?:accepted|approved|agreed) (?:with|without) (?:no |any |further )?`,
        String.raw`(?:discussion|comments?|changes?)\b`,
      ),
    ),
  ),
  'then we': anyOf(
    sequence(
      String.raw`^\W{0,4}`,
      either(
        "(?:then|in that case)[,:]? (?:let['’]?s|we(?:['’]ll| will| should| just)?)",
        sequence(
          '(?:ok(?:ay)?|so|all ?right|and so|fine)[,:]? (?:then |so )?',
          "(?:let['’]?s|we(?:['’]ll| will| should)?)",
        ),
      ),
      ' (?:just )?',
      either(
        'keep|leave|drop|go (?:with|for|ahead)|use|stick|stay|take (?:it|this|that|out)|make|do|add',
        'remove|change|adopt|merge|split|close',
      ),
      String.raw`\b`,
    ),
  ),
  'as good as done': anyOf(
    sequence(
      String.raw`\b`,
      either(
        'effectively|essentially|technically|basically|practically|pretty much|virtually|more or less',
        'mostly|largely|just about',
      ),
      ' ',
      either('done|completed?|finished|ready|stable|closed|settled|agreed|resolved|ok|okay|fine'),
      String.raw`\b`,
    ),
  ),
  'signs of support': anyOf(
    sequence(
      String.raw`\b`,
      either(
        'enough|sufficient|strong|clear|some|good|considerable|little|insufficient|much|wide|broad',
        'plenty of|lots? of',
      ),
      ' (?:indications?|signs?|expressions?|evidence) of ',
      String.raw`(?:support|interest|consensus|agreement|demand)\b`,
    ),
    REACTION,
    either(
      String.raw`\b(?:strong|clear|general|broad) desire\b`,
      sequence(
        String.raw`\b`,
        either(
          'enough|sufficient|clear|considerable|not much|limited|insufficient|lots? of|plenty of',
          'definite',
        ),
        ' ',
        either('interest|desire|enthusiasm|demand|energy|momentum|appetite|willingness|critical mass'),
        String.raw` (?:to|in|for|on|among)\b`,
      ),
    ),
    // "Seeing support for the lamps", "Heard some interest in it"
    sequence(
      String.raw`^\W{0,4}(?:(?:I|we|chairs?) (?:am |are |['’]m |['’]re )?)?(?:seeing|saw|hearing|heard) `,
      String.raw`(?:(?:some|strong|broad|clear|a lot of|lots of|much|more) )?(?:support|interest|agreement) (?:for|in|to)\b(?=[^,;]{0,200}$)`,
    ),
    // "Huge interest in the room to go on", "Some reasonable interest from operators", "Interest was expressed"
    sequence(
      String.raw`^\W{0,4}(?:(?:some|there (?:is|was)) )?(?:an? )?`,
      String.raw`(?:broad|considerable|great|huge|large|overwhelming|reasonable|strong|wide(?:spread)?)(?:-ranging)? interest (?:from|in|to|by|among)\b`,
      // but what would be, or always is
      String.raw`(?![^.;]{0,120}\b(?:always|could|may|might|would)\b)`,
    ),
    String.raw`^\W{0,4}(?:general )?interest (?:(?:for|from|in|to) [^.;:]{2,60} )?(?:was |were )?(?:expressed|shown)\b(?! (?:at|before|in|on) )`,
    sequence(
      String.raw`${PLAINLY}{0,80}\b(?:audience|room|attendees|participants|those present|everyone|most people) (?:was|were|is|are) `,
      String.raw`(?:all |clearly |generally |largely |mostly )?in favou?r of\b`,
    ),
    sequence(
      String.raw`\b(?:met|greeted) with (?:(?:an?|some|much|great|general|strong|little) )?`,
      '(?:[a-zà-ỿ]{1,20} )?',
      either(
        'interest|approval|enthusiasm|resistance|support|opposition|silence|applause|s[ck]epticism',
        'eye',
      ),
      String.raw`\b`,
    ),
    either(
      String.raw`\b(?:warmly|favou?rably|positively|enthusiastically|coolly) received\b`,
      sequence(
        String.raw`\b(?:did not|didn['’]t|failed to|has not|hasn['’]t) (?:get|gain|find|gained|found) `,
        String.raw`(?:[a-zà-ỿ]{1,20} )?(?:traction|support|sympathy|interest)\b`,
      ),
    ),
  ),
})
