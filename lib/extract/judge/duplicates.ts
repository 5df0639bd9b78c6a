/** Near-duplicates: statements that say the same in almost the same words. */

/** This share of the shorter statement's words must be in the other for the two to count as one. */
const SAME = 0.85

/** True if the word sets of two statements overlap so much that a reader needs only one of them. */
export function nearlySame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (small.size === 0) return false
  const mostMissing = small.size * (1 - SAME)
  let missing = 0
  for (const word of small) if (!large.has(word) && ++missing > mostMissing) return false
  return true
}
