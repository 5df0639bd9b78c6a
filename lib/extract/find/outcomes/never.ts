/** What looks like an outcome by its words, and is none. */
import { hasAny } from '../../evidence.ts'
import type { Statement } from '../../types.ts'
import { isApparatus } from '../statements/apparatus.ts'
import { excludedBy } from '../statements/exclusions.ts'
import { NEEDS } from './exclusions.needs.ts'
import { EXCLUSIONS } from './exclusions.ts'

const isExcluded = excludedBy(EXCLUSIONS, NEEDS)

/** What happens once, also in a post on how decisions come about in general. */
const EVENTS = ['decision marker', 'group decided', 'adopted', 'approved', 'tally']

/** What makes of a short question a poll. */
const ASKED = ['decision marker', 'put to the room', 'poll', 'hum']

/** Somebody is told to do something, or goes to do it: a task, until a word of deciding says more. */
const TASKS = [
  'action marker early',
  'person to do early',
  'speaker to do',
  'office to do early',
  'office will do early',
  'person will do early',
  'office asked to early',
]
/** What somebody thinks should be done. */
const SUGGESTED =
  /^\W{0,4}(?:(?:so|but|and|then),? )?(?:we|i|you|they|it) (?:need|should|have to|must|could|might|may)\b/i
/** Words of deciding: with one of them an action can be an outcome, too. */
const DECIDED = [
  'decision marker',
  'consensus',
  'group decided',
  'group agreed',
  'poll',
  'hum',
  'tally',
  'agreed',
  'decided',
  'verdict early',
  'dropped early',
  'left open',
  'ruled out',
  'put off',
]

/** What makes an outcome of an item in a list of decisions and actions that is yet to be done. */
const SETTLED = ['decision marker', 'consensus declared', 'group agreed']

/**
 * Whether `statement` is no outcome whatever its words weigh: how the session went, how things are done in general,
 * what happened before, what somebody chose to do, or a task or a suggestion and nothing more.
 */
export function isNever(statement: Statement): boolean {
  const { text, cues } = statement
  if (isApparatus(cues) || isMereQuestion(cues)) return true
  if (cues.has('about deciding') && !hasAny(cues, EVENTS)) return true
  if (isExcluded(statement)) return true
  if (!cues.has('decision marker') && cues.has('long ago')) return true
  if (cues.has('in list of actions') && cues.has('led by actions')) return !hasAny(cues, SETTLED)
  if (hasAny(cues, DECIDED)) return false
  return hasAny(cues, TASKS) || SUGGESTED.test(text)
}

/** "Ready to adopt?" */
const isMereQuestion = (cues: ReadonlySet<string>) =>
  cues.has('question') && (cues.has('size tiny') || cues.has('size short')) && !hasAny(cues, ASKED)
