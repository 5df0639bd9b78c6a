/** People whom a sentence names, with what stands around them: what every way of telling that they spoke looks at. */
import type { NameInText } from './names-in-text.ts'

/** How the page tells of people. */
export interface Manner {
  /** It says who said what all through: what only looks like a name is one before a verb of saying. */
  readonly recounting: boolean
  /** Words that the page writes in lower case, too, and so no names. */
  readonly ordinary: ReadonlySet<string>
}

/** People named in a row, and the sentence around them. */
export interface Occurrence {
  readonly names: readonly NameInText[]
  /** What stands before them, without a role right before the names. */
  readonly before: string
  /** All that follows them; and that without what belongs to them: brackets, appositives. */
  readonly after: string
  readonly rest: string
  /** True where the sentence names nobody before. */
  readonly isFirst: boolean
  /** True where a comma stands before the names. */
  readonly apposed: boolean
  /** True where a role or an affiliation stands beside them. */
  readonly qualified: boolean
  readonly manner: Manner
}

/** That they spoke, by which rule, and how sure that is (0 to 1). */
export interface Hit {
  readonly rule: string
  readonly score: number
}
