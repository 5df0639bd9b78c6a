/** Requests that are granted at once: "Can you file an issue?", "Yep." */
import { anyOf, atStart, either, sequence } from '../../lexicon/ways.ts'
import type { Remark, Statement } from '../../types.ts'

/** Work that is asked of the one who is spoken to. */
const REQUEST = anyOf(
  sequence(
    String.raw`(?:^|[.;,:] )\W{0,4}(?:(?:so|and|ok(?:ay)?),? )?(?:[a-zà-ỿ]{2,20}, )?`,
    either('(?:can|could|will|would) you (?:please |also |perhaps )?', 'please (?:also )?'),
    // done after the session: an explanation is given at once
    either(
      'add|contact|create|document|draft|e-?mail|file|open|post|prepare|propose|publish|put|raise|review|revise|send',
      'share|start|submit|take (?:it|that|this) to|update|upload|write',
    ),
    String.raw`\b(?! (?:up )?(?:the |your )?(?:next )?(?:agenda|hands?|how|question|recording|screen|slides?|timer|voice|what|whether|why)\b)`,
  ),
)

/** Yes, and hardly a word more, or a promise. */
const GRANT = atStart(
  sequence(
    String.raw`\W{0,4}`,
    either('absolutely|definitely|gladly|ok(?:ay)?|of course|sure(?: thing)?|yeah|yes|yep|yup'),
    String.raw`(?:,? (?:can do|gladly|i (?:can|will)(?: do (?:it|so|that))?|i['’]ll do (?:it|so|that)|no problem|of course|sure|will do))?\W*$`,
  ),
  String.raw`\W{0,4}(?:(?:sure|yes|ok(?:ay)?),? )?(?:i(?: can|['’]ll| will) do (?:it|so|that)|can do|happy to(?: do (?:it|so|that))?|will do)\b[^.]{0,30}\W*$`,
)

/** What a request is where somebody says yes to it. */
const ASKS = ['please', 'asked someone to do']

/** Between a request and the answer stands nothing but the label of the one who gives it, in characters. */
const LONGEST_LABEL = 60

/**
 * `statements`, in which each request that the next of `remarks` grants is a task of whoever speaks there, and no question; both
 * in page order, `text` is the page's. What grants it may be too short to stand as a statement.
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
