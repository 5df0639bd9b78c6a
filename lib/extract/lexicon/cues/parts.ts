/** Parts of patterns that cues of several kinds share. */
import { either, sequence } from '../../patterns/alternatives.ts'

/** What a note-taker or a slide puts before a line. */
export const LEAD = String.raw`^\W{0,4}(?:slides?\W{1,4})?`
/** "failed to reach consensus", "could not agree on". */
export const NOT_REACHED = either(
  sequence(
    String.raw`\b(?:fail(?:ed|ing)|inability|(?:was|were|been|being) (?:not |un)able) to (?:agree (?!with)|(?:achieve|arrive at|come to|find|get to|reach) `,
    String.raw`[^.;]{0,20}\b(?:agreement|conclusion|consensus|decision))`,
  ),
  sequence(
    String.raw`\b(?:chairs|community|everyone|group|meeting|participants|people|rg|room|sides|team|they|we|wg)\b[^.;]{0,30} `,
    String.raw`(?:could|did)(?: not|n['’]t) agree (?:on|about|which|whether|how)\b`,
  ),
)

/** What stands before a verb that tells what happened: nothing that says when or whether it is so, or of how many. */
export const PLAINLY = sequence(
  String.raw`^(?:(?!\b`,
  either(
    'after|almost|any|because|before|each|every|few|if|many|nearly|no|none|not|nothing|once|several|since|some',
    'that|think|thinks|unless|until|when|whether|which|why|without|would',
  ),
  String.raw`\b)[^.;])`,
)

/** How a room took what it heard: "Positive response from the group", "The room was strongly in favour of it". */
export const REACTION = either(
  sequence(
    String.raw`^\W{0,4}(?:the )?(?:(?:overall|general) )?(?:reactions?|responses?) (?:from|in|of) (?:the )?`,
    '(?:audience|community|group|participants|people|rg|room|wg|working group)(?: [^.;:?]{2,40})?',
    String.raw` (?:was|were) (?:[a-z]{2,20} )?(?:good|positive|mixed|favou?rable)\b`,
  ),
  String.raw`^\W{0,4}(?:(?:very|mostly|generally|overwhelmingly) )?(?:positive|favou?rable) (?:reactions?|responses?|feedback)(?= (?:from|to)\b|\W{0,3}$|;)`,
  sequence(
    String.raw`^\W{0,4}(?:so )?(?:the )?(?:audience|chat|group|meeting|rg|room|wg|working group) (?:is|was|were|seems|seemed)(?: [a-z]{2,20}){0,2} `,
    String.raw`(?:in favou?r of|supportive of|in agreement)\b`,
  ),
)
