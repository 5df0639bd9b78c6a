/** Patterns that exclude an action unless other evidence shows that somebody is to do it. */
import { hasAny } from '../../../evidence.ts'
import { anyOf, sequence } from '../../../patterns/alternatives.ts'
import type { CueName } from '../../statements/cue-name.ts'
import type { Exclusion } from '../../statements/exclusions.ts'
import { START } from '../parts.ts'

/** An obligation of a whole group, "The group should work on it"; but to read, review or send something is a task. */
const ALL_OF_US = anyOf(
  sequence(
    // but "Ana will ask whether the group should"
    String.raw`(?<!\b(?:how|if|what|whether|which|why) (?:the |our )?(?:research |working )?)`,
    String.raw`\b(?:wg|rg|working group|research group|group|community) (?:has to|must|needs? to|should)\b`,
    String.raw`(?! (?:also )?(?:give|provide|read|review|send)\b)`,
  ),
)

/** "Work to simplify the draft goes on": starts like an instruction, but "work" is a noun. */
export const NOUN = anyOf(
  String.raw`${START}work (?:on|to) [^.;]{3,120} (?:continues|goes on|has|have|is|progresses|was)\b(?![^.;]{0,80}\b(?:needed|required)\b)`,
)

/** "Decision: adopt the draft": worded like an instruction, but a decision. */
const SETTLED = anyOf(`${START}(?:decided|decisions?) ?[:–—]`)

/** "Contact the chairs": said to the readers. */
const GET_IN_TOUCH = anyOf(
  String.raw`${START}(?:so,? )?(?:please,? (?:also )?)?(?:contact|get in touch|reach out|write to)\b`,
)

/** Cues of a person who is to do it. BY_SOMEBODY adds offices and groups, which may carry out a decision. */
const BY_ONE: readonly CueName[] = ['person to do', 'person will do', 'speaker to do', 'speaker will do']
const BY_SOMEBODY: readonly CueName[] = ['office to do', 'office will do', ...BY_ONE]
/** Cues of a list of actions, in which even "contact ..." is somebody's task. */
export const LISTED: readonly CueName[] = ['under actions', 'led by actions']
const TO_ALL: readonly CueName[] = ['please', 'you inside', 'first person', 'anyone who', 'if']

/** In minutes, one speaker tells another, "Ana: Reach out to Bo", unless the words address everybody. */
const isSaidToOne = (cues: ReadonlySet<CueName>) =>
  cues.has('genre minutes') && cues.has('has speaker') && !hasAny(cues, TO_ALL)

/** The exclusions, each with the evidence that makes it a task after all. */
export const UNLESS_BY_SOMEBODY: readonly Exclusion[] = [
  { patterns: [GET_IN_TOUCH], isAsked: ({ cues }) => !hasAny(cues, LISTED) && !isSaidToOne(cues) },
  { patterns: [ALL_OF_US], isAsked: ({ cues }) => !hasAny(cues, [...LISTED, ...BY_ONE]) },
  { patterns: [SETTLED], isAsked: ({ cues }) => !hasAny(cues, BY_SOMEBODY) },
]
