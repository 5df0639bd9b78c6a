/**
 * The names that are true in `holds`. Their type is the union of these names, so that renaming one is a type error where it is
 * used.
 */
export const holding = <Name extends string>(holds: Readonly<Record<Name, boolean>>): Name[] =>
  (Object.keys(holds) as Name[]).filter((name) => holds[name])
