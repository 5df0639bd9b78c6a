/** What the cues of genres need, by their place in ANYWHERE. Worked out when the extension is built. */
import { neededPieces } from '../../language/needed-pieces.ts'
import { ANYWHERE } from '../../lexicon/genre/index.ts'

export const NEEDS = ANYWHERE.map(({ pattern }) => neededPieces(pattern))
