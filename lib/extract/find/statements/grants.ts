/** Requests that are granted at once: "Can you file an issue?", "Yep." */
import { anyOf, atStart, either, sequence } from '../../lexicon/ways.ts'
import type { Remark, Statement } from '../../types.ts'

/** What is done after the session: no explanation, which is given at once. */
const WORK = either(
  'add|contact|create|document|draft|e-?mail|file|open|post|prepare|propose|publish|put|raise|review|revise|send',
  'share|start|submit|take (?:it|that|this) to|update|upload|write',
)

/** But what is done or said at once. */
const AT_ONCE = String.raw`\b(?! (?:up )?(?:the |your )?(?:next )?(?:clock|hands?|how|microphone|question|recording|screen|slides?|timer|voice|what|whether|why)\b)`

/** Work that is asked of the one who is spoken to. */
const REQUEST = anyOf(
  sequence(
    String.raw`(?:^|[.;,:] )\W{0,4}(?:(?:so|and|ok(?:ay)?),? )?(?:[a-zà-ỿ]{2,20}, )?`,
    either('(?:can|could|will|would) you (?:please |also |perhaps )?', 'please (?:also )?'),
    WORK,
    AT_ONCE,
  ),
)

/** "Can the authors please add a figure?": a question by its form alone, where a sentence begins. */
export const ASKS_WORK = sequence(
  '(?:can|could|will|would) (?:the )?(?:[a-zà-ỿ-]{1,20} ){1,3}?please (?:also |just )?',
  WORK,
  AT_ONCE,
  String.raw`(?![^.?]{0,80}\b(?:chat|jabber|zulip)\b)`,
)
const ASKS_AT_START = atStart(String.raw`\W{0,4}${ASKS_WORK}`)

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
 * `statements`, in which each request that the next of `remarks` grants is a task of whoever speaks there, and one that says
 * "please" is no question; both in page order, `text` is the page's. What grants it may be too short to stand as a statement.
 */
export function markGranted(
  statements: readonly Statement[],
  remarks: readonly Remark[],
  text: string,
): Statement[] {
  let at = 0
  return statements.map((statement) => {
    const isPlain = ASKS_AT_START.test(statement.text)
    const ungranted = isPlain ? { ...statement, cues: withoutQuestion(statement.cues) } : statement
    if (!isPlain && !REQUEST.test(statement.text)) return statement
    while ((remarks[at]?.start ?? statement.end) < statement.end) at++
    const next = remarks[at]
    if (!next?.speaker || next.speaker === statement.speaker || next.start - statement.end > LONGEST_LABEL)
      return ungranted
    if (!GRANT.test(text.slice(next.start, next.end))) return ungranted
    return {
      ...statement,
      cues: withoutQuestion([...statement.cues, ...ASKS]),
      grantedBy: next.speaker,
    }
  })
}

const withoutQuestion = (cues: Iterable<string>) => new Set([...cues].filter((cue) => cue !== 'question'))
