/** What the genre cues need, by their index in GENRE_CUES. Computed at build time. */
import { neededPieces } from '../../language/needed-pieces.ts'
import { GENRE_CUES } from '../../lexicon/genre/index.ts'

export const NEEDS = GENRE_CUES.map(({ pattern }) => neededPieces(pattern))
