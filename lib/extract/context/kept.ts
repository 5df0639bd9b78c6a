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

/** As many answers are remembered of one question: more than of any page but a book. */
const MOST = 5_000
const memories: Map<string, unknown>[] = []

/**
 * `make`, whose answer to each text is remembered until the analysis of the page is over: labels, names and lines come again
 * and again. It must depend on its text alone.
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
