/** Words for what becomes of documents, issues and groups. */

import { ENGLISH_MONTHS } from '../calendar.ts'
import { anyOf, asWord, either, optional, sequence } from '../ways.ts'
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
    String.raw`\bbec(?:a|o)me rfc|\bnow rfc ?\d|\b\d{1,9} (?:new )?rfcs?\b|(?<!\b(?:an?|no) )\bnew rfcs?\b`,
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
  created: anyOf(
    String.raw`\bnew (?:[a-zà-ỿ]{1,20} ){0,3}(?:group|wg|rg)\b[^.;]{0,30} will be (?:formed|created|established|chartered)\b`,
    String.raw`\b(?:was|were|is|are) (?:now |formally |officially |just |re)?(?:chartered|formed|established)\b`,
    String.raw`\b(?:wg|rg|group)(?: has)?(?: just| recently)? rechartered\b`,
    String.raw`\bcompleted (?:the|its|their) recharter`,
    sequence(
      String.raw`\b(?:has|have) been `,
      String.raw`(?:created|formed|established|chartered|launched|appointed|elected|selected)\b`,
    ),
    String.raw`\b(?:have|has) published\b`,
    sequence(
      String.raw`\b(?:formed|set up|established|created) (?:an?|the|two) (?:[a-z]{1,20} ){0,2}`,
      either('design teams?|wg|working group|directorate|task force'),
      String.raw`\b`,
    ),
  ),
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
      String.raw` (?:\w{1,40} )?(?:to|for|by) (?:the )?(?:iesg|publication|ads?|rfc editor|ietf|irsg|review)`,
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
  chartered: anyOf(
    String.raw`\b(?:re)?charter(?:ed|ing|s)?\b|\bwg[- ]forming\b`,
    String.raw`\bform(?:ed|ing|ation)?\b[^.;]{0,15}\b(?:wg|working group|bof)\b|\bnew working group\b`,
    String.raw`\bhas been (?:formed|established|created)\b`,
  ),
  appointed: anyOf(
    String.raw`\b(?:appointed|elected|selected|assigned|nominated|named) (?:as|to|the|two|by|new|chair)\b`,
    sequence(
      '(?<!',
      either(String.raw`\b(?:looking|search(?:ing)?|call|need) for (?:an? |two )?|\bneeds? (?:an? )?`),
      String.raw`)\bnew (?:co-?)?(?:chairs?|editors?|area directors?|ads?)\b`,
    ),
    String.raw`\b(?:has|have|was|were) (?:been )?(?:appointed|elected|drafted|recruited)\W{0,4}$`,
    sequence(
      String.raw`\b(?:ads?|area directors?|board|chairs?|community|group|iab|iesg|ietf|irtf|isoc|members|nomcom|rg|trust|we|wg) `,
      String.raw`(?:has|have) (?:re)?(?:appointed|elected|selected) (?!no(?:body)?\b|us\b)[^.;]{2,60} (?:as|to (?:be (?:an?|its|our|the)|chair|serve|the))\b`,
    ),
    sequence(
      String.raw`\b(?:(?:has|have|was|were) (?:been )?(?:appointed|chosen|nominated)|(?:has|have) been named) (?:an? |the )?(?:new )?`,
      either(
        '(?:co-?)?(?:chair|editor)',
        'area director|contact person|coordinator|focal point|liaison|shepherd',
      ),
      String.raw`s?\b`,
    ),
    String.raw`\b(?:(?:is|are|will be|has|have) )?step(?:s|ped|ping) down\b`,
    String.raw`\b(?:takes?|took|taking) over (?:as|from)\b`,
    String.raw`\b(?:to be|becomes?|became|joins? as|joined as) (?:an? |the )?(?:new )?(?:co-?)?(?:chairs?|authors?|editors?)\b`,
    String.raw`\b(?:confirmed|announced) (?:the )?(?:appointments?|selection)\b`,
    String.raw`\basked (?:\S{1,30} ){0,3}to (?:act|serve) as\b`,
    String.raw`\bstepped (?:up|in|forward) (?:to|as) (?:an? |the )?(?:new )?(?:co-?)?(?:chair|editor|author|shepherd)`,
    String.raw`\b(?:chairs?|editors?) (?:for|of) [^.;]{1,30} will be\b`,
    String.raw`(?<!\bwho )\bwill be (?:an? |the )?(?:new |responsible ){1,2}(?:ad|area director)\b`,
  ),
  closed: /\bclos(?:ed|es|ing)\b(?! (?:to|remarks|words)\b)|\bclose (?:this|it|the|with|and|issue|#)/i,
  'issue closed': anyOf(
    String.raw`\bwon['’]?t[- ]?fix\b|\bno (?:other |further )?action (?:needed|required|at this)`,
    String.raw`\bclos(?:e|ed|es|ing|ure)\b[^.;]{0,25}\b(?:issues?|#\d{1,9}|\d{1,4}|it|this|with no action|that)\b(?! (?:possibility|gap))`,
    String.raw`^\s{0,4}(?:can )?clos(?:e|ed|ing)\b(?! (?:remarks|words|to)\b)`,
    String.raw`^\W{0,4}(?:good to )?merge(?: (?:it|this|the pr|pr|both))?(?: ?#\d{1,5}(?:,| and)?){0,4}\W{0,3}$`,
    String.raw`\bissues? (?:is |was |can be )?closed\b|\bno action\b|\bOBE\b|\bovertaken by events\b`,
  ),
  deferred: anyOf(
    asWord(
      // "Defer to the experts" puts nothing off
      sequence(
        'deferred|deferr?',
        '(?! to (?:the |an? )?(?!',
        either(
          'after|another|end|future|ietf|interim|later|lists?|mailing|next|off-?line|later versions?|when',
        ),
        ')[a-z])',
      ),
      'postponed?|tabled|table (?:this|it|for now|the (?:issue|discussion))',
      'parked|punt(?:ed)?|on hold|deep freeze|pushed (?:back|out|to)|revisit(?:ed)?',
      'cancel(?:l?ed)|delayed|shelved?|out of time|ran out of time|moved to',
      String.raw`(?:roll(?:s|ed)?|carr(?:y|ies|ied|ying)) (?:\w{1,20} )?over`,
    ),
  ),
  dropped: anyOf(
    asWord(
      'drop(?:ped)?|remov(?:e|ed|ing)|abandon(?:ed|ing)?|withdrawn?|dead|discard(?:ed|ing)?',
      "kill(?:ed)?|left out|off the table|will not|won't|out of scope|not going to|rejected",
      'declined|no longer|reverted?',
    ),
  ),
  'pull request taken': anyOf(
    String.raw`\b(?:accept|merge|adopt|land|approve|take|reject|close)(?:d|ed|s|ing)? (?:[a-zà-ỿ]{1,40} ){0,2}(?:prs?|pull requests?)\b`,
    sequence(
      String.raw`\b(?:prs?|pull requests?) ?#?\d{0,9}(?: [a-zà-ỿ]{1,40})? `,
      optional('(?:will|to|should|can|was|were|is|are|has|have) (?:be |been )?'),
      String.raw`(?:merged|accepted|adopted|landed|approved|rejected)\b`,
    ),
  ),
  'to be confirmed': anyOf(
    String.raw`\b(?:to|be|will|then|needs? to|we['’]ll|should|must) (?:be )?(?:re)?confirm(?:ed)?\b[^.;]{0,60}\b(?:lists?|ml)\b`,
    String.raw`\bto be (?:re)?confirmed\b|\bpending (?:confirmation|no objections?)\b`,
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
  'stays open': anyOf(
    String.raw`\b(?:remains?|still|left|stays?|is|are|currently) (?:an? )?(?:open|unresolved|undecided|unclear|to be (?:decided|determined|seen))\b`,
    String.raw`\bnothing (?:was )?(?:settled|decided)\b`,
    String.raw`\bneeds? (?:more|further) (?:discussion|work|thought)\b`,
    String.raw`\bnot (?:yet )?(?:ready|resolved|decided|settled|locked)\b|\btentative\b`,
  ),
  'belongs elsewhere': anyOf(
    sequence(
      String.raw`\b(?:should|would|to|could|will|better|best) (?:be |go )?`,
      sequence(
        either('done |handled |addressed |discussed |worked on |taken |merged |moved |in |into |as '),
        '{1,4}(?:in |into |to |by )?(?:the |a |an |another |its |their )?(?:[a-zà-ỿ]{1,40} )?',
        either('separate|different|wg|rg|group|document|draft|tsvwg|area'),
        String.raw`\b`,
      ),
    ),
    String.raw`\bnot the (?:right )?(?:place|venue)\b`,
    String.raw`\b(?:separate|another|different) (?:document|draft|extension|wg|group)\b`,
  ),
  'reviewers found': anyOf(
    sequence(
      String.raw`\b`,
      either('volunteers?|reviewers?|editors?|co-?authors?|scribes?'),
      String.raw`\b[^.;]{0,30}\b`,
      either('found|identified|named|volunteered|offered|assigned|were|proposed'),
      String.raw`\b`,
    ),
    String.raw`\bvolunteered\b`,
    sequence(
      String.raw`\b(?:to be|as|stepped (?:up|in|forward) to) (?:a |the )?(?:new )?`,
      either('co-?authors?|editors?|shepherds?|document shepherd|(?:co-?)?chairs?'),
      String.raw`\b`,
    ),
  ),
  merged: anyOf(
    asWord(
      'merg(?:e|ed|ing)|split(?:ting)?|combin(?:e|ed)|rename[sd]?|renaming|replac(?:e|ed)',
      'move[sd]? (?:the|to|forward|ahead|into)|integrated|incorporated?',
    ),
  ),
  'taken to list': anyOf(
    sequence(
      String.raw`\b`,
      either(
        'tak(?:e|en|ing)|bring|brought|mov(?:e|ed|ing)|go(?:ing)?|back|discuss(?:ion|ed)?',
        'continue[sd]?|follow up|confirm(?:ed)?|ask(?:ed)?|finish|sent?|propose[sd]?|raise[sd]?',
        'call|post(?:ed|ing)?|announce[d]?|resolve[d]?',
      ),
      String.raw` ?(?:\w{1,40} ){0,7}(?:on|to|at|in|via) (?:the |our |its )?(?:\w{1,40} )?(?:mail(?:ing)?[- ]?lists?|lists?|ml|github)\b`,
    ),
    String.raw`\bon[- ]?list\b|\bon the (?:mailing[- ]?)?list\b|\boffline\b`,
  ),
  plan: anyOf(
    asWord(
      'plan(?:s|ned)? (?:is|to|for)|current plan|intend(?:s)? to|expect(?:s|ed|ation)?',
      'aim(?:s)? to|target(?:s|ing)? (?:is|a|for)?|scheduled|way forward|move forward',
      'moving forward|go(?:ing)? forward|next (?:version|revision|draft|interim|meeting)|milestones?',
    ),
  ),
  started: anyOf(
    sequence(
      String.raw`\b(?:call|wglc|last call|process|work|adoption|review|interim)s?\b[^.;]{0,30}\b(?:was|were|is|are|has been|have been|being)? ?`,
      String.raw`(?:started|initiated|issued|launched|confirmed|accepted|concluded|completed|requested|held)\b`,
    ),
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
  'we are going to': anyOf(
    String.raw`\b(?:we(?:'re|’re| are)|is|are) (?:now )?(?:going to|not going to)\b`,
    String.raw`\bwill (?:now |then |also |not )?(?:be |go |move |stay |remain |use |have |become |keep |continue )`,
  ),
  'passive future': /\b(?:will|to|should|must|need(?:s)? to|can) be \w+(?:ed|en|ne|de|wn|pt|t)\b/i,
  announced: /\b(?:announc(?:e|ed|ing)|pleased to|happy to announce|proud to|congratulat\w{1,40}|welcome)\b/i,
})
