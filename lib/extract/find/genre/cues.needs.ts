/** What the cues of genres need, by their place in GENRE_CUES. Worked out when the extension is built. */
import { neededPieces } from '../../language/needed-pieces.ts'
import { GENRE_CUES } from '../../lexicon/genre/index.ts'

export const NEEDS = GENRE_CUES.map(({ pattern }) => neededPieces(pattern))
