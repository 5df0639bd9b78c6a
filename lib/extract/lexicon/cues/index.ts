/** All cues, in one list. */
import { AGREEMENT } from './agreement.ts'
import { APPARATUS } from './apparatus.ts'
import { APPOINTMENTS } from './appointments.ts'
import { ASKED_AND_PLEDGED } from './asked-and-pledged.ts'
import { CALLS } from './calls.ts'
import { DISCOURSE } from './discourse.ts'
import { DOING } from './doing.ts'
import { FORMAL_ACTS } from './formal-acts.ts'
import { GROUPS_AND_OFFICES } from './groups-and-offices.ts'
import { ISSUES } from './issues.ts'
import { LANGUAGES } from './languages.ts'
import { LEFT_AS_IT_IS } from './left-as-it-is.ts'
import { PLAIN_WORDS } from './plain-words.ts'
import { PROGRESS } from './progress.ts'
import { ROOM } from './room.ts'
import { TEST_RESULTS } from './test-results.ts'
import { TO_BE_DONE } from './to-be-done.ts'
import { TRIAGE } from './triage.ts'

export const ALL_CUES = [
  ...APPARATUS,
  ...AGREEMENT,
  ...ROOM,
  ...PLAIN_WORDS,
  ...FORMAL_ACTS,
  ...LEFT_AS_IT_IS,
  ...PROGRESS,
  ...ISSUES,
  ...TRIAGE,
  ...TEST_RESULTS,
  ...GROUPS_AND_OFFICES,
  ...APPOINTMENTS,
  ...CALLS,
  ...DOING,
  ...ASKED_AND_PLEDGED,
  ...TO_BE_DONE,
  ...DISCOURSE,
  ...LANGUAGES,
]

/** The name of a cue that is found in the words of a statement. */
export type WordCue = (typeof ALL_CUES)[number]['name']
