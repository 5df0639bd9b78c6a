/** How something is said: as a question, a supposition, a denial, about the past, or with emphasis. */

import { anyOf, asWord, either, sequence } from '../../patterns/alternatives.ts'
import { cues } from './cue.ts'

export const DISCOURSE = cues({
  question: /[?？]["”’)\]」』]?\s*$/,
  'question inside': /\?\s+\S/,
  hypothetical: anyOf(
    String.raw`^\s*(?:if|unless|suppose|assuming|whether|should (?:we|it|they|i))\b`,
    asWord(
      'would|could|might',
      String.raw`(?<!\b(?:in|on|of|by|the|mid|early|late|since|until|last|next)[ -])may(?! \d)|perhaps`,
      'maybe|possibly',
    ),
  ),
  if: /\bif\b/i,
  'once done': /^\W{0,4}(?:once|when|after that|as soon as|until|assuming|unless)\b/i,
  'in general': anyOf(
    String.raw`\b(?:usually|typically|often|normally|sometimes|always|never)\b`,
    sequence(
      String.raw`\b(?:a|an|any|each|every) (?:draft|document|working group|wg|bof|standard|rfc)\b(?!`,
      ' (?:adoption|call|last|document|draft|item|consensus|chair)',
      ')',
    ),
    String.raw`\bworking groups\b|\bdoes(?:n['’]t| not) mean\b`,
  ),
  negated: /\b(?:not|n['’]t|never|cannot|none|nobody|nothing)\b/i,
  past: anyOf(
    asWord(
      'last (?:year|time|meeting|ietf|week|month)|previous(?:ly)?|in the past|originally',
      String.raw`used to|already|(?:in|since|until) (?:19|20)\d\d|ago|earlier`,
      'at (?:the )?(?:last|previous)',
    ),
  ),
  'long ago': anyOf(
    String.raw`\b(?:(?:several|many|some|few|two|three|four|five|six|ten|\d{1,3}) )?(?:years?|meetings|decades?) ago\b`,
    String.raw`\blast (?:time|year)\b|\bback in (?:19|20)\d\d\b`,
  ),
  leisure:
    /\b(?:hotels?|airport|breakfast|dinner|lunch|drinks|cookies|coffee|beers?|weather|(?:the|a) social)\b/i,
  'past tense lead': anyOf(
    sequence(
      String.raw`^\s{0,9}(?:[a-zà-ỿ]{1,30} ){0,3}`,
      either(
        'presented|discussed|gave|described|explained|showed|outlined|provided|talked',
        'summari[sz]ed|reported|introduced|reviewed|walked|went through|asked|noted|said',
        'mentioned|commented|raised|questioned|argued|pointed|wondered',
      ),
      String.raw`\b`,
    ),
  ),
  opinion: anyOf(
    String.raw`\b(?:i|we)(?: (?:don['’]t|do not|also|just|really))? (?:think|believe|feel|guess|suspect|wonder|like|love|hope|prefer|would)\b`,
    String.raw`\bin my (?:view|opinion)\b|\bimho\b|^\s*thinks?\b`,
  ),
  /** What ends a report or a list, and is not one of its items. */
  courtesy:
    /^\W{0,4}(?:(?:many|special|our|big) )?(?:thanks?|thank you|looking forward|see you|(?:i|we) (?:thank|look(?:ed)? forward|enjoyed|hope to see|learn(?:ed|t)))\b/i,
  'first person': /\b(?:i|my|me|i['’]m|i['’]ve|i['’]d)\b/i,
  'we inside': /\b(?:we|our|us)\b/i,
  'you inside': /\b(?:you|your)\b/i,
  thanks: /\b(?:thanks?|thank you|grateful|apologi[sz]e|sorry|welcome|hello|hi all|regards|cheers|kudos)\b/i,
  emphasis: anyOf(
    asWord(
      'important(?:ly)?|key|main|major|most|biggest|significant(?:ly)?|critical|crucial',
      'essential|primary|notabl[ey]|core|fundamental|clear(?:est|ly)?|urgent|big|central|first time',
    ),
  ),
  contrast: /^\s*(?:however|but|unfortunately|although|though|while|instead|nevertheless|still|yet)\b/i,
  contrastive: /\b(?:however|but|although|unfortunately|whereas|rather than|instead)\b/i,
  consequence:
    /\b(?:therefore|thus|hence|so that|as a result|consequently|this means|because|since|due to)\b/i,
  number: anyOf(
    sequence(
      String.raw`\b\d{1,20}(?:[.,]\d{1,20})?`,
      either(
        String.raw`\s?%|x|\+`,
        sequence(
          ' ',
          either('percent|people|participants|implementations|drafts|documents|proposals|years?', 'months?'),
        ),
      ),
    ),
    String.raw`\b(?:majority|half|third)\b`,
  ),
  'any number': /\d/,
  document:
    /\bdraft-[a-z0-9-]+|\brfc ?\d{3,5}\b|\b(?:the )?(?:draft|document|specification|spec|i-d|charter)\b/i,
  'document named': /\bdraft-[a-z0-9]+-|\brfc ?-?\d{3,5}\b/i,
  'dangling start': anyOf(
    sequence(
      String.raw`^\W*(?:(?:and|but|so|also|then|finally|however|however,|or),? )?`,
      either(
        'this|these|those',
        sequence(
          'it(?! (?:is|was|has been) (?:also |generally )?',
          either(
            'agreed|decided|noted|clear|expected|impossible|possible|likely|important',
            'suggested|recommended|hoped|felt|unclear',
          ),
          String.raw`\b)`,
        ),
        'he|she|they|his|her|their|its|such|both|that (?:is|was|would|will|means|said)',
        'the (?:former|latter|same|other|second|third)',
        '(?:after|at|before|by|during|for|from|in|on|to|with) (?:that|those) (?!cases?)[a-z]{3,20}',
      ),
      String.raw`\b`,
    ),
  ),
  /** What continues the previous sentence, but can still be understood alone. */
  'leaning start': anyOf(
    sequence(
      String.raw`^\W*`,
      either(
        'but|however|so|and|yet|still|instead|nevertheless|nonetheless|otherwise|therefore',
        'thus|hence|also|in addition|moreover|furthermore|for example|for instance',
        'as a result|on the other hand|of (?:these|those|them)|more important(?:ly)?',
        'among (?:these|them)|that [a-zà-ỿ]{3,20}|another|not only (?:are|did|do|does|is|was) (?:that|these|this)',
        '(?:all|both|each|many|most|none|one|several|some|three|two) of (?:these|them|this|those)',
        '(?:for|in) (?:these|this|those) (?:cases?|purposes?|reasons?)',
        'aber|doch|und|denn|deshalb|daher|dabei|damit|dazu|außerdem|zudem',
        'das (?:ist|war|wird|gilt|trifft|bedeutet|heißt)|diese[rsmn]?|dies|er|sie|es',
        'mais|cependant|ainsi|de plus|en effet|cela|cette|ces?',
        'pero|además|así|esto|esta|este|sin embargo|por eso|también',
        'no entanto|porém|além disso|mas|isso|tuttavia|però|inoltre|quindi',
        'echter|maar|bovendien|daarnaast|daarom|jednak|ponadto|dlatego|navíc|proto|dock|dessutom',
      ),
      "(?![a-zà-ỿ'’])",
    ),
    sequence(
      String.raw`^\W{0,9}`,
      either(
        '(?:однако|поэтому|кроме того|при этом)(?![а-яё])',
        '(?:しかし|ただし|また|さらに|なお|そして|なので|だから|一方(?:で|、)|そ(?:の|こ)(?:ため|結果|後)|それ(?:で|に|を|は)|これ(?:に|を|は)|そこで)',
        '(?:但是?|然而|因此|所以|此外|另外|同时|同時|而且|并且|不过|不過|其中)',
        '(?:그러나|하지만|또한|따라서|한편|그리고|이에)(?= |,)',
      ),
    ),
  ),
  'quoted words': /[“"][^”"]{8,400}[”"]/,
  bracketed: /^\s{0,4}\[.{0,400}\]\s{0,4}$|\[[A-Z][^\]]{8,400}\]/,
  parenthetical: /^\s*\(.*\)\s*$/,
  link: /https?:\/\//,
  'colon end': /:\s*$/,
  'meeting held':
    /\b(?:was|were|is|are|being|been) held\b|\b(?:met|meeting|session|workshop|bof|interim|hackathon|event)\b[^.;]{0,40}\b(?:on|in|at|from)\b/i,
  'IETF meeting': /\bIETF[ -]?\d{2,3}\b/i,
  /** What everyone who follows the IETF knows. */
  'IETF defined': anyOf(
    sequence(
      String.raw`^\W{0,4}(?:(?:the|el|la|o|a|die) |l['’])?(?:IETF|Internet Engineering Task Force)(?: ?[（(][^()（）]{2,60}[）)]| ?= ?Internet Engineering Task Force|,)?`,
      either(
        String.raw` (?:is|are|was) (?:an?|the|one)\b`,
        ' ?は、?.{0,80}(?:団体|組織|略)|.{0,20}是.{0,30}(?:组织|組織)(?=[，。,、；\\s]|$)',
        ',? une? |(?: est (?:une?|l)| ist (?:eine?|die) | es (?:una?|la|el) | é (?:uma?|a) )',
      ),
    ),
  ),
  organisation: /\b(?:ietf|irtf|iab|iesg|iana|w3c|ieee|3gpp|etsi|icann|ripe)\b/i,
  definition: /\b(?:is|are) (?:an?|the)\b/i,
  allows:
    /\b(?:allows?|enables?|provides?|supports?|helps?|defines?|introduces?|specifies|describes?|requires?)\b/i,
  problem: anyOf(
    asWord(
      String.raw`problems?|issues?|concerns?|challenges?|risks?|attacks?|vulnerabilit\w{1,20}|fails?`,
      'failure|broken|drawback|limitation|missing|lack(?:s|ing)?|difficult|hard',
    ),
  ),
  benefit:
    /\b(?:improv\w{1,20}|better|faster|reduc\w{1,20}|benefits?|advantages?|gain|secure|privacy|reliable|efficien\w{1,20})\b/i,
  modal: /\b(?:should|must|need(?:s)? to|has to|have to|ought)\b/i,
  will: /\b(?:will|going to|['’]ll|shall)\b/i,
  perfect: /\b(?:has|have|had) (?:been|become|started|added|made|published|adopted|agreed|\w{1,40}ed)\b/i,
  'normative keyword': /\b(?:MUST|SHOULD|MAY|SHALL)\b/,
  'plus one':
    /^\s*(?:\+1|yes|ok|okay|right|sure|yeah|correct|exactly|no(?=\s*(?:[.,!;:–-]|$))|agree[ds]?(?! (?:to|that|on|in|not|upon)\b))\b/i,
})
