/** A cue: a named pattern whose presence in a statement says something about it. The words are data; what a cue
 * is worth is learned (see judge/weights and scripts/train). */
export interface Cue {
  readonly name: string
  readonly pattern: RegExp
  /** The pattern has groups whose words are looked up (tasks.ts), and is global, so that it can be searched on. */
  readonly hasGroups: boolean
}

/** Makes cues from [name, pattern] pairs; patterns are matched anywhere in the statement, without case. */
export function cues(pairs: Readonly<Record<string, RegExp>>): Cue[] {
  return Object.entries(pairs).map(([name, pattern]) => {
    const hasGroups = pattern.source.includes('(?<task>') || pattern.source.includes('(?<person>')
    return { name, pattern: hasGroups ? new RegExp(pattern, `g${pattern.flags}`) : pattern, hasGroups }
  })
}
