/** A prior over the cues of statements alone, so that one for a cue that there is not is an error of types. */
import type { CueName } from '../../../lib/extract/find/statements/cue-name.ts'

export interface StatementPrior {
  readonly bias: number
  readonly cues: { readonly [Name in CueName]?: number }
}
