/** Determines the kind of an outcome by its cues. */

import type { OutcomeKind } from '../../../model.ts'
import { hasAny } from '../../evidence.ts'
import type { CueName } from '../statements/cue-name.ts'

/** The cues of each kind; the first kind with one of its cues applies. */
const KINDS: readonly (readonly [OutcomeKind, readonly CueName[]])[] = [
  ['decision', ['labelled decision']],
  ['poll', ['hum', 'tally', 'people counted', 'poll']],
  ['unresolved', ['no consensus']],
  ['result', ['works together', 'little support', 'consensus call', 'came to nothing']],
  ['consensus', ['consensus declared', 'no objection', 'consensus', 'nobody against', 'general feeling']],
  ['unresolved', ['left open']],
  [
    'decision',
    [
      'group decided',
      'group agreed',
      'decision marker',
      'decided',
      'adopted',
      'approved',
      'minutes approved',
      'appointed',
      'issue closed',
      'dropped',
      'deferred',
      'merged',
      'dispatched',
      'proposal taken',
      'confirmed',
      'ruled out',
      'nothing to change',
      'put off',
      'then we',
      'not to be done',
      'body acts',
      'to be combined',
      'meeting off',
      'triaged',
      'office passed',
      'group formed or closed',
      'motion decided',
      'call ended',
      'next meeting set',
    ],
  ],
  ['consensus', ['agreed', 'support']],
  ['unresolved', ['taken to list']],
]

/** The kind of the outcome with these cues; "result" if none applies. */
export function kindOf(cues: ReadonlySet<CueName>): OutcomeKind {
  return KINDS.find(([, names]) => hasAny(cues, names))?.[0] ?? 'result'
}
