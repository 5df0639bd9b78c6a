/** Names of what holds. */

/** The names of `holds` that are true, as names and not just any words: whoever refers to one is told if it is renamed. */
export const holding = <Name extends string>(holds: Readonly<Record<Name, boolean>>): Name[] =>
  (Object.keys(holds) as Name[]).filter((name) => holds[name])
