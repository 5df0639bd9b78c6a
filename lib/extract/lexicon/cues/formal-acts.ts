/** What bodies did, and what became of work and meetings, in plain words. */
import { anyOf, either, sequence } from '../../patterns/alternatives.ts'
import { cues } from './cue.ts'
import { LEAD, PLAINLY } from './parts.ts'

export const FORMAL_ACTS = cues({
  'body acts': anyOf(
    sequence(
      String.raw`\b`,
      either('ietf|iesg|iab|iaoc|irtf|irsg|wg|rg|working group|research group|board'),
      '(?: (?:[a-zà-ỿ]{1,20}ly|hereby|therefore))? ',
      either(
        'approves|adopts|endorses|rejects|appoints|selects|ratifies|charters|recharters|dissolves',
        String.raw`(?:annuls|denies|dismisses|overturns|revokes|upholds)(?= [^.;]{0,60}\b(?:appeals?|complaints?|decisions?|requests?)\b)`,
      ),
      String.raw`\b(?!`,
      String.raw` (?:an?|any|drafts|documents|its|or|standards|rfcs|them|by|when|if|whether)\b`,
      ')',
    ),
    // "was approved by the IESG", but in no story of long ago
    sequence(
      String.raw`${PLAINLY}{0,150}\b(?:was|were|got|(?:has|have) been) approved by (?:the )?`,
      String.raw`(?:IAB|IESG|IRSG|RSAB)\b(?![^.;]{0,40}\b(?:19|20)\d\d\b)`,
    ),
    String.raw`${PLAINLY}{0,80}\b(?:wg|rg|working group|research group)\b[^.;]{0,60} has (?:now )?concluded\W{0,3}$`,
  ),
  'summed up': anyOf(
    sequence(
      LEAD,
      either(
        sequence(
          'summary of (?:the )?(?:[a-zà-ỿ]{1,20} )?',
          either('consensus|decisions?|hums?|polls?|agreements?|outcomes?'),
        ),
        'bottom[- ]line|upshot|(?:net|end) result',
      ),
      String.raw`\b`,
    ),
    // "In summary, no change to the frame": of the room, and not of the talk
    sequence(
      `${LEAD}(?:in summary|overall|to sum up|to summari[sz]e)[,:] `,
      either(
        'agreement|consensus|no (?:changes?|consensus|objections?)',
        "there (?:is|was) (?:agreement|consensus|support)|we(?:['’]ll| agreed| decided| will)",
        String.raw`(?:the )?(?:group|room|wg|working group) (?!chairs?\b|has (?:\d|been|met)|met\b)`,
      ),
    ),
  ),
  'to be combined': anyOf(
    sequence(
      String.raw`\b`,
      either('drafts?|documents?|proposals?|options?|sections?|approaches|texts?|extensions?'),
      ' (?:will|are to|is to|shall|should|to) be ',
      either('merged|combined|joined|split|folded|moved|removed|dropped|kept|closed|renamed|replaced'),
      String.raw`\b`,
    ),
  ),
  /** "It was recommended that the two drafts be kept apart." */
  recommended: anyOf(
    String.raw`\b(?:is|was|were|been) (?:(?:also|then|[a-zà-ỿ]{1,20}ly) )?(?:suggested|recommended)\b(?! by\b)`,
    String.raw`\b(?:suggestion|recommendation) (?:is|was) (?:to|that)\b`,
  ),
  /** "The lantern draft was returned to the group." */
  'moved between groups': anyOf(
    sequence(
      String.raw`\b`,
      either('transferred|returned|handed (?:over|back)|sent back|moved|referred'),
      ' (?:back )?(?:to|into) (?:the |an? )?(?:[a-z0-9-]{2,20} )?',
      String.raw`(?:wg|rg|working group|research group|group)\b`,
    ),
  ),
  'formal act': anyOf(
    String.raw`\b(?:officially|formally) (?:(?:been|now) )?(?:[a-zà-ỿ]{1,20}(?:ed|en)|adopts?|dead|open|closes?|starts?|done)\b`,
  ),
  'meeting off': anyOf(
    String.raw`\bno (?:[a-zà-ỿ]{1,20} )?(?:meetings?|sessions?|interims?|calls?) (?:in|at|during|next|planned|scheduled|on|this|for)\b`,
    sequence(
      String.raw`${PLAINLY}{0,80}\b(?:call|interim|meeting|session|telechat|workshop)s?\b[^.;]{0,80} `,
      String.raw`(?:is|are|was|were|(?:has|have) been) (?:now )?cancell?ed\b(?! by\b)`,
    ),
    sequence(
      String.raw`\b(?:group|rg|we|wg) (?:will not|won['’]t) (?:be )?meet(?:ing)? (?:at|during|in|next|this)\b`,
      String.raw`(?![^.;]{0,30}\b(?:bar|criteria|deadlines?|goals?|milestones?|needs?|requirements?|targets?)\b)`,
    ),
  ),
  'discussion led': anyOf(
    sequence(
      String.raw`\b`,
      either('discussions?|room|wg|debate|opinions?|thread|consensus'),
      ' (?:[a-zà-ỿ]{1,20}ly )?',
      either(
        'converged|gravitated|leaned|leans|tended|moved towards?|ended (?:up )?with|concluded',
        'resulted',
      ),
      String.raw`\b`,
    ),
  ),
  /** What boards do by motions and votes. */
  'motion decided': anyOf(
    sequence(
      String.raw`(?:${PLAINLY}{0,120}\b|; (?:and )?(?:the )?)(?:motions?|resolutions?) (?:is|was|were|(?:has|have) been)? ?(?:[a-z]{1,20}ly )?`,
      String.raw`(?:adopted|approved|carried|carries|defeated|failed|fails|passed|passes|withdrawn)\b`,
    ),
    // "Moved by Ana, seconded by Bo", "Ana moved to accept it, Bo seconded"
    String.raw`^\W{0,4}(?:moved by [^;.:]{2,60}|(?:[a-z'’.-]{2,20} ){1,3}moved (?:that|to) [^;.:]{2,120})[,;](?: and)? (?:[a-z'’.-]{2,20} ){0,3}seconded\b`,
    sequence(
      String.raw`${PLAINLY}{0,40}\b(?:board|committee|council|directors|iab|iaoc|iesg|llc|members|trust(?:ees)?) (?:(?:has|have) )?(?:(?:also|then|unanimously) )?`,
      either(
        'voted (?:against|for|in favou?r|to)|accepted the resignation|took no action|declined to',
        '(?:has|have|had|sees?|saw) no (?:objections?|problems?) (?:to|with)|(?:did|does) not object',
      ),
      String.raw`\b`,
    ),
    String.raw`^\W{0,4}(?:adopted|approved|carried|passed) (?:(?:as amended|by consensus|by acclamation|unanimously|without (?:dissent|discussion|objections?))\b|with [a-z\d]{1,6} abstentions?)`,
    sequence(
      String.raw`${PLAINLY}{0,60}\b(?:appeals?|complaints?|(?:charters?|requests?|statements?)(?: for [^.;]{2,50})?) (?:is|was|were|(?:has|have) been) `,
      String.raw`(?:[a-z]{1,20}ly )?(?:approved|denied|dismissed|granted|rejected|upheld)\b(?! by (?:an?|each|its)\b)`,
    ),
    // "The directors upheld the decision", "The decision to drop it stands"
    String.raw`${PLAINLY}{0,120}\b(?:overturned|reversed|stood by|upheld) (?:that|the|their|this) (?:[a-z'’]{2,20} ){0,2}(?:calling|consensus|decision|judge?ment|ruling)\b`,
    String.raw`${PLAINLY}{0,80}\b(?:consensus|decision|ruling) (?:(?:for|of|on|to) [^.;,]{2,80} )?(?:still )?stands\b(?! (?:as an?|between|for|in|on|out|to)\b)`,
    String.raw`^\W{0,4}(?:the )?(?:external|early|expert|internal) reviews? (?:was |is )?approved\b`,
    String.raw`^\W{0,4}the (?:ballot|document|draft) remains? under discussion\b`,
  ),
})
