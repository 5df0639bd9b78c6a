/** What looks like an outcome by its words, and is none. */
import { matchesAny } from '../../language/compile.ts'
import type { Statement } from '../../types.ts'
import { isApparatus } from '../statements/apparatus.ts'
import { isBefore } from './before.ts'
import { COURSE } from './course.ts'
import { EXPLAINED, MACHINES, PROCESS } from './in-process.ts'
import { OWN, TAKES_ON } from './not-ours.ts'
import { NOT_YET, OPEN } from './not-settled.ts'

/** A post's writer moves on: in minutes it is the room that does. */
const TO_READERS = /^\W{0,4}(?:(?:so|but|now|first),? )?let['’]?s\b/i
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
export function isNever({ text, cues }: Statement): boolean {
  if (isApparatus(cues) || matchesAny(COURSE, text)) return true
  if (!cues.has('genre minutes') && TO_READERS.test(text)) return true
  if (cues.has('genre article') && matchesAny(EXPLAINED, text)) return true
  if (isMereQuestion(cues) || isOnesAnswer(text, cues) || matchesAny(OWN, text) || TAKES_ON.test(text))
    return true
  if (cues.has('about deciding') && !EVENTS.some((cue) => cues.has(cue))) return true
  if (!cues.has('decision marker') && isToldOf(text, cues)) return true
  if (cues.has('in list of actions') && cues.has('led by actions'))
    return !SETTLED.some((cue) => cues.has(cue))
  if (DECIDED.some((cue) => cues.has(cue))) return false
  return TASKS.some((cue) => cues.has(cue)) || SUGGESTED.test(text)
}

/** Told of at any time, or of another: what happened before or is yet to, what machines do, how things are done. */
const isToldOf = (text: string, cues: ReadonlySet<string>) =>
  cues.has('long ago') ||
  isBefore(text, cues) ||
  matchesAny(NOT_YET, text) ||
  // under "we agreed on the following:" they are to do it from now on
  (!cues.has('led by outcomes') && MACHINES.test(text)) ||
  (!cues.has('tally') && (OPEN.test(text) || matchesAny(PROCESS, text)))

/** "No objection, good idea": what one who is asked answers, and not yet the room. */
const NO_OBJECTION =
  /^\W{0,4}(?:i have )?no (?:strong )?objections?\b(?! (?:was|were|raised|heard|voiced|in the|from (?:the|any)))/i

const isOnesAnswer = (text: string, cues: ReadonlySet<string>) =>
  cues.has('has speaker') && !cues.has('chair speaks') && NO_OBJECTION.test(text)

/** "Ready to adopt?" */
const isMereQuestion = (cues: ReadonlySet<string>) =>
  cues.has('question') &&
  (cues.has('size tiny') || cues.has('size short')) &&
  !ASKED.some((cue) => cues.has(cue))
