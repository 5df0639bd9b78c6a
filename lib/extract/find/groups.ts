/** The working groups, research groups and BoFs that the page names. */
import type { Reading } from '../types.ts'

/** Finds acronyms, lower case. First version: "X WG" and draft-ietf-x-. */
export function findGroups(reading: Reading): string[] {
  const { text } = reading.page
  const named = [...text.matchAll(/\b([A-Za-z][A-Za-z0-9-]{1,12}) WG\b/g)].map((match) => match[1] ?? '')
  return [...new Set(named.map((name) => name.toLowerCase()))]
}
