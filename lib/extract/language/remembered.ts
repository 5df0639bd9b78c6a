/** Results that depend only on a text, computed once for everyone who asks: the same words recur on a page. */

/** This many results are remembered per function: more than any page needs, except a book. */
const MOST = 5_000
const memories: Map<string, unknown>[] = []

/**
 * `make`, with its result for each text remembered until the analysis of the page is over. It must depend on the text alone.
 */
export function remembered<Made extends NonNullable<unknown> | null>(
  make: (text: string) => Made,
): (text: string) => Made {
  const answers = new Map<string, Made>()
  memories.push(answers)
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined) return known
    const fresh = make(text)
    if (answers.size >= MOST) answers.clear()
    answers.set(text, fresh)
    return fresh
  }
}

/** Forgets what was remembered of a page. */
export function forget(): void {
  for (const answers of memories) answers.clear()
}
