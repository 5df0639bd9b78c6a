/** Rules out statements that sound like outcomes. */
import { hasAny } from '../../../evidence.ts'
import type { Statement } from '../../../types.ts'
import { isApparatus } from '../../statements/apparatus.ts'
import type { CueName } from '../../statements/cue-name.ts'
import { excludedBy } from '../../statements/exclusions.ts'
import { NEEDS } from './exclusions.needs.ts'
import { EXCLUSIONS } from './index.ts'

const isExcluded = excludedBy(EXCLUSIONS, NEEDS)

/** Cues of a particular event, which count even in a post about how decisions are made. */
const EVENTS: readonly CueName[] = ['decision marker', 'group decided', 'adopted', 'approved', 'tally']

/** Cues that make a short question a poll. */
const ASKED: readonly CueName[] = ['decision marker', 'put to the room', 'poll', 'hum']

/** Cues of a task, which is not an outcome without a cue of deciding. */
const TASKS: readonly CueName[] = [
  'action marker early',
  'person to do early',
  'speaker to do',
  'office to do early',
  'office will do early',
  'person will do early',
  'office asked to early',
]
/** A suggestion. */
const SUGGESTED =
  /^\W{0,4}(?:(?:so|but|and|then),? )?(?:we|i|you|they|it) (?:need|should|have to|must|could|might|may)\b/i
/** Cues of deciding, with which a task or a suggestion may be an outcome too. */
const DECIDED: readonly CueName[] = [
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
  'office passed',
]

/** Cues that make an item in a list of actions an outcome. */
const SETTLED: readonly CueName[] = ['decision marker', 'consensus declared', 'group agreed']

/**
 * Whether `statement` cannot be an outcome, however high its score: it tells how the session went, how things are done in general,
 * what happened before or what somebody decided for themselves, comes again and again, or is only a task or a suggestion.
 */
export function isNever(statement: Statement): boolean {
  const { text, cues } = statement
  if (isApparatus(cues) || isMereQuestion(cues) || cues.has('repeated')) return true
  if (cues.has('about deciding') && !hasAny(cues, EVENTS)) return true
  if (isExcluded(statement)) return true
  if (!cues.has('decision marker') && cues.has('long ago')) return true
  if (cues.has('in list of actions') && cues.has('led by actions')) return !hasAny(cues, SETTLED)
  if (hasAny(cues, DECIDED)) return false
  return hasAny(cues, TASKS) || SUGGESTED.test(text)
}

/** A short question that was not put to the room: "Ready to adopt?" */
const isMereQuestion = (cues: ReadonlySet<CueName>) =>
  cues.has('question') && (cues.has('size tiny') || cues.has('size short')) && !hasAny(cues, ASKED)
