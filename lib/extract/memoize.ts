/** Functions that work out each result once: the same words recur on a page, and most annotators ask the same of a page. */

/** `make`, with each result cached for as long as its argument is reachable. */
export function memoizeByObject<Of extends object, Made extends object>(
  make: (of: Of) => Made,
): (of: Of) => Made {
  const made = new WeakMap<Of, Made>()
  return (of) => {
    const known = made.get(of)
    if (known) return known
    const fresh = make(of)
    made.set(of, fresh)
    return fresh
  }
}

/** The size of each cache of texts: more than any page needs, except a book. */
const MOST = 5_000
const caches: Map<string, unknown>[] = []

/** `make`, with its results cached until the analysis of the page is over. It must depend on the text alone. */
export function memoizeByText<Made extends NonNullable<unknown> | null>(
  make: (text: string) => Made,
): (text: string) => Made {
  const made = new Map<string, Made>()
  caches.push(made)
  return (text) => {
    const known = made.get(text)
    if (known !== undefined) return known
    const fresh = make(text)
    if (made.size >= MOST) made.clear()
    made.set(text, fresh)
    return fresh
  }
}

/** Empties the caches of texts, at the end of a page's analysis. */
export function forgetTexts(): void {
  for (const made of caches) made.clear()
}
