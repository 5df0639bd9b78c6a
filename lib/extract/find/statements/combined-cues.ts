/** Derives cues from combinations of cues. */
import { hasAny } from '../../evidence.ts'
import type { CueName } from './cue-name.ts'

/** When a chair says what the group does next, "we" are the group: "Let's merge it", "Will call for adoption". */
const GOES_ON: readonly CueName[] = [
  'will early',
  'lets early',
  'settled early',
  'we are going to early',
  'then we',
]

/** The additional cues of a statement that has `cues`. */
export function combinedCues(cues: ReadonlySet<CueName>): CueName[] {
  const together: CueName[] = []
  if (cues.has('chair speaks') && !cues.has('question') && !cues.has('first person'))
    if (hasAny(cues, GOES_ON)) together.push('chair goes on')
  // "#85: editors to add an example"
  if (cues.has('in item') && cues.has('office to do early')) together.push('item office to do')
  if (cues.has('team achieved') && cues.has('at a hackathon')) together.push('hackathon result')
  // a list below such a heading is a list of them; paragraphs there also say what led to them
  if (cues.has('in item'))
    for (const heading of ['under actions', 'under outcomes'] as const)
      if (cues.has(heading)) together.push(`item ${heading}`)
  const listed = listedAs(cues)
  if (listed) together.push(`led by ${listed}`)
  if (cues.has('imperative early')) {
    // "Update the charter" is a task if it is all that an item says, or is among tasks
    if (cues.has('alone in block')) together.push('imperative alone')
    if (cues.has('under actions') || cues.has('led by actions') || listed === 'actions')
      together.push('imperative under actions')
  }
  return together
}

/** Cues of what is still to be done, in a list of decisions and actions. */
const TO_DO: readonly CueName[] = [
  'action marker',
  'will',
  'imperative early',
  'will progress',
  'to be done lead',
  'task early',
  'person to do',
  'office to do early',
  'more needed',
  'input wanted',
  'need noun early',
  'target',
  'please',
  'been asked to',
  'office asked to',
]

/** Cues of what has happened to a document, in a list of actions. */
const HAPPENED: readonly CueName[] = [
  'ready',
  'adopted',
  'approved',
  'published',
  'submitted',
  'is done',
  'progress made',
  'verdict early',
]

/** Cues that speak against an item: it only names or asks something, or advises readers. */
const NO_ITEM: readonly CueName[] = [
  'size tiny',
  'colon end',
  'question',
  'courtesy',
  'genre article',
  'genre announcement',
]

/**
 * What an item is by the heading of its list alone, as if a line led to the list: "Next steps" over "Charter text for
 * the spring".
 */
function listedAs(cues: ReadonlySet<CueName>): 'actions' | 'outcomes' | null {
  if (hasAny(cues, NO_ITEM)) return null
  // "Lamps: Decision to keep the oil"
  const isToDo = hasAny(cues, TO_DO) && !hasAny(cues, ['decision marker', 'group decided early'])
  if (cues.has('in list of outcomes'))
    return cues.has('in list of actions') && isToDo ? 'actions' : 'outcomes'
  if (!cues.has('in list of actions')) return null
  return isToDo || !hasAny(cues, HAPPENED) ? 'actions' : null
}
