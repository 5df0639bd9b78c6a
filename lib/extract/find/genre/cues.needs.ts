/** What the genre cues need, by their index in GENRE_CUES. Computed at build time. */
import { GENRE_CUES } from '../../lexicon/genre/index.ts'
import { neededPieces } from '../../patterns/needed-pieces.ts'

export const NEEDS = GENRE_CUES.map(({ pattern }) => neededPieces(pattern))
