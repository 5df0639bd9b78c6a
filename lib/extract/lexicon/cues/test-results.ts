/** What implementations and tests showed, as hackathons and interoperability events tell it. */
import { anyOf, either, optional, sequence } from '../../patterns/alternatives.ts'
import { cues } from './cue.ts'
import { PLAINLY } from './parts.ts'

const COUNT = String.raw`(?:an?|one|two|three|four|five|six|seven|eight|several|some|multiple|\d{1,3})`
const FAULTS =
  'bugs?|issues?|problems?|ambigu(?:ity|ities)|errors?|gaps?|mistakes?|inconsistenc(?:y|ies)|flaws?'
/** Who was at it; a line of a list leaves it out. */
const WE = optional(
  either(
    "we|(?:the|our|this) (?:[a-z-]{2,20} )?team|[a-z]{2,20}['’]s team|(?:the|both) (?:implementers|participants|teams)",
  ),
  ' (?:also |then |even |just |have |all )?',
)

export const TEST_RESULTS = cues({
  'test result': anyOf(
    // "Three implementations interoperated", "Interoperability was achieved between all of them"
    String.raw`${PLAINLY}{0,100}\b(?:clients?|implementations?|libraries|servers?|stacks?|teams?|they|we) (?:[a-z]{2,20} ){0,6}interoperated\b`,
    String.raw`${PLAINLY}{0,60}\binterop(?:erability)? (?:[a-z]{2,20} ){0,4}(?:was|has been|were) (?:[a-z]{2,20}ly )?(?:achieved|confirmed|demonstrated|reached|shown)\b`,
    // "14 of 16 cases passed", "All tests with the new server passed", "The test with cold oil failed"
    sequence(
      String.raw`^\W{0,4}(?:in the end,? |finally,? )?`,
      either(
        String.raw`all|almost all|most|both|none|half|\d{1,4}|\d{1,4} ?(?:\/|of|out of) ?(?:the )?\d{1,4}|(?:all|most) but [a-z\d]{1,8}`,
        'the',
      ),
      ' (?:of )?(?:the )?(?:[a-z-]{2,20} ){0,3}(?:interops?|tests?|test cases?|cases|scenarios|handshakes?)(?: (?:of|with|for|between|on|over) [^.;:?]{2,60})? ',
      '(?:all )?(?:failed|passed|succeeded|were successful|worked)',
      String.raw`\b`,
    ),
    String.raw`${PLAINLY}{0,80} (?:passed|failed) (?:all|every|most|none|\d{1,4})(?: (?:but [a-z\d]{1,8}|of))?(?: of)?(?: the)?(?: [a-z-]{2,20}){0,2} (?:tests?|test cases|cases)\b`,
    // "We found two bugs in the server", "Four issues were filed against the draft"
    sequence(
      String.raw`^\W{0,4}${WE}(?:discovered|fixed|found|identified|noticed|spotted|uncovered) ${COUNT} `,
      String.raw`(?:[a-z-]{2,20} ){0,2}(?:${FAULTS})\b`,
    ),
    sequence(
      String.raw`^\W{0,4}${COUNT} (?:[a-z-]{2,20} ){0,2}(?:${FAULTS}|pull requests?|prs?|errat(?:a|um)) (?:[^.;:?]{2,50} )?`,
      String.raw`(?:was|were) (?:discovered|filed|fixed|found|identified|opened|reported|uncovered)\b`,
    ),
    // "Successfully tested it against three servers", "Verified that ..."
    String.raw`^\W{0,4}${WE}successfully (?:completed|connected|demonstrated|exchanged|implemented|ran|tested|validated|verified)\b`,
    String.raw`^\W{0,4}${WE}(?:showed|demonstrated|validated|verified) (?:that|interop)`,
    // "Harbour client with Lamp server: pass"
    String.raw`^[^.;?!]{3,80}[:–—] ?(?:pass(?:ed)?|fail(?:ed)?|interop(?:erated)?)(?=\W{0,3}$|[,;(]| (?:after|because|due|on|with)\b)`,
  ),
  /** What a team did, which is a result where a hackathon is told (see combined-cues.ts). */
  'team achieved': anyOf(
    sequence(
      String.raw`^\W{0,4}${WE}`,
      either(
        'added|built|completed|connected|created|demonstrated|developed|exchanged|extended|finished|fixed|got|implemented',
        'integrated|measured|opened [a-z\\d]{1,8} (?:issues?|pull requests?|prs?)|ported|ran|reproduced|showed|tested|updated|wrote',
      ),
      String.raw`\b`,
    ),
    String.raw`${PLAINLY}{0,80}\b(?:works?|worked) (?:end[- ]to[- ]end|as expected|as specified|fine|over|well)\b`,
    String.raw`${PLAINLY}{0,80}\b(?:was|were|(?:has|have) been|(?:is|are) now) (?:available|demonstrated|implemented|ported|up and running|updated)\b`,
    String.raw`${PLAINLY}{0,80} (?:exchanged|connected|failed|demonstrated|showed that|shows that)\b`,
    String.raw`${PLAINLY}{0,60} (?:received|won) (?:an?|the) (?:[a-z-]{2,20} ){0,3}(?:award|prize)\b`,
    String.raw`^\W{0,4}(?:lessons?(?: learned)?|findings?|results?) ?[:–—]`,
    String.raw`^\W{0,4}${WE}(?:managed|was able|were able) to [a-z]{2,20}\b`,
    String.raw`${PLAINLY}{0,80} (?:could|was able to|were able to) (?:communicate|connect|exchange|interoperate|talk)\b`,
  ),
})
