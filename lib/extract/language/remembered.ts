/** Caches per text, for functions that depend on nothing else: the same words recur on a page. */

/** The size of each cache: more than any page needs, except a book. */
const MOST = 5_000
const memories: Map<string, unknown>[] = []

/** `make`, with its results cached until the analysis of the page is over. It must depend on the text alone. */
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

/** Empties all caches, at the end of a page's analysis. */
export function forget(): void {
  for (const answers of memories) answers.clear()
}
