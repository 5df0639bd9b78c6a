/** What a cue of a statement is. */
import { LOOKED_UP } from './tasks.ts'

/** A cue: a named pattern whose presence in a statement says something about it. The words are data; what a cue
 * is worth is learned (see lib/extract/weights and scripts/train). */
export interface Cue<Name extends string = string> {
  readonly name: Name
  /** Global if there are groups to be looked up, so that the search can continue. */
  readonly pattern: RegExp
  /** For each group of the pattern, what it may contain. */
  readonly groups: readonly ((word: string) => boolean)[]
}

const GROUP = /\(\?<([a-z]+)>/g

/**
 * Makes cues from [name, pattern] pairs; patterns match anywhere in the statement, case-insensitively. A named group
 * holds a word that is looked up by that name (tasks.ts). The name is removed, since the engine creates an object of names
 * for each match.
 */
export function cues<Name extends string>(pairs: Readonly<Record<Name, RegExp>>): Cue<Name>[] {
  return Object.entries<RegExp>(pairs).map(([key, pattern]) => {
    const name = key as Name
    const groups = [...pattern.source.matchAll(GROUP)].flatMap(([, group = '']) => LOOKED_UP[group] ?? [])
    if (!groups.length) return { name, pattern, groups }
    return { name, pattern: new RegExp(pattern.source.replace(GROUP, '('), `${pattern.flags}g`), groups }
  })
}
