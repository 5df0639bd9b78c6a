/** Caches per object: most annotators need the same results for a page. */

/** `make`, with each result cached for as long as its argument is reachable. */
export function kept<Of extends object, Made extends object>(make: (of: Of) => Made): (of: Of) => Made {
  const made = new WeakMap<Of, Made>()
  return (of) => {
    const known = made.get(of)
    if (known) return known
    const fresh = make(of)
    made.set(of, fresh)
    return fresh
  }
}
