/** Applies patterns that exclude a statement from being an outcome or action, however high its score. */
import { compile } from '../../patterns/compile.ts'
import type { Way } from '../../patterns/needed-pieces.ts'
import { Prefilter } from '../../patterns/prefilter.ts'
import type { Statement } from '../../types.ts'

/** Patterns that exclude the statements for which `isAsked` is true. */
export interface Exclusion {
  readonly patterns: readonly RegExp[]
  readonly isAsked: (statement: Statement) => boolean
}

/**
 * A test whether one of `exclusions` excludes a statement. `needs`: for each of their patterns, in order, what it needs
 * (neededPieces), so that most patterns need not be tried.
 */
export function excludedBy(
  exclusions: readonly Exclusion[],
  needs: readonly (readonly Way[] | null)[],
): (statement: Statement) => boolean {
  const asked = exclusions.flatMap(({ patterns, isAsked }) =>
    patterns.map((pattern) => ({ pattern, isAsked })),
  )
  let prefilter: Prefilter | null = null
  return (statement) => {
    prefilter ??= new Prefilter(needs)
    return prefilter.candidates(statement.text).some((at) => {
      const exclusion = asked[at]
      if (!exclusion?.isAsked(statement)) return false
      compile(exclusion.pattern, statement.text)
      return exclusion.pattern.test(statement.text)
    })
  }
}
