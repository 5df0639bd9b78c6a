/** The input of the rules for whether people spoke: their names in a sentence, and what surrounds them. */
import type { NameInText } from '../names/in-text.ts'

/** How the page reports on people. */
export interface Manner {
  /** Whether it reports throughout who said what, so that anything like a name before a verb of saying is one. */
  readonly recounting: boolean
  /** Words that the page also writes in lower case, and that are therefore not names. */
  readonly ordinary: ReadonlySet<string>
}

/** People named in a row, and the sentence around them. */
export interface Occurrence {
  readonly names: readonly NameInText[]
  /** What comes before them, without a role right before the names. */
  readonly before: string
  /** Everything after them; and the same without what belongs to them: brackets, appositives. */
  readonly after: string
  readonly rest: string
  /** True if the sentence names nobody earlier. */
  readonly isFirst: boolean
  /** True if a comma comes before the names. */
  readonly apposed: boolean
  /** True if they have a role or an affiliation next to them. */
  readonly qualified: boolean
  readonly manner: Manner
}

/** The rule by which they spoke, and its certainty, 0 to 1. */
export interface Hit {
  readonly rule: string
  readonly score: number
}

/** An occurrence, with what several rules need to know about it. */
export interface Asked extends Occurrence {
  /** True if something backs one of the names. */
  readonly sure: boolean
  /** True where all names are full ones. */
  readonly isFull: boolean
  /** True for "Ada's". */
  readonly possessive: boolean
  /** The verb of a meeting that the people are the subject of. */
  readonly verb: string | null
  /** True if the words could be names though nothing backs them. */
  readonly couldBeNames: () => boolean
}

/** One way of reporting that people spoke: its rule, how certain that is, and its condition. */
export interface Way extends Hit {
  readonly tells: (asked: Asked) => boolean
}

/** The first of `ways` that holds; null if none does. */
export function firstOf(ways: readonly Way[], asked: Asked): Hit | null {
  const way = ways.find(({ tells }) => tells(asked))
  return way ? { rule: way.rule, score: way.score } : null
}
