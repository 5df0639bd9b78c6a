/** What becomes of an issue, a pull request, an erratum or a document, in a line that begins with its number or name. */
import { anyOf, either, optional, sequence } from '../../patterns/alternatives.ts'
import { DRAFT_NAME } from '../document-names.ts'
import { cues } from './cue.ts'

/** "#12", "Issue 12", "PRs #3 and #4", "Erratum 7001". */
const NUMBERED = sequence(
  String.raw`(?:#\d{1,5}|(?:issues?|prs?|pull requests?|errat(?:a|um)(?: ids?)?|tickets?) ?#?\d{1,5})`,
  String.raw`(?:(?:,| and|,? &) ?#?\d{1,5}){0,6}`,
)
const REFERENCE = either(
  NUMBERED,
  DRAFT_NAME,
  String.raw`(?:discuss|comments?) (?:by|from|of) [^:;.?]{2,40}|discuss \([^)]{2,40}\)`,
)
/** What was done with it. */
const DONE = either(
  'accepted|addressed|approved|clear(?:ed)?|closed|declined|deferred|dropped|fixed|merged|not merged|parked',
  'postponed|rejected|resolved|verified|withdrawn',
)
/** What the group does with it. */
const DISPOSITION = either(
  DONE,
  'accept|clos(?:e|ing)|defer|drop|duplicate|hold|keep as (?:is|it is|they are)|leave as (?:is|it is|they are)',
  '(?:editorial|lgtm)[,;:] merge|merg(?:e|ing)|park|postpone|reject|withdraw',
  "no (?:action|change|fix)|not (?:a bug|an issue|in scope|merging)|out of scope|won['’]?t ?fix|wontfix",
  '(?:(?:adoption|last) call|wglc|rglc) (?:completed|concluded|passed)',
)
/** What may stand behind it: how, why and when, but not an object ("PR 3: merge tables" says what it changes). */
const ALONE = sequence(
  String.raw`(?=\W{0,3}$|[,;.]|\s?[–—(-]`,
  String.raw`| (?:after|due|for|now|once|per|pending|since|until|with(?:out)?)\b`,
  String.raw`| of (?:issue|pr|#)| as (?:an? |being )?(?:duplicates?|done|editorial|fixed|invalid|is|it is|obsolete|overtaken|proposed|resolved|they are|won)\b`,
  String.raw`| by (?:(?:the )?(?:issue|prs?|pull request|editors?|authors?|group|wg)\b|#?\d)`,
  String.raw`| in (?:favou?r|(?:the )?(?:next|new|latest)|prs?|pull request|version|january|february|march|april|may|june|july|august|september|october|november|december)\b`,
  String.raw`| in (?:#|-?\d)| to (?:the |a )?(?:next|later|future|new)\b)`,
)

export const TRIAGE = cues({
  triaged: anyOf(
    // "#12: close", "Issue 12 (wick size) - merged", "PR 12 -> not merging"
    sequence(
      String.raw`^\W{0,4}${REFERENCE}`,
      optional(String.raw` (?:\([^)]{1,60}\)|(?!(?:and|or)\b)[^:;.?!–—>-]{2,50})`),
      String.raw`\s?(?::|[–—-]>?|[→⇒]|=>)\s?`,
      optional(either('agreed to|can be|editors?:|now|should be|to be|was|will be'), ' '),
      DISPOSITION,
      ALONE,
    ),
    // "#12 merged", "PR 12 was closed in favour of #13", "#12 can be closed"
    sequence(
      String.raw`^\W{0,4}(?:we (?:have )?)?${NUMBERED} `,
      optional(either('is|are|was|were|(?:has|have) been|can be|(?:is|are|was|were) now|will be'), ' '),
      DONE,
      ALONE,
    ),
    // "Merged #12 and #13"
    sequence(
      String.raw`^\W{0,4}(?:we (?:have |just )?)?(?:accepted|approved|closed|closing|deferred|dropped|merged|merging|rejected|withdrew) `,
      String.raw`${NUMBERED}(?=\W{0,3}$|[,;.(]| (?:as|because|in favou?r|since|with(?:out)?)\b)`,
    ),
  ),
})
