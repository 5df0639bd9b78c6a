/** A cue: a named pattern whose presence in a statement says something about it. The words are data; what a cue
 * is worth is learned (see judge/weights and scripts/train). */
export interface Cue {
  readonly name: string
  readonly pattern: RegExp
}

/** Makes cues from [name, pattern] pairs; patterns are matched anywhere in the statement, without case. */
export function cues(pairs: Readonly<Record<string, RegExp>>): Cue[] {
  return Object.entries(pairs).map(([name, pattern]) => ({ name, pattern }))
}
