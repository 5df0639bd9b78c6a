/** What bodies did, and what became of work and meetings, in plain words. */
import { anyOf, either, sequence } from '../ways.ts'
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
  ),
  'to be combined': anyOf(
    sequence(
      String.raw`\b`,
      either('drafts?|documents?|proposals?|options?|sections?|approaches|texts?|extensions?'),
      ' (?:will|are to|is to|should|to) be ',
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
})
