/** What the cues need, by their index in ALL_CUES, followed by what TASKED needs. Computed at build time. */
import { ALL_CUES } from '../../lexicon/cues/index.ts'
import { TASKED } from '../../lexicon/cues/tasks.ts'
import { neededPieces } from '../../patterns/needed-pieces.ts'

export const NEEDS = [...ALL_CUES.map(({ pattern }) => pattern), TASKED].map(neededPieces)
