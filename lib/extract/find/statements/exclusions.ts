/** What rules a statement out whatever its words weigh: patterns, and the statements they apply to. */
import { compile } from '../../language/compile.ts'
import type { Way } from '../../language/needed-pieces.ts'
import { Prefilter } from '../../language/prefilter.ts'
import type { Statement } from '../../types.ts'

/** Patterns that exclude those statements for which `isAsked` holds. */
export interface Exclusion {
  readonly patterns: readonly RegExp[]
  readonly isAsked: (statement: Statement) => boolean
}

/**
 * Whether one of `exclusions` excludes a statement; `needs` is what each of their patterns needs, in order. Few statements contain what a
 * pattern needs, and the others are not examined further.
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
