/** What the cues need, by their place in ALL_CUES, and after them what TASKED does. Worked out when the extension is built. */
import { neededPieces } from '../../language/needed-pieces.ts'
import { ALL_CUES } from '../../lexicon/cues/index.ts'
import { TASKED } from '../../lexicon/cues/tasks.ts'

export const NEEDS = [...ALL_CUES.map(({ pattern }) => pattern), TASKED].map(neededPieces)
