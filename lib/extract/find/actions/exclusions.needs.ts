/** What the patterns that exclude an action need, in order. Worked out when the extension is built. */
import { neededPieces } from '../../language/needed-pieces.ts'
import { EXCLUSIONS } from './exclusions.ts'

export const NEEDS = EXCLUSIONS.flatMap(({ patterns }) => patterns).map(neededPieces)
