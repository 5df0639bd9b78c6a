/** What is no action unless somebody is to do it, and what reads like an order by its first word. */
import { hasAny } from '../../evidence.ts'
import { anyOf, sequence } from '../../lexicon/ways.ts'
import type { Exclusion } from '../statements/exclusions.ts'
import { START } from './parts.ts'

/** "The group should work on it": what one says of all, until they are to read or to send something. */
const ALL_OF_US = anyOf(
  sequence(
    // but "Ana will ask whether the group should"
    String.raw`(?<!\b(?:how|if|what|whether|which|why) (?:the |our )?(?:research |working )?)`,
    String.raw`\b(?:wg|rg|working group|research group|group|community) (?:has to|must|needs? to|should)\b`,
    String.raw`(?! (?:also )?(?:give|provide|read|review|send)\b)`,
  ),
)

/** "Work to simplify the draft goes on": no order, though it begins as one. */
export const NOUN = anyOf(
  String.raw`${START}work (?:on|to) [^.;]{3,120} (?:continues|goes on|has|have|is|progresses|was)\b(?![^.;]{0,80}\b(?:needed|required)\b)`,
)

/** "Decision: adopt the draft": said as an order is, and settled. */
const SETTLED = anyOf(`${START}(?:decided|decisions?) ?[:–—]`)

/** "Contact the chairs": what readers are told. */
const GET_IN_TOUCH = anyOf(
  String.raw`${START}(?:so,? )?(?:please,? (?:also )?)?(?:contact|get in touch|reach out|write to)\b`,
)

/** Somebody who is to do it, and so may a whole group what was decided. */
const BY_ONE = ['person to do', 'person will do', 'speaker to do', 'speaker will do']
const BY_SOMEBODY = ['office to do', 'office will do', ...BY_ONE]
const LISTED = ['under actions', 'led by actions']
const TO_ALL = ['please', 'you inside', 'first person', 'anyone who', 'if']

/** "Ana: Reach out to Bo": in minutes one tells another, unless it is said to all. */
const isSaidToOne = (cues: ReadonlySet<string>) =>
  cues.has('genre minutes') && cues.has('has speaker') && !hasAny(cues, TO_ALL)

/** Each with what makes a task of it nevertheless. */
export const UNLESS_BY_SOMEBODY: readonly Exclusion[] = [
  { patterns: [GET_IN_TOUCH], isAsked: ({ cues }) => !hasAny(cues, LISTED) && !isSaidToOne(cues) },
  { patterns: [ALL_OF_US], isAsked: ({ cues }) => !hasAny(cues, [...LISTED, ...BY_ONE]) },
  { patterns: [SETTLED], isAsked: ({ cues }) => !hasAny(cues, BY_SOMEBODY) },
]
