/** What is made of something once, for all who ask: most annotators look at the same words of a page. */

/** `make`, whose answer is kept as long as what it was asked of. */
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
