/** All cues, in one list. */
import { AGREEMENT } from './agreement.ts'
import { APPARATUS } from './apparatus.ts'
import type { Cue } from './cue.ts'
import { DISCOURSE } from './discourse.ts'
import { DOING } from './doing.ts'
import { LANGUAGES } from './languages.ts'
import { PLAIN_WORDS } from './plain-words.ts'
import { PROGRESS } from './progress.ts'
import { ROOM } from './room.ts'
import { TO_BE_DONE } from './to-be-done.ts'

export const ALL_CUES: readonly Cue[] = [
  ...APPARATUS,
  ...AGREEMENT,
  ...ROOM,
  ...PLAIN_WORDS,
  ...PROGRESS,
  ...DOING,
  ...TO_BE_DONE,
  ...DISCOURSE,
  ...LANGUAGES,
]
