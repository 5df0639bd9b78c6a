/** What looks like an outcome by its words, and is none. */
import type { Statement } from '../../types.ts'

/** How the session itself went. */
const SESSION =
  /^\W{0,4}(?:the )?(?:meeting|session|call|interim|chairs?) (?:was |were |is |has )?(?:closed?|closed the (?:meeting|session)|adjourned|ended|finished|concluded)(?: the (?:meeting|session|call))?(?: (?:at|on|with thanks)\b.{0,40})?\W*$/i
/** A question for anything else, and its answer. */
const NOTHING =
  /^\W{0,4}(?:nothing|none|no (?:other|more) (?:business|items?|topics?))(?: (?:else )?(?:was|were))?(?: raised)?\W*$/i

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
]

/** Whether `statement` is no outcome whatever its words weigh: that the session ended, or a task and nothing more. */
export function isNever({ text, cues }: Statement): boolean {
  if (SESSION.test(text) || NOTHING.test(text)) return true
  return cues.has('action marker early') && !DECIDED.some((cue) => cues.has(cue))
}
