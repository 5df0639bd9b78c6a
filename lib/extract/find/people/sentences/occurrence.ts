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

/** An occurrence, with what several ways of telling ask of it. */
export interface Asked extends Occurrence {
  /** True where something vouches for one of the names. */
  readonly sure: boolean
  /** True where all names are full ones. */
  readonly isFull: boolean
  /** True for "Ada's". */
  readonly possessive: boolean
  /** The verb of a meeting that the people are the subject of. */
  readonly verb: string | null
  /** True where the words could be names though nothing vouches for them. */
  readonly couldBeNames: () => boolean
}

/** One way of telling that people spoke: its rule, how sure that is, and what it asks. */
export interface Way extends Hit {
  readonly tells: (asked: Asked) => boolean
}

/** The first of `ways` that holds; null where none does. */
export function firstOf(ways: readonly Way[], asked: Asked): Hit | null {
  const way = ways.find(({ tells }) => tells(asked))
  return way ? { rule: way.rule, score: way.score } : null
}
