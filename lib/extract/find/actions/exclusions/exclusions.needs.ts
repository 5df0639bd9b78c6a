/** What the patterns that exclude an action need, in order. Computed at build time. */
import { neededPieces } from '../../../patterns/needed-pieces.ts'
import { EXCLUSIONS } from './index.ts'

export const NEEDS = EXCLUSIONS.flatMap(({ patterns }) => patterns).map(neededPieces)
