/** Words for the progress of documents and work. */
import { anyOf, asWord, either, sequence } from '../../patterns/alternatives.ts'
import { cues } from './cue.ts'

export const PROGRESS = cues({
  adopted: anyOf(
    sequence(
      asWord(
        String.raw`has|have|had|was|were|been|is|are|(?<!\b(?:may|might|could) )be|now|got|being|formally`,
        'officially|recently|newly|just',
      ),
      String.raw`[^.;]{0,20}\badopted\b`,
    ),
    String.raw`\b(?:draft|document|already) adopted\b`,
    String.raw`\badopted (?:as|by|in|the|two|three|this|it|new|\w{1,40} as)\b|^\s{0,4}adopted\b`,
  ),
  'group adopted': /\b(?:we|wg|rg|group|working group)(?:['’]ve| have| has)?(?: \w{1,40}){0,2} adopted\b/i,
  'rfc published': anyOf(
    String.raw`\brfc ?\d{3,5}\b[^;]{0,120}\bpublished\b|\bpublished\b[^.;]{0,60}\brfc ?\d{3,5}\b`,
    String.raw`\bbec(?:a|o)me rfc|\bnow rfc ?\d|\b\d{1,9} (?:new rfcs?|rfcs)\b|(?<!\b(?:an?|no) )\bnew rfcs?\b`,
    String.raw`\b(?:standardi[sz]ed|ratified|published)\b[^.;]{0,60}\bas (?:an? )?rfc\b`,
  ),
  'is done': anyOf(
    sequence(
      String.raw`\b(?:is|are) (?:now |officially |finally |pretty much )?`,
      String.raw`(?:dead|done|closed|complete|completed|finished|approved|resolved|parked|shutting down)\b`,
    ),
    String.raw`\bwill (?:now )?(?:shut down|wind down|disband|be closed)\b`,
    String.raw`\b(?:adoption|(?:consensus|last) calls?|polls?|wgaps?|wglcs?)\b(?:(?!\b(?:that|which)\b)[^.;]){0,60} (?:has|have) been (?:closed|completed|concluded)\b`,
  ),
  'progress made':
    /\b(?:progress|headway) (?:has been|have been|was|were|is being) made\b|\bprogressed well\b|\b(?:good|great|major|significant) progress(?:ion)?\b/i,
  ready: anyOf(
    sequence(
      String.raw`\b(?:is|are|be|being|document|draft|drafts|now|it's|think(?:s)?|almost|mostly|\b) ?(?<!\bnot (?:yet |quite )?)ready `,
      either(
        'for',
        sequence(
          'to ',
          either(
            'go|move|be|publish|ship|proceed|submit|start|become|close|conclude|recharter',
            'send (?:to )?(?:the )?iesg',
          ),
        ),
      ),
      String.raw`\b`,
    ),
    String.raw`^\s*ready (?:for|to)\b`,
  ),
  submitted: anyOf(
    sequence(
      String.raw`\b`,
      either('submitted|sent|handed|passed|shipped|moved|progressed|transitioned|advanced'),
      String.raw` (?:\w{1,40} )?(?:to|for|by) (?:the )?(?:iesg|publication|ads?|area directors?|rfc editor|ietf|irsg|review)`,
      String.raw`\b`,
    ),
    String.raw`\bpublication (?:request|was|has|been)|\bpub req\b|\bshepherd`,
    String.raw`\b(?:is|are|now|lies?) with (?:the )?(?:iesg|rfc editor|ads?|irsg)\b`,
    String.raw`\bon (?:its|their) way to (?:the )?(?:iesg|rfc editor|publication)\b`,
  ),
  published: anyOf(
    String.raw`\b(?:was|were|been|is|are|has|have|now|just|recently) (?:\w{1,40} )?(?:published|released|issued|posted)\b`,
    String.raw`\bpublished\s{0,4}[.!]?\s{0,4}$|\bpublished (?:as|our|its|the|in|rfc)\b|\brfc ?editor\b`,
    String.raw`\bauth48\b|\bbecome[s]? rfc|\bbecame rfc|(?:➔|->|→|=>) ?rfc ?\d`,
  ),
  approved: anyOf(
    String.raw`\bsign(?:ed)?[- ]off\b|\bapprov(?:ed|al)\b|\baccepted\b|\bratified\b|\bstandardi[sz]ed\b`,
    String.raw`\b(?:was|were|is|are|been) (?:officially |now )?confirmed\b|\bcleared\b|\ballocated\b`,
    String.raw`\bgranted\b|\b(?:ballot|vote|motion|iesg|board|evaluation|review)\b[^.;]{0,20}\bpassed\b`,
    String.raw`\bpassed (?:the )?(?:ballot|vote|iesg|evaluation|review)\b`,
  ),
  started: anyOf(
    sequence(
      String.raw`\b(?:call|wglc|last call|process|work|adoption|review|interim)s?\b[^.;]{0,30}\b(?:was|were|is|are|has been|have been|being)? ?`,
      String.raw`(?:started|initiated|issued|launched|confirmed|accepted|concluded|completed|requested|held)\b`,
    ),
    // "started WG last call", "a call for adoption of the lantern draft was started"
    String.raw`\b(?:completed|initiated|issued|launched|passed|started) (?:ietf |rg |wg |working group )?(?:adoption calls?|calls? for adoption|last[- ]calls?|wglcs?)\b`,
    String.raw`\b(?:adoption calls?|calls? for (?:[a-z]{2,10} ){0,2}adoption)\b[^.;]{0,100} (?:was|were|has been|have been) (?:announced|initiated|issued|launched|made|started)\b`,
    sequence(
      String.raw`\b`,
      either('started|initiated|issued|launched|triggered|concluded|completed|running|passed'),
      String.raw` (?:an?|the|two|three|another|its|our|onlist|\d) (?:\S{1,40} ){0,3}`,
      String.raw`(?:calls?|wglcs?|process|reviews?|adoptions?)\b`,
    ),
  ),
  'works together': anyOf(
    asWord(
      'interoperated|(?:shown|able|managed) to (?:interoperate|connect|exchange)',
      'tests?(?: cases?)? (?:all )?(?:passed|succeeded|were successful)',
      String.raw`pass(?:ed|es) (?:all |every |most |\d{1,3} )?(?:\S{1,20} ){0,4}tests?`,
    ),
    String.raw`\bgot [^.;]{1,40} (?:working|to work|running)\b`,
  ),
  success: /\b(?:success(?:ful|fully)?|succeeded|passed|went (?:well|successful(?:ly)?)|no red flags)\b/i,
  now: /\b(?:is|are) now\b|\b(?:we|it|they|group|wg)(?:['’]ve| have| has) (?:also |recently |now )?[a-zà-ỿ]{1,40}ed\b/i,
  'in shape': anyOf(
    asWord(
      'in good shape|stable|done|complete|finished|mature|on track|ready to ship|no open issues',
      'wrapped up|reaching completion|pretty much done|well advanced',
    ),
  ),
  'ended with': anyOf(
    asWord(
      'ended up|ended with|ends with|gravitated|converged|settled|resulted in|led to',
      'outcome was|turned out|came out|became|moved to|transferred to|transitioned to',
    ),
  ),
  'done work': anyOf(
    asWord(
      'complet(?:e|ed|ing|ion)|finish(?:ed)?|fixed|resolved|addressed|implemented',
      'succe(?:ss|ssful(?:ly)?|eded)|achieve(?:d|ments?)|passed|demonstrated|deployed|laid out|progress',
    ),
  ),
  conclusion: anyOf(
    asWord(
      'conclu(?:de[sd]?|sion)|in (?:short|summary|the end)|overall|takeaways?|to sum(?:marize)?',
      'summary|outcomes?|result(?:s|ed)?|bottom line|the answer (?:was|is)|the upshot|lessons?',
      'recogni[sz]ed|emphasi[sz]ed|expressed interest|highlighted',
    ),
  ),
  announced: /\b(?:announc(?:e|ed|ing)|pleased to|happy to announce|proud to|congratulat\w{1,40}|welcome)\b/i,
})
