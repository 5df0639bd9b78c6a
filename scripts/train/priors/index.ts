/** What each cue is expected to be worth before any label is seen, in log odds: the hand-made rules. */
import type { Field } from '../corpus.ts'
import type { Prior } from '../learn.ts'
import { ACTION_PRIOR } from './actions.ts'
import { HIGHLIGHT_PRIOR } from './highlights.ts'
import { OUTCOME_PRIOR } from './outcomes.ts'

export const PRIORS: Readonly<Record<Field, Prior>> = {
  outcomes: OUTCOME_PRIOR,
  actions: ACTION_PRIOR,
  highlights: HIGHLIGHT_PRIOR,
}
