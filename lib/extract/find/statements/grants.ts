/** Marks requests that are granted at once as tasks: "Can you file an issue?", "Yep." */
import { anyOf, atStart, either, sequence } from '../../patterns/alternatives.ts'
import type { Remark, Statement } from '../../types.ts'
import type { CueName } from './cue-name.ts'

/** A request for work, to the person who is addressed. */
const REQUEST = anyOf(
  sequence(
    String.raw`(?:^|[.;,:] )\W{0,4}(?:(?:so|and|ok(?:ay)?),? )?(?:[a-zà-ỿ]{2,20}, )?`,
    either(
      '(?:can|could|will|would) you (?:please |also |perhaps )?',
      'please (?:also )?',
      // "Perhaps send it to the list?"
      String.raw`(?:maybe|perhaps) (?:also )?(?=[^.?]{2,160}\?)`,
    ),
    // only what is done after the session; an explanation is given at once
    either(
      'add|contact|create|document|draft|e-?mail|file|open|post|prepare|propose|publish|put|raise|review|revise|send',
      'share|start|submit|take (?:it|that|this) to|update|upload|write',
    ),
    String.raw`\b(?! (?:up )?(?:the |your )?(?:next )?(?:agenda|hands?|how|name|question|recording|screen|slides?|timer|voice|what|whether|why)\b)`,
  ),
)

/** The answer: yes and hardly more, or a promise. */
const GRANT = atStart(
  sequence(
    String.raw`\W{0,4}`,
    either('absolutely|definitely|gladly|ok(?:ay)?|of course|sure(?: thing)?|yeah|yes|yep|yup'),
    String.raw`(?:,? (?:can do|gladly|i (?:can|will)(?: do (?:it|so|that))?|i['’]ll do (?:it|so|that)|no problem|of course|sure|will do))?\W*$`,
  ),
  String.raw`\W{0,4}(?:(?:sure|yes|ok(?:ay)?),? )?(?:i(?: can|['’]ll| will) do (?:it|so|that)|can do|happy to(?: do (?:it|so|that))?|will do)\b[^.]{0,30}\W*$`,
)

/** Cues added to a granted request. */
const ASKS: readonly CueName[] = ['please', 'asked someone to do']

/** Between request and answer there may only be a label of at most this length, in characters. */
const LONGEST_LABEL = 60

/**
 * `statements` with each granted request marked as a task of the person who grants it, and not as a question. The answer is looked
 * up in `remarks`, since it may be too short to be a statement. Both are in page order; `text` is the page's.
 */
export function markGranted(
  statements: readonly Statement[],
  remarks: readonly Remark[],
  text: string,
): Statement[] {
  let at = 0
  return statements.map((statement) => {
    if (!REQUEST.test(statement.text)) return statement
    while ((remarks[at]?.start ?? statement.end) < statement.end) at++
    const next = remarks[at]
    if (!next?.speaker || next.speaker === statement.speaker || next.start - statement.end > LONGEST_LABEL)
      return statement
    if (!GRANT.test(text.slice(next.start, next.end))) return statement
    const cues = new Set([...statement.cues, ...ASKS])
    cues.delete('question')
    return { ...statement, cues, grantedBy: next.speaker }
  })
}
