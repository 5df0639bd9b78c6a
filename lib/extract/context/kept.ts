/** Results computed once for everyone who asks: most annotators look at the same words of a page. */

/** `make` with its results cached as long as its argument lives. */
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
